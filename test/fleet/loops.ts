import type { Insights } from '../../src/insights/schema.ts'
import { SKETCH_ACCURACY, sketchOf } from '../../src/stats/sketch.ts'
import { readSmall } from '../report/fixtures.ts'

/** Made-up loops by the dozen: a report of a real one with other numbers in it. */

export interface LoopSpec {
  name: string | null
  repository?: string | null
  before?: [succeeded: number, decided: number]
  now?: [succeeded: number, decided: number]
  verdict?: [Insights['verdict'], Insights['verdict_reason']]
  /** Of the finding that success fell; none without it. */
  p?: number
  severity?: 'high' | 'medium' | 'low'
  reasons?: [id: string, template: string, before: number, now: number][]
  changes?: Insights['change_points']
  at?: string
  lastAt?: string | null
  /** Of the cycles of its window. */
  seconds?: number[]
  days?: [day: string, succeeded: number, decided: number][]
}

const SMALL = readSmall()

export function makeInsights(spec: LoopSpec): Insights {
  const {
    name,
    repository = name === null ? null : `acme/${name}`,
    before = [80, 100],
    now = [16, 20],
  } = spec
  const { seconds = [300, 400, 600], days = [] } = spec
  const { p, severity = 'high', reasons = [], changes = [], at = SMALL.generated_at } = spec
  const [verdict, reason] =
    spec.verdict ?? (p === undefined ? ['steady', 'usual'] : ['worse', 'success-fell'])
  const [fell] = SMALL.recommendations
  if (fell?.evidence === undefined) throw new Error('small.json begins with no finding')
  const found = { ...fell, severity, evidence: { ...fell.evidence, p: p ?? 1, q: p ?? 1 } }
  return {
    ...SMALL,
    generated_at: at,
    loop: { name, repository },
    verdict,
    verdict_reason: reason,
    data_quality: {
      ...SMALL.data_quality,
      last_at: spec.lastAt === undefined ? SMALL.data_quality.last_at : spec.lastAt,
    },
    baseline: { ...SMALL.baseline, succeeded: before[0], decided: before[1] },
    window: {
      ...SMALL.window,
      succeeded: now[0],
      decided: now[1],
      previous: { ...SMALL.window.previous, succeeded: 8, decided: 10 },
    },
    recommendations: p === undefined ? [NOTHING] : [found],
    change_points: changes,
    history: {
      ...SMALL.history,
      days: days.map(([day, succeeded, decided]) => ({ day, verdict: 'steady', succeeded, decided })),
    },
    mergeable: {
      accuracy: SKETCH_ACCURACY,
      cycle_seconds: { before: {}, now: Object.fromEntries(sketchOf(seconds)) },
    },
    failure_reasons: reasons.map(([id, template, was, is]) => ({
      id,
      template,
      before: was,
      now: is,
      total: was + is,
      examples: [],
    })),
  }
}

const NOTHING: Insights['recommendations'][number] = {
  severity: 'info',
  category: 'health',
  finding: 'No finding',
  recommendation: 'Nothing to do',
}

/** `count` of them, by name `loop-0007`: most are steady, some fell, stopped, or have too few cycles. */
export function makeMany(
  count: number,
  specOf: (index: number) => Partial<LoopSpec> = () => ({}),
): Insights[] {
  return Array.from({ length: count }, (_, index) =>
    makeInsights({ name: `loop-${String(index).padStart(4, '0')}`, ...specOf(index) }),
  )
}
