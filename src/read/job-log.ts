import { stripEscapes } from '../safe/plain-text.ts'
import { claudeResult } from './formats/claude-result.ts'
import type { FieldSource } from './formats/format.ts'
import { wordOf } from './field-paths.ts'
import { isJsonObject, type JsonObject } from './jsonl.ts'
import { take } from './mapped-cycle.ts'

/** What one session of Claude Code cost, as its job's log tells. Texts are untrusted. */
export interface SessionCost {
  costUsd?: number
  tokens?: number
  model?: string
  /** Why it ended, where that was no success. */
  end?: string
}

/** GitHub begins each line of a log with a time. */
const STAMP = /^\uFEFF?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z /
/** UTF-16 units: far beyond what the door for texts keeps, so that it still sees a secret whole. */
const MOST_TEXT = 16_000
/** What the action prints where it knows no model. */
const NO_MODEL = 'unknown'

/**
 * What Claude Code cost in one job, by its log: the last result, since a later one tells of all before it. Only where each
 * names its session, there is one for each.
 */
export function costsIn(log: string): SessionCost[] {
  const sessions = new Map<string, SessionCost>()
  let isNamed = true
  let last: SessionCost | undefined
  let model: unknown
  for (const record of recordsIn(log)) {
    if (record['type'] === 'system' && record['subtype'] === 'init') model = record['model']
    if (!isResult(record)) continue
    last = costOf({ model, ...record })
    const session = wordOf(record['session_id'])
    isNamed &&= session !== ''
    sessions.delete(session)
    sessions.set(session, last)
  }
  if (last === undefined) return []
  return isNamed ? [...sessions.values()] : [last]
}

/** Of all jobs of a run together; no sum where one does not tell, no model where there are several. */
export function addCosts(costs: readonly SessionCost[]): SessionCost {
  const models = new Set(costs.map(({ model }) => model))
  const [model] = models
  const end = costs.findLast((cost) => cost.end !== undefined)?.end
  return known({
    costUsd: sumOf(costs.map(({ costUsd }) => costUsd)),
    tokens: sumOf(costs.map(({ tokens }) => tokens)),
    model: models.size === 1 ? model : undefined,
    end,
  })
}

function sumOf(values: readonly (number | undefined)[]): number | undefined {
  let sum = 0
  for (const value of values) {
    if (value === undefined) return undefined
    sum += value
  }
  return values.length === 0 ? undefined : sum
}

/** Other programs print objects with a type, too. */
function isResult(record: JsonObject): boolean {
  const { subtype, num_turns: turns, total_cost_usd: cost } = record
  return (
    claudeResult.leaveOut?.(record) !== true &&
    wordOf(subtype) !== '' &&
    [turns, cost].some((value) => typeof value === 'number')
  )
}

function costOf(result: JsonObject): SessionCost {
  const { costUsd, tokens, model, reason } = claudeResult.fields
  const number = (from: FieldSource | undefined): number | undefined => {
    const value = take(result, from)?.value
    return typeof value === 'number' && value >= 0 && value < Infinity ? value : undefined
  }
  const text = (from: FieldSource | undefined): string | undefined => {
    const word = wordOf(take(result, from)?.value).slice(0, MOST_TEXT)
    return word === '' || word === NO_MODEL ? undefined : word
  }
  return known({
    costUsd: number(costUsd),
    tokens: number(tokens),
    model: text(model),
    end: text(reason),
  })
}

function known(cost: { [key in keyof SessionCost]: SessionCost[key] | undefined }): SessionCost {
  return Object.fromEntries(Object.entries(cost).filter(([, value]) => value !== undefined))
}

/** JSON objects that begin a line, on one line or printed over many. */
function* recordsIn(log: string): Generator<JsonObject> {
  let begun: string[] | undefined
  for (const line of log.split('\n')) {
    const text = stripEscapes(line.replace(STAMP, '')).trimEnd()
    // Inside an object that is printed over many lines no other begins a line: that one was cut.
    if (/^[[{]/.test(text)) begun = undefined
    if (text === '{') begun = [text]
    else if (begun !== undefined) begun.push(text)
    else if (/^[[{].*[\]}]$/s.test(text)) yield* parse(text)
    if (begun !== undefined && text === '}') {
      yield* parse(begun.join('\n'))
      begun = undefined
    }
  }
}

function parse(text: string): JsonObject[] {
  if (!/"(?:result|init)"/.test(text)) return []
  try {
    return [JSON.parse(text) as unknown].flat().filter((value) => isJsonObject(value))
  } catch {
    return []
  }
}
