import type { Insights, Recommendation } from '../../insights/schema.ts'
import { aboutRule } from '../../judge/rules/index.ts'
import { isGrave } from '../../model/finding.ts'
import type { PlannerRule } from './planner-rule.ts'

/** So much of a time cap is safe to plan with. */
const UNDER_CAP = 0.8

/**
 * How long work may take. A time cap cuts off what needs longer, so what will need nearly as long is split; cycles that got
 * slower only say what to prefer. What is only worth knowing orders nothing.
 */
export function lengthRules(insights: Insights): PlannerRule[] {
  const found = insights.recommendations.filter(
    ({ rule, severity }) => aboutRule(rule).order === 'prefer-small' && severity !== 'info',
  )
  const capped = found.find((finding) => capOf(finding) !== undefined)
  const slow = found.filter((finding) => capOf(finding) === undefined)
  const cap = capped === undefined ? undefined : capOf(capped)
  const underCap = cap === undefined ? undefined : roundDown(cap * UNDER_CAP)
  const usual = usualLength(insights)
  const rules: PlannerRule[] = []
  if (capped !== undefined && cap !== undefined && underCap !== undefined)
    rules.push(
      isGrave(capped)
        ? {
            what: 'split-longer',
            seconds: underCap,
            cap,
            failed: failedAtCap(capped),
            grounds: groundsOf([capped]),
          }
        : { what: 'prefer-shorter', seconds: underCap, isFirm: false, grounds: groundsOf([capped]) },
    )
  // Where a cap says less time than that, it says enough.
  if (slow.length > 0 && (underCap === undefined || (usual !== undefined && usual < underCap)))
    rules.push({
      what: 'prefer-shorter',
      seconds: usual,
      isFirm: slow.some(isGrave),
      grounds: groundsOf(slow),
    })
  return rules
}

/** Twice the usual time; undefined where none is known. */
function usualLength({ baseline }: Insights): number | undefined {
  const { median_seconds: usual } = baseline
  if (usual === null || usual < 30) return undefined
  const step = usual >= 300 ? 300 : 60
  return Math.ceil((usual * 2) / step) * step
}

/** To whole minutes, and below two to ten seconds. */
function roundDown(seconds: number): number {
  const step = seconds >= 120 ? 60 : seconds >= 10 ? 10 : 1
  return Math.max(1, Math.floor(seconds / step) * step)
}

/** Seconds of the time limit that a finding tells. */
function capOf({ facts }: Recommendation): number | undefined {
  return facts?.find(({ measure }) => measure === 'time-limit')?.now.value
}

function failedAtCap({ facts }: Recommendation): { k: number; n: number } | undefined {
  const { k, n } = facts?.find(({ measure }) => measure === 'failures-at-cap')?.now ?? {}
  return k === undefined || n === undefined ? undefined : { k, n }
}

function groundsOf(findings: readonly Recommendation[]): PlannerRule['grounds'] {
  return { findings: findings.flatMap(({ id }) => id ?? []), block: 'recommendations' }
}
