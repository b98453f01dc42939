import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from '../../property.ts'
import type { ForgeProblem } from '../../../src/forge/forge.ts'
import { readIssueMarker } from '../../../src/publish/issue/marker.ts'
import type { Fault, MemoryServer } from './memory-forge.ts'
import { resent, runOnce, type World, WORLDS } from './worlds.ts'

/** Our open issues: whatever carries the marker. */
function openOnes(server: MemoryServer): number[] {
  return server.openNumbers().filter((number) => readIssueMarker(server.find(number).body) !== undefined)
}

/**
 * Runs two at once in every order in which their requests that look for issues or write can reach the server, depth
 * first.
 *
 * @param check sees the server after both have ended
 * @returns the number of orders
 */
async function tryEveryOrder(
  make: () => Promise<World>,
  check: (world: World, order: string) => void,
): Promise<number> {
  const choices: number[] = []
  for (let orders = 1; ; orders++) {
    const world = await make()
    const taken = await runInOrder(world, choices)
    check(world, taken.map(({ chosen }) => chosen).join(''))
    while (taken.length > 0 && (taken.at(-1)?.chosen ?? 0) + 1 >= (taken.at(-1)?.of ?? 0)) taken.pop()
    const last = taken.at(-1)
    if (last === undefined) return orders
    choices.splice(0, Infinity, ...taken.slice(0, -1).map(({ chosen }) => chosen), last.chosen + 1)
  }
}

/** At each moment, which of the runs that wait goes on: as told, then always the first. */
async function runInOrder(world: World, choices: readonly number[]) {
  const taken: { chosen: number; of: number }[] = []
  const waiting = new Map<number, () => void>()
  const running = new Set([0, 1])
  const runs = [0, 1].map(async (run) => {
    await runOnce(world, {
      pause: (what) =>
        /^(listIssues|createIssue|editIssue|createComment) goes out$/.test(what)
          ? new Promise((resolve) => waiting.set(run, resolve))
          : Promise.resolve(),
    })
    running.delete(run)
  })
  while (running.size > 0) {
    // Lets every run get as far as its next request.
    await new Promise((resolve) => setImmediate(resolve))
    if (waiting.size < running.size) continue
    const ready = [...waiting.keys()].toSorted((a, b) => a - b)
    if (ready.length === 0) continue
    const chosen = choices[taken.length] ?? 0
    taken.push({ chosen, of: ready.length })
    const run = ready[chosen] ?? 0
    const go = waiting.get(run)
    waiting.delete(run)
    go?.()
  }
  await Promise.all(runs)
  return taken
}

for (const [name, make] of Object.entries(WORLDS)) {
  test(`fault 92: ${name}: two runs at once end with one issue, in every order of their requests`, async () => {
    const alone = await make()
    await runOnce(alone)
    const expected = openOnes(alone.server).length
    const orders = await tryEveryOrder(make, (world, order) => {
      assert.equal(openOnes(world.server).length, expected, order)
      assert.deepEqual(openOnes(world.server), openOnes(alone.server), `${order}: the lowest number stays`)
    })
    assert.ok(orders >= 2)
  })
}

const fault: fc.Arbitrary<Fault> = fc.oneof(
  fc.record({
    problem: fc.constant<ForgeProblem>('unknown-outcome'),
    when: fc.constantFrom('before', 'after'),
  }),
  fc.record({
    problem: fc.constantFrom<ForgeProblem>(
      'not-found',
      'rate-limited',
      'unreachable',
      'forbidden',
      'out-of-time',
    ),
    when: fc.constant('before'),
  }),
)
const mishap = fc.option(fc.record({ at: fc.nat(9), fault }), { nil: undefined })

test('fault 92, 93: two to eight runs at once end with one open issue, the lowest', () =>
  fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.integer({ min: 2, max: 8 }),
      fc.constantFrom(...Object.keys(WORLDS)),
      async (scheduler, count, name) => {
        const world = await (WORLDS[name] ?? assert.fail())()
        const runs = Array.from({ length: count }, () =>
          runOnce(world, { pause: (what) => scheduler.schedule(Promise.resolve(), what) }),
        )
        const ended = await scheduler.waitFor(Promise.all(runs))
        const open = openOnes(world.server)
        assert.deepEqual(
          open,
          name === 'an open issue to close' ? [] : [name === 'an issue that a person closed' ? 2 : 1],
        )
        for (const { result, forge } of ended) {
          assert.notEqual(result.status, 'failed', result.say)
          assert.deepEqual(resent(forge.sent), [])
          assert.equal(result.number, open[0] ?? 1)
        }
      },
    ),
    { numRuns: 80 },
  ))

test('whatever goes wrong in each of them, the next run leaves one open issue', () =>
  fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(mishap, { minLength: 2, maxLength: 8 }),
      fc.constantFrom(...Object.keys(WORLDS)),
      async (scheduler, mishaps, name) => {
        const world = await (WORLDS[name] ?? assert.fail())()
        const runs = mishaps.map((wrong) =>
          runOnce(world, {
            pause: (what) => scheduler.schedule(Promise.resolve(), what),
            fault: (_call, index) => (index === wrong?.at ? wrong.fault : undefined),
          }),
        )
        for (const { forge } of await scheduler.waitFor(Promise.all(runs)))
          assert.deepEqual(resent(forge.sent), [])
        const { result } = await runOnce(world)
        assert.notEqual(result.status, 'failed', result.say)
        assert.equal(openOnes(world.server).length, name === 'an open issue to close' ? 0 : 1)
      },
    ),
    { numRuns: 120 },
  ))
