import { xorshift128plus } from 'pure-rand/generator/xorshift128plus'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import type { Insights } from '../../src/insights/schema.ts'
import { percent } from '../../src/model/words.ts'
import { fleetOf } from '../../src/fleet/fleet-of.ts'
import { loopOf } from '../../src/fleet/loop-of.ts'
import { mergeParts } from '../../src/fleet/merge.ts'
import type { Fleet } from '../../src/fleet/schema.ts'
import { type LoopSpec, makeInsights } from './loops.ts'

/** Loops as an organisation may have them, the same in each run: names of every length, rates, troubles, waste and price. */

const THINGS =
  'orbit billing web ios android docs infra search labs ledger invoices payments checkout catalogue pricing shipping returns identity sessions mail push-notifications reports exports imports scheduler media thumbnails maps routing geocoder translations feature-flags experiments telemetry alerts gateway proxy cache queue storage backups migrations customer-support-knowledge-base design-tokens'.split(
    ' ',
  )
const SORTS = ['', '-api', '-worker', '-client', '-cli', '-operator', '-dashboard', '-integration-tests']
const REASONS = [
  'tests failed: <num> failed, <num> passed in <duration>',
  'timeout after <duration>',
  'merge conflict in <path>',
  'lint: <num> errors in <path>',
]

interface Trouble {
  rule: string
  severity: 'high' | 'medium' | 'low'
  p: number
  lead: string
  recommendation: string
}

const REPEATED: Trouble = {
  rule: 'repeat-failure',
  severity: 'medium',
  p: 4e-6,
  lead: '#412 failed 6 times in a row',
  recommendation: 'Stop retrying #412: quarantine it, then split or rewrite it before another try',
}
const SLOWER: Trouble = {
  rule: 'slow-cycles',
  severity: 'medium',
  p: 6e-8,
  lead: 'Cycles take 1.5 times as long',
  recommendation:
    'Compare a slow cycle with a usual one of before step by step: queue, set-up, model calls, tests',
}

type Draw = (low: number, high: number) => number

/** Each in turn: of twenty loops one fell, one stopped, two have something else, three are young, and the others steady. */
const SORT_OF_LOOP = [
  'fell',
  'young',
  'steady',
  'repeated',
  'steady',
  'stopped',
  'young',
  'slower',
  'young',
] as const
type SortOfLoop = (typeof SORT_OF_LOOP)[number]

export function sampleFleet(count: number): Fleet {
  const loops = sampleInsights(count).map((each) => loopOf(each, 'insights.json'))
  const problem = 'was written by an older version; make it anew with this version'
  const leftOut = Array.from({ length: Math.floor(count / 100) }, (_, index) => ({
    source: `insights/insights-${index}/acme/old-${index}/insights.json`,
    problem,
  }))
  return fleetOf(mergeParts([{ loops, leftOut }]))
}

export function sampleInsights(count: number): Insights[] {
  const random = xorshift128plus(20260921)
  const draw: Draw = (low, high) => uniformInt(random, low, high)
  return Array.from({ length: count }, (_, index) => sampleLoop(index, draw))
}

function sampleLoop(index: number, draw: Draw): Insights {
  const sort: SortOfLoop = SORT_OF_LOOP[index % 20] ?? 'steady'
  const series = Math.floor(index / THINGS.length)
  const rate = draw(62, 93)
  const before = draw(80, 400)
  const now = sort === 'young' ? draw(1, 6) : sort === 'stopped' ? 0 : draw(18, 90)
  const succeeded: LoopSpec['before'] = [succeededOf(before, rate, draw), before]
  const fallen = sort === 'fell' ? rate - draw(25, 40) : rate
  const window: LoopSpec['now'] = [succeededOf(now, fallen, draw), now]
  const seconds = Array.from({ length: Math.min(now, 30) }, () => draw(180, 2400))
  const made = makeInsights({
    name: `${THINGS[index % THINGS.length]}${SORTS[series] ?? `-${series}`}`,
    before: succeeded,
    now: window,
    seconds,
    verdict: verdictOf(sort),
    lastAt: sort === 'stopped' ? '2026-09-11T12:00:00+00:00' : '2026-09-21T03:00:00+00:00',
    days: daysOf(sort, fallen, draw),
    reasons: REASONS.map((template, which) => [
      String(which).repeat(16),
      template,
      draw(2, 9),
      sort === 'fell' && which === 0 ? draw(9, 20) : draw(0, 1),
    ]),
  })
  const failed = now - window[0]
  return {
    ...made,
    waste: { ...made.waste, cycles: failed, seconds: failed * draw(300, 1200) },
    recommendations: troublesOf(sort, succeeded, window).map((trouble) => findingOf(trouble, made)),
  }
}

function verdictOf(sort: SortOfLoop): LoopSpec['verdict'] & object {
  if (sort === 'fell') return ['worse', 'success-fell']
  if (sort === 'stopped') return ['unknown', 'old-data']
  if (sort === 'young') return ['unknown', 'too-early']
  return sort === 'steady' ? ['steady', 'usual'] : ['watch', 'findings']
}

function troublesOf(sort: SortOfLoop, [was, of]: [number, number], [is, now]: [number, number]): Trouble[] {
  if (sort === 'repeated') return [REPEATED]
  if (sort === 'slower') return [SLOWER]
  if (sort !== 'fell') return []
  const fell: Trouble = {
    rule: 'success-drop',
    severity: 'high',
    p: 2e-5,
    lead: `Success fell from ${percent(was, of)} to ${percent(is, now)}`,
    recommendation:
      'Look at what changed when success fell, and at the issues that failed most, before new work starts',
  }
  return [fell, REPEATED]
}

function findingOf({ p, ...told }: Trouble, made: Insights): Insights['recommendations'][number] {
  const [base] = makeInsights({ name: 'x', p }).recommendations
  if (base === undefined) throw new Error(`${made.headline}: no finding to begin with`)
  const { facts: _, goal: __, ...rest } = base
  return { ...rest, ...told, finding: told.lead }
}

function succeededOf(count: number, rate: number, draw: Draw): number {
  return Array.from({ length: count }, () => draw(1, 100)).filter((each) => each <= rate).length
}

function daysOf(sort: SortOfLoop, rate: number, draw: Draw): LoopSpec['days'] & object {
  const days = Array.from({ length: 28 }, (_, ago) => new Date(Date.UTC(2026, 7, 25 + ago)).toISOString())
  return days.slice(sort === 'young' ? -3 : 0, sort === 'stopped' ? -10 : undefined).map((day) => {
    const decided = draw(1, 12)
    return [day.slice(0, 10), succeededOf(decided, rate, draw), decided]
  })
}
