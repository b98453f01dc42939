import { closest } from 'fastest-levenshtein'
import { ConfigError } from '../settings/config-error.ts'
import type { Settings } from '../settings/schema.ts'
import type { AnyRule } from './rule.ts'
import { RULES } from './rules/index.ts'

/** The limits of each rule: its own defaults, with what the config file sets in their place. */
export type LimitsOf = (rule: AnyRule) => Readonly<Record<string, number>>

/** A rule's limits as they stand in its file. */
export function defaultsOf(rule: AnyRule): Record<string, number> {
  return Object.fromEntries(Object.entries(rule.limits).map(([name, limit]) => [name, limit.default]))
}

/**
 * `limits` of the config file, each with the rule's id and the limit's name.
 *
 * @throws ConfigError naming every rule and limit that does not exist, with the nearest that does
 */
export function resolveLimits(given: Settings['limits'] = {}): LimitsOf {
  const problems = Object.entries(given).flatMap(([id, limits]) => {
    const rule = RULES.find((each) => each.id === id)
    if (rule === undefined)
      return [
        unknown(
          `limits.${id}`,
          'rule',
          id,
          RULES.map((each) => each.id),
        ),
      ]
    const known = Object.keys(rule.limits)
    return Object.keys(limits)
      .filter((name) => !known.includes(name))
      .map((name) => unknown(`limits.${id}.${name}`, 'limit', name, known))
  })
  if (problems.length > 0) throw new ConfigError(problems)
  return (rule) => ({ ...defaultsOf(rule), ...(Object.hasOwn(given, rule.id) ? given[rule.id] : undefined) })
}

function unknown(place: string, what: string, name: string, known: readonly string[]): string {
  return known.length === 0
    ? `${place}: this rule has no limits`
    : `${place}: unknown ${what}; did you mean \`${closest(name, known)}\`? docs/rules.md lists them all`
}
