import { unitWords } from '../../model/units.ts'
import type { DiffFinding, InsightsDiff } from '../../memory/diff.ts'
import { duration, longDay, plural } from '../../model/words.ts'
import { rateOfText } from '../parts/rate.ts'
import { effectText, endingText, lifeText } from '../parts/lifetime.ts'

/** How two reports differ, in the rows that its text and its page show. Cells are any text: a page makes them inert. */

export interface DiffList {
  title: string
  head: readonly string[]
  rows: string[][]
  /** How many there are; rows are the first of them. */
  total: number
}

const MOST_ROWS = 100

export function diffTitle({ old, new: now }: InsightsDiff): string {
  return `Two reports compared: ${dateText(old.generated_at)} and ${dateText(now.generated_at)}`
}

/** `14 September 2026`, in UTC. */
function dateText(iso: string): string {
  return `${longDay(iso)} ${new Date(iso).getUTCFullYear()}`
}

export function diffLead({ findings, notes }: InsightsDiff): string[] {
  const { new: added, gone, moved, still_open: open } = findings
  const counts = `${plural(added.length, 'finding is', 'findings are')} new, ${gone.length} gone, ${moved.length} of another severity, ${open.length} as before.`
  return [counts, ...notes]
}

export function diffNumbers({ old, new: now }: InsightsDiff): { head: readonly string[]; rows: string[][] } {
  const sides = [old, now]
  const { one } = unitWords(old.unit === now.unit ? now : {})
  return {
    head: ['', 'then', 'now'],
    rows: [
      ['verdict', ...sides.map(({ verdict }) => verdict)],
      ['headline', ...sides.map(({ headline }) => headline)],
      [
        'success',
        ...sides.map(({ success: { succeeded, decided }, unrated }) =>
          decided === 0
            ? `no ${one} with a result`
            : rateOfText({ unrated: unrated ?? undefined }, succeeded, decided),
        ),
      ],
      [
        `typical ${one}`,
        ...sides.map(({ median_seconds: seconds, success }) =>
          seconds === null ? '-' : `${duration(seconds)} (of ${plural(success.decided, one)})`,
        ),
      ],
    ].filter(([, ...cells]) => cells.some((cell) => cell !== '-')),
  }
}

export function diffLists({ findings, effects }: InsightsDiff): DiffList[] {
  const { new: added, gone, moved, still_open: open, left_out: leftOut } = findings
  return [
    listOf('New', ['', 'rule', 'finding'], added, (each) => cellsOf(each)),
    listOf('Gone', ['', 'rule', 'how it ended', 'finding'], gone, (each) =>
      cellsOf(each, each.end === null ? 'the second report does not say' : endingText(each.end)),
    ),
    listOf('Of another severity', ['', 'rule', 'was', 'finding'], moved, (each) => cellsOf(each, each.was)),
    listOf('Still open', ['', 'rule', 'open', 'finding'], open, (each) => cellsOf(each, openText(each))),
    listOf('Left out of one of the two, so nobody can tell', ['', 'rule', 'finding'], leftOut, (each) =>
      cellsOf(each),
    ),
    listOf(
      'What became of the advice',
      ['rule', 'advice', 'what became of it', 'said before'],
      effects,
      (each) => [
        each.rule,
        each.recommendation,
        effectText(each),
        each.was === null ? 'nothing' : each.was.replace('_', ' '),
      ],
    ),
  ].filter(({ total }) => total > 0)
}

function listOf<T>(
  title: string,
  head: readonly string[],
  all: readonly T[],
  cells: (each: T) => string[],
): DiffList {
  return { title, head, rows: all.slice(0, MOST_ROWS).map(cells), total: all.length }
}

function cellsOf({ severity, rule, finding }: DiffFinding, ...more: string[]): string[] {
  return [severity, rule, ...more, finding]
}

/** `new` is said of the day before, not of the other report. */
function openText({ status, days_open: days }: DiffFinding): string {
  return status === 'persisting' && days !== null ? lifeText({ status, days_open: days }) : ''
}
