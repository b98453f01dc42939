import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ForgeError, type ForgeProblem } from '../../../src/forge/forge.ts'
import { readCommentMarker, readIssueMarker } from '../../../src/publish/issue/marker.ts'
import { readState } from '../../../src/publish/issue/state.ts'
import { insightsOf } from './insights.ts'
import type { Fault, MemoryServer } from './memory-forge.ts'
import { resent, runOnce, type World, WORLDS } from './worlds.ts'

const PROBLEMS: ForgeProblem[] = [
  'unknown-outcome',
  'unauthorized',
  'forbidden',
  'rate-limited',
  'not-found',
  'issues-disabled',
  'locked',
  'has-dependencies',
  'invalid',
  'redirected',
  'unreachable',
  'out-of-time',
]

const FAULTS: Fault[] = [
  ...PROBLEMS.map((problem): Fault => ({ problem, when: 'before' })),
  ...(['title', 'body', 'labels', 'assignees'] as const).map((field): Fault => ({
    problem: 'invalid',
    when: 'before',
    field,
  })),
  { problem: 'unknown-outcome', when: 'after' },
]

/** What people see of our issues: which are open, and what each says, without when it was said. */
function visible(server: MemoryServer) {
  return [...server.issues.values()]
    .filter(({ body }) => readIssueMarker(body) !== undefined)
    .map(({ state, title, body, labels }) => ({
      state,
      title,
      fingerprint: readIssueMarker(body)?.fingerprint,
      labels,
    }))
}

function tellings(server: MemoryServer): string[] {
  return [...server.comments.values()].flat().map(({ body }) => readCommentMarker(body)?.change ?? body)
}

for (const [name, make] of Object.entries(WORLDS)) {
  test(`fault 62, 63, 66, 67, 68, 70, 72: ${name}: whatever goes wrong at whatever request, the next run makes it right`, async () => {
    const healthy = await make()
    const { forge, result } = await runOnce(healthy)
    assert.notEqual(result.status, 'failed', result.say)
    const expected = visible(healthy.server)
    assert.ok(healthy.server.openNumbers().length <= 1)
    for (let at = 0; at < forge.sent.length; at++) {
      for (const fault of FAULTS)
        await checkFault(await make(), at, fault, expected, tellings(healthy.server))
    }
  })
}

async function checkFault(
  world: World,
  at: number,
  fault: Fault,
  expected: ReturnType<typeof visible>,
  told: string[],
): Promise<void> {
  const { result, forge } = await runOnce(world, {
    fault: (_call, index) => (index === at ? fault : undefined),
  })
  const where = `${fault.problem} ${fault.field ?? ''} ${fault.when} ${forge.sent[at]?.call}: ${result.say}`
  assert.deepEqual(resent(forge.sent), [], where)
  assert.ok(
    result.status !== 'failed' || /^The living issue could not be written: \w/.test(result.say),
    where,
  )
  const isSurvived = result.status !== 'failed' && result.warnings.length === 0
  if (isSurvived) assert.deepEqual(visible(world.server), expected, where)
  const again = await runOnce(world)
  assert.notEqual(again.result.status, 'failed', where)
  // What open dependencies keep open stays open, and is told in a warning.
  const isKeptOpen = fault.problem === 'has-dependencies' && forge.sent[at]?.call === 'editIssue'
  const openOnes = visible(world.server).filter(({ state }) => state === 'open')
  if (isKeptOpen) assert.ok(openOnes.length <= 1, where)
  else
    assert.deepEqual(
      openOnes,
      expected.filter(({ state }) => state === 'open'),
      where,
    )
  assert.ok(tellings(world.server).length <= told.length, `${where}: told twice`)
}

test('fault 74, 75, 76, 79: a create whose answer was lost makes one issue, whether it had happened or not', async () => {
  for (const when of ['before', 'after'] as const) {
    const make = WORLDS['nothing there yet'] ?? assert.fail()
    const world = await make()
    let isLost = false
    const { result, forge } = await runOnce(world, {
      fault: (call) => {
        if (call !== 'createIssue' || isLost) return undefined
        isLost = true
        return { problem: 'unknown-outcome', when }
      },
    })
    assert.equal(result.status, 'created')
    assert.equal(result.number, 1)
    assert.deepEqual(world.server.openNumbers(), [1])
    assert.equal(forge.writes().filter(({ call }) => call === 'createIssue').length, when === 'after' ? 1 : 2)
  }
})

