import type { Analysis } from '../analyse/index.ts'
import { type Finding, isGrave } from '../model/finding.ts'
import { gate, type Gated } from './gate.ts'
import type { LimitsOf } from './limits.ts'
import type { AnyRule } from './rule.ts'

interface Explaining<F> {
  rules: readonly AnyRule[]
  analysis: Analysis
  limitsOf: LimitsOf
  /** Whether what is not found would still be open in this analysis, since it is held until it is back. */
  lasts: (finding: F, without: Analysis) => boolean
}

type Cause = AnyRule & { accountsFor: NonNullable<AnyRule['accountsFor']> }

/**
 * Marks what is told already by a finding that accounts for certain cycles: an outage, tasks that fail for ever, a time
 * limit, a kind of work. All that is known is judged again without these cycles; of what then less than half is left
 * there is nothing else behind, and it stands under its cause instead of beside it.
 */
export function explain<F extends Finding>(
  findings: readonly F[],
  { rules, analysis, limitsOf, lasts }: Explaining<F>,
): F[] {
  const explainedBy = new Map<string, string>()
  const told = new Set<string>()
  let without = analysis
  for (const cause of causesOf(rules)) {
    const own = findings.filter(
      (finding) => finding.rule === cause.id && isGrave(finding) && !explainedBy.has(finding.id),
    )
    const [first] = own
    if (first === undefined) continue
    told.add(cause.id)
    const isMeant = ({ severity }: F): boolean => cause.accountsFor.flatters !== true || severity === 'info'
    const others = findings.filter(
      (other) => !told.has(other.rule) && !explainedBy.has(other.id) && isMeant(other),
    )
    if (others.length === 0) continue
    const accounts = own.map((finding) => cause.accountsFor.cycles(finding, analysis))
    without = without.without((cycle) => accounts.some((isOf) => isOf(cycle)))
    const left = gate(rules, without, limitsOf)
    for (const other of others)
      if (!isStillThere(other, left) && !lasts(other, without)) explainedBy.set(other.id, first.id)
  }
  return findings.map((finding) => {
    const by = explainedBy.get(finding.id)
    return by === undefined ? finding : { ...finding, explainedBy: by }
  })
}

/** Found; or still at least half as large, and only less sure, since there are fewer cycles. */
function isStillThere({ id, evidence: { effect } }: Finding, { findings, watchlist }: Gated): boolean {
  if (findings.some((finding) => finding.id === id)) return true
  const left = watchlist.find((watched) => watched.id === id)
  if (left === undefined || left.reason === 'too-few') return false
  return effect === undefined || Math.abs(left.evidence.effect ?? 0) >= Math.abs(effect) / 2
}

/** What concerns everything comes before what concerns a part of it. */
function causesOf(rules: readonly AnyRule[]): Cause[] {
  return rules
    .filter((rule): rule is Cause => rule.accountsFor !== undefined)
    .toSorted((a, b) => a.accountsFor.rank - b.accountsFor.rank)
}
