import assert from 'node:assert/strict'
import { test } from 'node:test'
import { effectsOf } from '../../src/memory/effects.ts'
import type { ReplayedDay } from '../../src/memory/replay.ts'
import { DAY } from '../analyse/cycles.ts'
import { daysOf } from '../worlds/measure.ts'
import { LEVELS } from '../../src/model/finding.ts'
import { CHANGING } from '../worlds/changing.ts'
import { ORDINARY } from '../worlds/quiet.ts'
import { FIRST_DAY, type World } from '../worlds/simulate.ts'

/**
 * What the memory says on simulated loops, in a size that runs with the tests; MEMORY_LOOPS=300 gives the figures of
 * docs/evidence.md. Bounds have room for as few loops as these, and a relapse breaks them: before there was a memory
 * every one of these drops was called resolved.
 */
const LOOPS = Number(process.env['MEMORY_LOOPS'] ?? 15)
const CHANGE = 42
const BACK = 90

/** With MEMORY_LOOPS the figures are what it is run for. */
function tell(figures: unknown): void {
  if (process.env['MEMORY_LOOPS'] !== undefined) process.stdout.write(`${JSON.stringify(figures)}\n`)
}

function worldOf(world: Partial<World>): World {
  return { id: '', ...ORDINARY, ...world }
}

function isOpen({ findings }: ReplayedDay): boolean {
  return findings.some(({ rule }) => rule === 'success-drop')
}

function shareOf(count: number, of: number): number {
  return of === 0 ? 0 : count / of
}

function dropAndBack(perDay: number): { open40: number; early: number; back7: number; back14: number } {
  const world = worldOf({ perDay, change: { day: CHANGE, until: BACK, rate: 0.45 }, days: BACK + 15 })
  const counts = { open40: 0, early: 0, back7: 0, back14: 0, endable: 0 }
  for (let seed = 1; seed <= LOOPS; seed += 1) {
    const days = daysOf(world, seed).map(isOpen)
    const first = days.indexOf(true, CHANGE)
    if (days[CHANGE + 40] === true) counts.open40 += 1
    if (first !== -1 && first < BACK && days.slice(first, BACK).includes(false)) counts.early += 1
    if (days[BACK - 1] !== true) continue
    counts.endable += 1
    const over = days.indexOf(false, BACK)
    if (over !== -1 && over < BACK + 7) counts.back7 += 1
    if (over !== -1 && over < BACK + 14) counts.back14 += 1
  }
  return {
    open40: shareOf(counts.open40, LOOPS),
    early: shareOf(counts.early, LOOPS),
    back7: shareOf(counts.back7, counts.endable),
    back14: shareOf(counts.back14, counts.endable),
  }
}

test('a drop from 75% to 45% stays open while it lasts and ends when it is back: 8 cycles a day', () => {
  const { open40, early, back7, back14 } = dropAndBack(8)
  tell({ open40, early, back7, back14 })
  assert.ok(open40 >= 0.92, `${open40} open on day 40`)
  assert.ok(early <= 0.05, `${early} ended before it was back`)
  assert.ok(back7 >= 0.65, `${back7} over within 7 days`)
  assert.ok(back14 >= 0.85, `${back14} over within 14 days`)
})

test('and with 3 cycles a day', () => {
  const { open40, early, back7, back14 } = dropAndBack(3)
  tell({ open40, early, back7, back14 })
  assert.ok(open40 >= 0.75, `${open40} open on day 40`)
  assert.ok(early <= 0.08, `${early} ended before it was back`)
})

test('a drop near the threshold changes its state three times in 90 days at most, nearly always', () => {
  const world = worldOf({ change: { day: 30, rate: 0.6 }, days: 120 })
  let often = 0
  for (let seed = 1; seed <= LOOPS; seed += 1) {
    const days = daysOf(world, seed).map(isOpen).slice(30)
    const changes = days.filter((open, index) => index > 0 && open !== days[index - 1]).length
    if (changes > 3) often += 1
  }
  assert.ok(often <= 0.1 * LOOPS, `${often} of ${LOOPS}`)
})

/** What was told last of each finding, from a day on; of those first said from a day on. */
function effectsIn(world: World, from: number, toldFrom = 0): Record<string, number> {
  const told = new Map<string, string>()
  for (let seed = 1; seed <= LOOPS; seed += 1) {
    for (const { state, day, findings } of daysOf(world, seed)) {
      if (day < FIRST_DAY + toldFrom * DAY || findings.length + state.ended.length === 0) continue
      for (const { finding, firstSeen, outcome } of effectsOf(state, day)) {
        if (firstSeen - FIRST_DAY >= from * DAY) told.set(`${seed} ${finding.id} ${firstSeen}`, outcome)
      }
    }
  }
  const counts: Record<string, number> = {
    helped: 0,
    no_change: 0,
    worse: 0,
    inconclusive: 0,
    all: told.size,
  }
  for (const outcome of told.values()) counts[outcome] = (counts[outcome] ?? 0) + 1
  return counts
}

test('"helped" is not said of a loop that never changed, nor of a problem that nobody mended', () => {
  const unchanged = effectsIn(worldOf({ days: 110 }), 0)
  const unmended = effectsIn(worldOf({ change: { day: CHANGE, rate: 0.45 }, days: 90 }), CHANGE)
  tell({ unchanged, unmended })
  assert.ok((unchanged['helped'] ?? 0) <= 0.1 * (unchanged['all'] ?? 0) + 1, JSON.stringify(unchanged))
  assert.ok((unmended['helped'] ?? 0) <= 0.1 * (unmended['all'] ?? 0) + 1, JSON.stringify(unmended))
  assert.ok((unmended['no_change'] ?? 0) > 10, JSON.stringify(unmended))
})

test('after a real fix most of what is decided helped', () => {
  const mended = effectsIn(
    worldOf({ change: { day: CHANGE, until: CHANGE + 16, rate: 0.45 }, days: 95 }),
    CHANGE,
    CHANGE + 16 + 14,
  )
  tell({ mended })
  const decided = (mended['helped'] ?? 0) + (mended['no_change'] ?? 0) + (mended['worse'] ?? 0)
  assert.ok(decided > 5 && (mended['helped'] ?? 0) >= 0.75 * decided, JSON.stringify(mended))
})

test('what was clear stays clear while it is open, and says so', () => {
  let again = 0
  for (const world of CHANGING.slice(0, 4)) {
    const best = new Map<string, number>()
    for (const { findings, day } of daysOf(world, 1))
      for (const { id, evidence, life } of findings) {
        const key = `${id} ${life.firstSeen}`
        const level = LEVELS.indexOf(evidence.level)
        assert.ok(level >= (best.get(key) ?? 0), `${world.id}: ${id}`)
        best.set(key, level)
        if (evidence.method === 'held' && life.lastSeen === day) again += 1
      }
  }
  assert.ok(again > 0, 'some of them are found again less surely')
})
