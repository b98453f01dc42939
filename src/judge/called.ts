import { areIssues, isIssueNumber, type TaskLinks } from '../model/task-links.ts'
import { bySeverity, type Fact, isGrave, type Severity, type Subject } from '../model/finding.ts'
import { taskName } from '../model/words.ts'
import type { UnitWords } from '../model/units.ts'
import { ruleNamed } from './rules/index.ts'

/** What a headline needs to know of a finding, of this run or of insights.json. */
export interface NamedFinding {
  rule?: string | undefined
  severity: Severity
  category: string
  subject?: Subject | undefined
  facts: readonly Fact[]
}

/**
 * What is the case first of all, in words of ours: `cycles are cut off at 10 min`, `3 tasks keep failing`. Undefined where
 * no finding makes the loop need a look, or its rule is not known.
 *
 * @param findings those that another explains left out
 * @param omitted how many more of a rule there are
 */
export function calledOf(
  findings: readonly NamedFinding[],
  {
    unit,
    links,
    omitted = () => 0,
  }: { unit: UnitWords; links: TaskLinks; omitted?: (rule: string) => number },
): string | undefined {
  const [first] = findings.filter(isGrave).toSorted((a, b) => bySeverity(a, b) || listsLast(a) - listsLast(b))
  const rule = first?.rule === undefined ? undefined : ruleNamed(first.rule)
  if (first === undefined || rule === undefined) return undefined
  const alike = findings.filter((finding) => finding.rule === rule.id && isGrave(finding))
  return rule.called({
    unit,
    count: alike.length + omitted(rule.id),
    name: nameOf(first.subject?.key ?? '', links),
    facts: first.facts,
  })
}

/** Lists in order come after what costs the loop its cycles, as pages have it. */
function listsLast({ category }: NamedFinding): number {
  return category === 'quarantine' ? 1 : 0
}

function nameOf(key: string, links: TaskLinks): string {
  const isPlain = areIssues(links) ? isIssueNumber(key, links) : /^\d{1,9}$/.test(key)
  return isPlain ? taskName(key, links) : 'a task'
}