test('fault 78, 80: after two lost answers it gives up and says so', async () => {
  const world = await (WORLDS['nothing there yet'] ?? assert.fail())()
  const { result, forge } = await runOnce(world, {
    fault: (call) => (call === 'createIssue' ? { problem: 'unknown-outcome', when: 'before' } : undefined),
  })
  assert.equal(result.status, 'failed')
  assert.equal(result.changed, false)
  assert.equal(forge.writes().filter(({ call }) => call === 'createIssue').length, 2)
})

test('fault 88: an issue that is deleted between looking and writing is opened anew, once', async () => {
  const world = await (WORLDS['an open issue to update with a comment'] ?? assert.fail())()
  const { result } = await runOnce(world, {
    pause: (what) => {
      if (what === 'editIssue goes out') world.server.issues.delete(1)
      return Promise.resolve()
    },
  })
  assert.equal(result.status, 'created')
  assert.deepEqual(world.server.openNumbers(), [2])
})

test('fault 97: a body that the forge answers and does not keep is a failure that says so', async () => {
  const world = await (WORLDS['an open issue to update with a comment'] ?? assert.fail())()
  world.server.longestBody = 10
  const { result, forge } = await runOnce(world)
  assert.equal(result.status, 'failed')
  assert.match(result.say, /kept the old description of #1/)
  assert.equal(forge.writes().filter(({ call }) => call === 'editIssue').length, 1)
})

const MANY = Object.fromEntries(
  Array.from({ length: 400 }, (_, index) => [`time-cap:${index + 1} ${'|'.repeat(600)}`, 'high' as const]),
)

for (const name of [
  'nothing there yet',
  'an open issue to update with a comment',
  'a closed issue to reopen',
]) {
  for (const how of ['refuses', 'answers and does not keep']) {
    test(`fault 71: ${name}: a long body that the forge ${how} is written in its short form`, async () => {
      const world = await (WORLDS[name] ?? assert.fail())()
      const insights = insightsOf({
        findings: MANY,
        now: new Date(world.now).toISOString(),
        newest: new Date(world.now - 1).toISOString(),
      })
      let refusals = 0
      if (how !== 'refuses') world.server.longestBody = 33_000
      const { result } = await runOnce(
        { ...world, insights },
        {
          fault: (call) =>
            how === 'refuses' && /^(create|edit)Issue$/.test(call) && refusals++ === 0
              ? { problem: 'invalid', when: 'before', field: 'body' }
              : undefined,
        },
      )
      assert.notEqual(result.status, 'failed', result.say)
      assert.match(result.warnings.join(), /description|body/)
      const { body } = world.server.find(1)
      assert.ok(body.length > 12_000 && body.length <= 32_200, String(body.length))
      assert.equal(readState(body)?.findings.length, 40)
      const again = await runOnce({ ...world, insights })
      assert.equal(again.result.status, 'unchanged')
      assert.deepEqual(again.forge.writes(), [])
    })
  }
}

test('labels that a forge leaves out in silence are put on afterwards', async () => {
  const world = await (WORLDS['nothing there yet'] ?? assert.fail())()
  world.server.dropsLabels = true
  const { result } = await runOnce(world)
  assert.equal(result.status, 'created')
  assert.deepEqual(world.server.find(1).labels, ['loop-health', 'bot'])
})

test('an issue that the next run could not find again does not stay open', async () => {
  const world = await (WORLDS['nothing there yet'] ?? assert.fail())()
  world.server.dropsLabels = true
  const { result } = await runOnce(world, {
    fault: (call) => (call === 'addLabels' ? { problem: 'forbidden', when: 'before' } : undefined),
  })
  assert.equal(result.status, 'failed')
  assert.match(result.say, /the label loop-health could not be put on it/)
  assert.deepEqual(world.server.openNumbers(), [])
})

test('what is no failure of the forge is not hidden', async () => {
  const world = await (WORLDS['nothing there yet'] ?? assert.fail())()
  await assert.rejects(
    runOnce(world, { pause: () => Promise.reject(new TypeError('a bug')) }),
    (error) => error instanceof TypeError && !(error instanceof ForgeError),
  )
})
