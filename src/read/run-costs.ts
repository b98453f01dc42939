import { valueAt, wordOf } from './field-paths.ts'
import { addCosts, type ClaudeCost } from './job-log.ts'

/** A row of a run, and what was read of the logs of its jobs; nothing where they were not. */
interface RunWithLogs {
  costs?: readonly ClaudeCost[]
}

/**
 * Rows with what their runs cost. Only the newest have logs: what would seem to begin with them, or to be missing before,
 * is left out of all. A success without tokens would look like one that did nothing, and a reason as if it were new.
 */
export function withCosts(rows: readonly object[], isWanted: (row: object) => boolean): object[] {
  const told = rows.map((row: RunWithLogs) => ({ row, cost: row.costs && addCosts(row.costs) }))
  const endOf = (row: object): string => wordOf(valueAt(row, 'conclusion'))
  const haveTokens = told.every(({ row, cost }) => endOf(row) !== 'success' || cost?.tokens !== undefined)
  const haveEnds = told.every(({ row, cost }) => endOf(row) !== 'failure' || !isWanted(row) || cost)
  return told.map(({ row, cost: { costUsd, model, tokens, end } = {} }) => ({
    ...row,
    ...(costUsd !== undefined && { costUsd }),
    ...(model !== undefined && { model }),
    ...(tokens !== undefined && haveTokens && { tokens }),
    ...(end !== undefined && haveEnds && { end }),
  }))
}
