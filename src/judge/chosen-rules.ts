import { closest } from 'fastest-levenshtein'
import { showValue } from '../settings/show-value.ts'
import type { Gated } from './gate.ts'
import type { AnyRule } from './rule.ts'
import { ruleNamed, RULES } from './rules/index.ts'

/** Some of the rules, where a person asks for these alone. */

/** Rules that have something to say of an earlier day: the others judge files as they are now. */
export const RULES_OF_ANY_DAY = (RULES as readonly AnyRule[]).filter(({ ofToday }) => ofToday !== true)

/** The rules of a list such as `success-drop,time-cap`, or every problem with it. */
export function readRuleList(given: string): { rules: readonly AnyRule[] } | { problems: string[] } {
  const ids = given.split(',').flatMap((id) => (id.trim() === '' ? [] : id.trim()))
  const problems = ids.length === 0 ? ['names no rule; docs/rules.md lists them all'] : []
  for (const id of ids) {
    const rule = ruleNamed(id)
    if (rule === undefined) problems.push(describeUnknown(id))
    else if (rule.ofToday === true)
      problems.push(`${id} judges files as they are now, which says nothing of earlier days`)
  }
  if (problems.length > 0) return { problems }
  return { rules: RULES_OF_ANY_DAY.filter(({ id }) => ids.includes(id)) }
}

function describeUnknown(id: string): string {
  const known = RULES.map((rule) => rule.id)
  return `unknown rule ${showValue(id)}; did you mean \`${closest(id, known)}\`? docs/rules.md lists them all`
}

/** The rules whose tests count for the chosen ones: a family is corrected for the number of all of its tests. */
export function familiesOf(chosen: readonly AnyRule[]): readonly AnyRule[] {
  const families = new Set(chosen.map(({ family }) => family))
  return RULES.filter(({ family }) => families.has(family))
}

/** Of what was judged, what the chosen rules say. */
export function onlyOf({ findings, watchlist }: Gated, chosen: readonly AnyRule[]): Gated {
  const ids = new Set(chosen.map(({ id }) => id))
  const isChosen = ({ rule }: { rule: string }): boolean => ids.has(rule)
  return { findings: findings.filter(isChosen), watchlist: watchlist.filter(isChosen) }
}
