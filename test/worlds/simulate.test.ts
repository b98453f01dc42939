import assert from 'node:assert/strict'
import path from 'node:path'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'
import type { Cycle } from '../../src/model/retro.ts'
import { sharedFolder } from '../project.ts'
import { CHANGE_DAY, CHANGING } from './changing.ts'
import { QUIET } from './quiet.ts'
import { FIRST_DAY, simulate, type World } from './simulate.ts'
import { DAY } from '../analyse/cycles.ts'

const WORLDS: readonly World[] = [...QUIET, ...CHANGING]

function shareOf(cycles: readonly Cycle[]): number {
  return cycles.filter(({ outcome }) => outcome === 'success').length / cycles.length
}

function dailyRates(cycles: readonly Cycle[]): number[] {
  const days = new Map<number, Cycle[]>()
  for (const cycle of cycles) {
    const day = Math.floor((cycle.at ?? 0) / DAY)
    days.set(day, [...(days.get(day) ?? []), cycle])
  }
  return [...days.values()].map(shareOf)
}

function cyclesOf(id: string, seeds = 20): Cycle[] {
  const world = WORLDS.find((each) => each.id === id)
  assert.ok(world, id)
  return Array.from({ length: seeds }, (_, index) => simulate(world, index + 1)).flat()
}

test('names of worlds are unique, and equal seeds give equal loops', () => {
  assert.equal(new Set(WORLDS.map(({ id }) => id)).size, WORLDS.length)
  for (const world of WORLDS) {
    const cycles = simulate(world, 7, 60)
    assert.deepEqual(cycles, simulate(world, 7, 60))
    assert.ok(cycles.every(({ at = 0 }, index) => at >= (cycles[index - 1]?.at ?? FIRST_DAY)))
  }
})

test('a loop has the volume, the success and the correlation of its world', () => {
  const cycles = cyclesOf('v8-p0.75')
  assert.ok(Math.abs(cycles.length / 20 / 120 - 8) < 0.2)
  assert.ok(Math.abs(shareOf(cycles) - 0.75) < 0.02)
  const spread = (id: string): number => {
    const rates = dailyRates(cyclesOf(id, 1))
    return rates.filter((rate) => rate <= 0.25).length / rates.length
  }
  assert.ok(spread('rho0.5-v8') > 0.1 && spread('v8-p0.75') < 0.05)
})

test('what changes changes on its day, and not before', () => {
  const cycles = cyclesOf('drop .75->.45 v8')
  const dayOf = ({ at = 0 }: Cycle): number => (at - FIRST_DAY) / DAY
  assert.ok(Math.abs(shareOf(cycles.filter((cycle) => dayOf(cycle) < CHANGE_DAY)) - 0.75) < 0.02)
  assert.ok(Math.abs(shareOf(cycles.filter((cycle) => dayOf(cycle) >= CHANGE_DAY)) - 0.45) < 0.03)
})

test('the loops are those that others measure by', async (t) => {
  const folder = sharedFolder(t, 'cases', 'worlds')
  if (folder === undefined) return
  const module: unknown = await import(pathToFileURL(path.join(folder, 'worlds.mjs')).href)
  const theirs = module as {
    QUIET: { id: string }[]
    CHANGES: { id: string }[]
    simulate: (world: { id: string }, seed: number) => Cycle[]
  }
  for (const world of [...theirs.QUIET, ...theirs.CHANGES]) {
    const ours = WORLDS.find(({ id }) => id === world.id)
    assert.ok(ours, world.id)
    const told = (cycles: readonly Cycle[]): unknown[] =>
      cycles.map(({ at, outcome, kind, task, seconds, reason, model, linesAdded }) => ({
        at,
        outcome,
        kind,
        task,
        seconds,
        reason,
        model,
        linesAdded,
      }))
    assert.deepEqual(told(simulate(ours, 3)), told(theirs.simulate(world, 3)), world.id)
  }
})
