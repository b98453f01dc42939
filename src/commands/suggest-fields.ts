import { unitOfName } from '../model/duration-unit.ts'
import { parseInstant } from '../model/time.ts'
import type { Sample } from '../read/formats/format.ts'
import { normalise } from '../read/mapped-cycle.ts'
import { isPresent, pathsOf, wordOf } from '../read/field-paths.ts'
import { inertText } from '../report/safe/inert.ts'

/** Words that a loop writes for an end, where nothing else tells; the user has the last word. */
const SUCCESS =
  /^(?:true|ok|okay|pass|passed|success|successful|succeeded|done|complete|completed|fixed|merged|keep|improved|shipped)$/
const FAILURE =
  /^(?:false|error|errored|fail|failed|failure|crash|crashed|timeout|timed-out|rejected|reverted|regressed|aborted|killed)$/

const NAMES: readonly (readonly [field: string, name: RegExp])[] = [
  ['started', /^(?:started|start|begin|began)(?:[-_]?(?:at|time|ts))?$/i],
  [
    'time',
    /^(?:timestamp|ts|time|date|at|when|ended|finished|completed|end|created)(?:[-_]?(?:at|time|utc|on|ts))?$/i,
  ],
  ['outcome', /^(?:success|succeeded|ok|passed|outcome|status|result|state|verdict|exit[-_]?code)$/i],
  ['duration', /^(?:duration|elapsed|took|runtime|seconds|wall[-_]?time)/i],
  ['task', /^(?:issue|task|ticket|story|item|goal|target|number)(?:[-_]?(?:id|key|number))?$/i],
  ['kind', /^(?:type|kind|category|label|pattern|role)$/i],
  ['reason', /^(?:reason|error|message|summary|note|notes|failure[-_]?\w*)$/i],
  ['id', /^(?:cycle|iteration|run|id|run[-_]?id|loop)$/i],
  ['model', /^(?:model|configured[-_]?model)$/i],
  ['commit', /^(?:commit|sha|commit[-_]?(?:sha|hash))$/i],
  ['pr', /^(?:pr|pull[-_]?request)(?:[-_]?number)?$/i],
  ['tokens', /^(?:tokens|total[-_]?tokens|token[-_]?count|tokens[-_]?estimate)$/i],
  ['cost-usd', /^(?:cost|cost[-_]?usd|usd)$/i],
]

/** A `fields` block for rows that no preset knows, as lines of YAML: a guess by names and values. */
export function suggestFields(sample: Sample): string[] {
  const values = valuesByPath(sample)
  const taken = new Set<string>()
  const lines: string[] = ['fields:']
  if (sample.list !== undefined) lines.push(`  rows: ${quote(sample.list)}`)
  for (const [field, name] of NAMES) {
    const path = [...values.keys()].find(
      (each) =>
        !taken.has(each) &&
        name.test(each.slice(each.lastIndexOf('.') + 1)) &&
        isFit(field, values.get(each) ?? []),
    )
    if (path === undefined) continue
    taken.add(path)
    lines.push(...linesOf(field, path, values.get(path) ?? []))
  }
  if (!lines.some((line) => line.startsWith('  time:'))) lines.push('  # time: NAME OF THE FIELD')
  if (!lines.some((line) => line.startsWith('  outcome:')))
    lines.push('  # outcome: { field: NAME, success: [ok], failure: [error], ignore: [skipped] }')
  return lines.some((line) => /^ {2}\w/.test(line)) ? lines : ['# fields:', ...lines.slice(1)]
}

function valuesByPath(sample: Sample): Map<string, unknown[]> {
  const values = new Map<string, unknown[]>()
  for (const { record } of sample.rows)
    for (const [path, value] of pathsOf(record)) {
      if (!isPresent(value)) continue
      const seen = values.get(path)
      if (seen === undefined) values.set(path, [value])
      else seen.push(value)
    }
  return values
}

function isFit(field: string, seen: readonly unknown[]): boolean {
  if (field === 'time' || field === 'started') return seen.some((value) => parseInstant(value) !== undefined)
  if (field === 'duration' || field === 'tokens' || field === 'cost-usd')
    return seen.some((value) => typeof value === 'number')
  if (field === 'outcome') return wordsOf(seen).length <= 12
  return seen.some((value) => wordOf(value) !== '')
}

function wordsOf(seen: readonly unknown[]): string[] {
  return [...new Set(seen.map(normalise))].filter((word) => word !== '')
}

function linesOf(field: string, path: string, seen: readonly unknown[]): string[] {
  if (field === 'duration') {
    const unit = unitOfName(path)
    return unit === undefined
      ? [`  duration: { field: ${quote(path)}, unit: s }  # s, ms, min or h: the name does not say`]
      : [`  duration: ${quote(path)}`]
  }
  if (field !== 'outcome') return [`  ${field}: ${quote(path)}`]
  const words = wordsOf(seen)
  if (words.every((word) => word === 'true' || word === 'false')) return [`  outcome: ${quote(path)}`]
  const isCode = words.every((word) => /^-?\d+$/.test(word))
  const success = words.filter((word) => (isCode ? word === '0' : SUCCESS.test(word)))
  const failure = words.filter((word) => (isCode ? word !== '0' : FAILURE.test(word)))
  const rest = words.filter((word) => !success.includes(word) && !failure.includes(word))
  return [
    '  outcome:',
    `    field: ${quote(path)}`,
    `    success: ${list(success, 'ok')}`,
    `    failure: ${list(failure)}`,
    `    ignore: ${list(rest)}`,
  ]
}

function list(words: readonly string[], otherwise?: string): string {
  if (words.length === 0 && otherwise !== undefined)
    return `[${otherwise}]  # none of the first rows; name the value`
  return `[${words.map(quote).join(', ')}]`
}

/** A YAML scalar; plain where nothing in it could mean anything else. */
function quote(text: string): string {
  const safe = inertText(text, 80)
  return /^[A-Za-z_][\w./-]*$/.test(safe) && !/^(?:true|false|yes|no|on|off|null|y|n)$/i.test(safe)
    ? safe
    : JSON.stringify(safe)
}
