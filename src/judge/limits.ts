import { closest } from 'fastest-levenshtein'
import type { Settings } from '../settings/schema.ts'
import { showValue } from '../settings/show-value.ts'
import type { Range } from './range.ts'
import type { AnyRule } from './rule.ts'
import { ruleNamed, RULES } from './rules/index.ts'

/** The limits of each rule: its own defaults, with what the config file sets in their place. */
export type LimitsOf = (rule: AnyRule) => Readonly<Record<string, number>>

/** A rule's limits as they stand in its file. */
export function defaultsOf(rule: AnyRule): Record<string, number> {
  return Object.fromEntries(Object.entries(rule.limits).map(([name, limit]) => [name, limit.default]))
}

export function resolveLimits(given: Settings['limits'] = {}): LimitsOf {
  const limits = new Map(
    RULES.map((rule: AnyRule) => [
      rule,
      { ...defaultsOf(rule), ...(Object.hasOwn(given, rule.id) ? given[rule.id] : undefined) },
    ]),
  )
  return (rule) => limits.get(rule) ?? defaultsOf(rule)
}

/**
 * What is wrong with `limits` of the config file, whatever stands there.
 *
 * @returns every problem with the keys that lead to it
 */
export function checkLimits(value: unknown): { path: string[]; say: string }[] {
  if (!isMapping(value))
    return [{ path: [], say: 'limits must name rules, as in `limits: { success-drop: { fewest: 20 } }`' }]
  return Object.entries(value).flatMap(([id, limits]) => {
    const rule = ruleNamed(id)
    if (rule === undefined)
      return [
        unknown(
          [id],
          'rule',
          id,
          RULES.map((each) => each.id),
        ),
      ]
    if (!isMapping(limits))
      return [{ path: [id], say: `limits.${id} must name limits, as in \`${exampleOf(rule)}\`` }]
    return Object.entries(limits).flatMap(([name, limit]) => checkLimit(rule, name, limit))
  })
}

function checkLimit(rule: AnyRule, name: string, value: unknown): { path: string[]; say: string }[] {
  const path = [rule.id, name]
  const limit = Object.hasOwn(rule.limits, name) ? rule.limits[name] : undefined
  if (limit === undefined) return [unknown(path, 'limit', name, Object.keys(rule.limits))]
  if (isInside(value, limit.range)) return []
  const place = `limits.${path.join('.')}`
  return [
    { path, say: `${place} is ${showValue(value)}; allowed: ${rangeText(limit.range)} (${limit.unit})` },
  ]
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isInside(value: unknown, { min, max, whole }: Range): boolean {
  return (
    typeof value === 'number' &&
    value >= min &&
    value <= max &&
    (whole !== true || Number.isSafeInteger(value))
  )
}

/** `a whole number from 1 to 84`. */
export function rangeText({ min, max, whole }: Range): string {
  return `a ${whole === true ? 'whole number' : 'number'} from ${min} to ${max}`
}

function exampleOf({ id, limits }: AnyRule): string {
  const [first] = Object.entries(limits)
  return first === undefined ? `${id}: {}` : `${id}: { ${first[0]}: ${first[1].default} }`
}

function unknown(
  path: string[],
  what: string,
  name: string,
  known: readonly string[],
): { path: string[]; say: string } {
  const place = `limits.${path.join('.')}`
  return {
    path,
    say:
      known.length === 0
        ? `${place}: this rule has no limits`
        : `${place}: unknown ${what}; did you mean \`${closest(name, known)}\`? docs/rules.md lists them all`,
  }
}
