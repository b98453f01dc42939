import { stripEscapes } from '../safe/plain-text.ts'
import { claudeResult } from './formats/claude-result.ts'
import type { FieldSource } from './formats/format.ts'
import { wordOf } from './field-paths.ts'
import { isJsonObject, type JsonObject } from './jsonl.ts'
import { take } from './mapped-cycle.ts'

/** What Claude Code cost, as far as logs tell. Texts are untrusted. */
export interface ClaudeCost {
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
/** Of one object. */
const MOST_LINES = 50_000
/** Nobody colours more. */
const MOST_COLOURED = 16_000
const ESCAPE = '\u001B'
/** What the action prints where it knows no model. */
const NO_MODEL = 'unknown'

/**
 * What Claude Code cost in one job, by its log: the last result, since a later one tells of all before it; only where each
 * names its session, the last of each. Nothing where there is no result.
 */
export function costIn(log: string): ClaudeCost | undefined {
  const sessions = new Map<string, ClaudeCost>()
  let isNamed = true
  let last: ClaudeCost | undefined
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
  return isNamed && last !== undefined ? addCosts([...sessions.values()]) : last
}

/** Of several together; no sum where one does not tell, no model where there are two. */
export function addCosts(costs: readonly ClaudeCost[]): ClaudeCost {
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

function costOf(result: JsonObject): ClaudeCost {
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

function known(cost: { [key in keyof ClaudeCost]: ClaudeCost[key] | undefined }): ClaudeCost {
  return Object.fromEntries(Object.entries(cost).filter(([, value]) => value !== undefined))
}

/** JSON objects that begin a line, on one line or printed over many. */
function* recordsIn(log: string): Generator<JsonObject> {
  let begun: string[] | undefined
  // A log may have as many lines as it has bytes.
  for (let from = 0, end; from < log.length; from = end + 1) {
    end = log.indexOf('\n', from)
    if (end === -1) end = log.length
    const text = plainLine(log.slice(from, end))
    // Inside an object that is printed over many lines no other begins a line: that one was cut.
    if (/^[[{]/.test(text) || begun?.length === MOST_LINES) begun = undefined
    if (text === '{') begun = [text]
    else if (begun !== undefined) begun.push(text)
    else if (/^[[{].*[\]}]$/s.test(text)) yield* parse(text)
    if (begun !== undefined && text === '}') {
      yield* parse(begun.join('\n'))
      begun = undefined
    }
  }
}

function plainLine(line: string): string {
  const text = line.replace(STAMP, '').trimEnd()
  return text.length <= MOST_COLOURED && text.includes(ESCAPE) ? stripEscapes(text) : text
}

function parse(text: string): JsonObject[] {
  if (!/"(?:result|init)"/.test(text)) return []
  try {
    return [JSON.parse(text) as unknown].flat().filter((value) => isJsonObject(value))
  } catch {
    return []
  }
}
