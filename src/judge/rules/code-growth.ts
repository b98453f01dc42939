import type { DatedCycle } from '../../analyse/timeline.ts'
import { mannWhitney } from '../../stats/mann-whitney.ts'
import { median } from '../../stats/ranks.ts'
import { AMOUNT, COUNT, TIMES } from '../range.ts'
import { defineRule } from '../rule.ts'
import { groupThousands, plural } from '../../model/words.ts'

export const codeGrowth = defineRule({
  id: 'code-growth',
  severity: 'low',
  category: 'code_health',
  family: 'growth',
  summary: 'Each merged cycle adds far more lines than in the four weeks before.',
  question: 'Does merged work grow the code faster than before, relative to its amount?',
  called: ({ unit }) => `merged ${unit.many} grow`,
  limits: {
    fewest: {
      default: 8,
      range: COUNT,
      unit: 'merged cycles on each side',
      source: 'below it one large merge decides',
    },
    practical: {
      default: 2,
      range: TIMES,
      unit: 'ratio of medians',
      source: 'sizes of changes differ widely from week to week',
    },
    fewestLines: {
      default: 50,
      range: AMOUNT,
      unit: 'net lines more',
      source: 'twice a small change is a small change',
    },
  },
  check({ timeline }, limits) {
    const before = netLines(timeline.baseline)
    const now = netLines(timeline.recent)
    if (before.length === 0 || now.length === 0) return []
    const [was, is] = [median(before), median(now)]
    const enough = Math.min(before.length, now.length) >= limits.fewest
    const matters = is >= limits.practical * was && is - was >= limits.fewestLines
    return [
      {
        subject: { kind: 'loop', key: '' },
        test: {
          method: 'mann-whitney',
          n: [before.length, now.length],
          effect: is - was,
          ...(enough && matters && { p: mannWhitney(before, now) }),
          enough,
          matters,
        },
        values: {
          before: { value: was, n: before.length },
          now: { value: is, n: now.length },
          week: timeline.windowDays,
        },
      },
    ]
  },
  word: ({ subject, unit, values: { before, now, week } }) => ({
    lead: `A merged ${unit.one} adds ${plural(Math.round(now.value), 'net line')}, before ${groupThousands(Math.round(before.value))}`,
    detail: `medians of ${plural(before.n, `merged ${unit.one}`)} → ${groupThousands(now.n)}`,
    recommendation:
      'Read the largest merges of the week for copied or generated code, and ask for smaller changes in the prompt',
    facts: [{ measure: 'merged-lines', before, now }],
    goal: {
      measure: 'merged-lines',
      subject,
      direction: 'below',
      target: Math.round((before.value + now.value) / 2),
      within: { days: week },
    },
  }),
})

/** Relative to merged work: the total grows with every merge and says nothing. */
function netLines(cycles: readonly DatedCycle[]): number[] {
  return cycles
    .filter(({ pr, outcome }) => pr !== undefined && outcome === 'success')
    .map(({ linesAdded, linesRemoved }) => linesAdded - linesRemoved)
}
