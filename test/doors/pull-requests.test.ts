import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Cycle, Instant } from '../../src/model/retro.ts'
import { parseInstant } from '../../src/model/time.ts'
import { ghPrList } from '../../src/read/formats/gh-pr-list.ts'
import { DAY } from '../analyse/cycles.ts'
import * as fc from '../property.ts'
import { FIRST_DAY } from '../worlds/simulate.ts'
import { cyclesOf } from './read-rows.ts'
import { makeRepository, type Pull, pullRowsAt, type Repository } from './repository.ts'
import { CONSTANT, DROPPED } from './worlds.ts'

const DAYS = 120

const worlds = fc.constantFrom(...CONSTANT, ...DROPPED)
const seeds = fc.integer({ min: 1, max: 1_000_000 })
const instants = fc.integer({ min: 1, max: DAYS * 24 }).map((hours) => FIRST_DAY + (hours / 24) * DAY)

function monthOf(at: Instant): Instant {
  return Date.parse(`${new Date(at / 1000).toISOString().slice(0, 7)}-01T00:00:00Z`) * 1000
}

/** In the three months in which something came before. */
const months = fc.constantFrom('02', '03', '04').map((of) => Date.parse(`2026-${of}-01T00:00:00Z`) * 1000)
const hours = fc.integer({ min: 0, max: 28 * 24 - 1 })

/** What a forge or a file can know at an instant, told from how the repository was made. */
function truthAt({ pulls }: Repository, at: Instant) {
  const agents = pulls.filter(({ maker, created }) => maker === 'agent' && created <= at)
  const closedBy = (end: Instant, from = -Infinity): number[] =>
    agents
      .filter(({ created, ended }) => created >= from && ended <= end)
      .map(({ created, ended }) => (ended - created) / DAY)
  const month = monthOf(at)
  const before = closedBy(month, month - 56 * DAY)
  const took = before.length >= 20 ? before : closedBy(at)
  const isEnough = (days: number): boolean =>
    10 * took.filter((each) => each <= days).length >= 9 * took.length
  const days = took.length === 0 ? 14 : ([1, 3, 7].find(isEnough) ?? 14)
  const old = agents.filter(({ created }) => created + days * DAY <= at)
  return { days, old, young: agents.length - old.length, isFixed: before.length >= 20 }
}

function outcomeOf({ created, ended, fate }: Pull, days: number): Cycle['outcome'] {
  if (fate === 'none' || ended - created > days * DAY) return 'undecided'
  return fate === 'merged' ? 'success' : 'failure'
}

/** The last thing that a list says of any time. */
function newestOf(rows: readonly object[]): Instant {
  return rows
    .flatMap((row): unknown[] => Object.values(row))
    .reduce<number>((newest, value) => Math.max(newest, parseInstant(value) ?? -Infinity), -Infinity)
}

test('every pull request of an agent is counted once, as what had become of it, and all others are told', () => {
  fc.assert(
    fc.property(worlds, seeds, instants, fc.boolean(), (world, seed, at, isCurrent) => {
      const repository = makeRepository(world, seed, DAYS)
      const rows = pullRowsAt(repository, at)
      const { cycles, said } = cyclesOf(ghPrList, rows, { now: at, isCurrent })
      const { days, old, young } = truthAt(repository, isCurrent ? at : newestOf(rows))
      if (!isCurrent && old.length + young === 0) return
      assert.deepEqual(
        cycles.map(({ id, at: judged, outcome, agent, pr }) => [id, judged, outcome, agent, pr]).toReversed(),
        old.map((pull) => {
          const outcome = outcomeOf(pull, days)
          const pr = outcome === 'success' ? pull.number : undefined
          return [pull.number, pull.created + days * DAY, outcome, pull.agent, pr]
        }),
      )
      const people = repository.pulls.filter(
        ({ maker, created }) => maker === 'person' && created <= at,
      ).length
      const bots = repository.pulls.filter(({ maker, created }) => maker === 'bot' && created <= at).length
      const told = (said.at(-1) ?? '').replaceAll(',', '')
      const countBefore = (words: string): number =>
        Number(new RegExp(String.raw`(\d+) (?:pull requests? )?${words}`).exec(told)?.[1] ?? 0)
      assert.deepEqual(
        [countBefore('younger than'), countBefore('by people'), countBefore('by other bots')],
        [young, people, bots],
        told,
      )
      assert.equal(cycles.length + young + people + bots, rows.length)
    }),
    { numRuns: 30 },
  )
})

test('who looks later, looks back, or at a list in another order, sees no pull request judged otherwise', () => {
  fc.assert(
    fc.property(worlds, seeds, instants, instants, (world, seed, one, other) => {
      const repository = makeRepository(world, seed, DAYS)
      const [before, after] = [Math.min(one, other), Math.max(one, other)]
      const judgedAt = (now: Instant, rows: readonly object[]): Map<unknown, unknown> =>
        new Map(
          cyclesOf(ghPrList, rows, { now, isCurrent: true }).cycles.map((cycle) => [
            cycle.id,
            [cycle.at, cycle.outcome, cycle.pr, cycle.commit, cycle.reason, cycle.kind, cycle.task],
          ]),
        )
      const [earlier, later] = [pullRowsAt(repository, before), pullRowsAt(repository, after)]
      const [then, now] = [judgedAt(before, earlier), judgedAt(after, later)]
      assert.deepEqual(judgedAt(after, later.toReversed()), now)
      assert.deepEqual(judgedAt(before, later), then)
      if (truthAt(repository, before).days !== truthAt(repository, after).days) return
      for (const [id, judged] of then) assert.deepEqual(now.get(id), judged, String(id))
    }),
    { numRuns: 30 },
  )
})

test('the days after which one is judged stay for the month, whenever in it a list of 90 days is read', () => {
  fc.assert(
    fc.property(worlds, seeds, months, hours, hours, (world, seed, month, some, more) => {
      const repository = makeRepository(world, seed, DAYS)
      const [one, other] = [month + (some / 24) * DAY, month + (more / 24) * DAY]
      const daysAt = (now: Instant): unknown => {
        const recent = {
          ...repository,
          pulls: repository.pulls.filter(({ created }) => created >= now - 90 * DAY),
        }
        const { said } = cyclesOf(ghPrList, pullRowsAt(recent, now), { now, isCurrent: true })
        return said.find((each) => each.startsWith('each is judged'))
      }
      fc.pre(truthAt(repository, one).isFixed)
      assert.equal(daysAt(one), daysAt(other))
    }),
    { numRuns: 20 },
  )
})
