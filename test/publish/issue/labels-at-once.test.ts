import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Dialect } from '../../../src/forge/forge.ts'
import * as fc from '../../property.ts'
import type { LoggedRequest } from '../../forge/exchange.ts'
import { type RunningForge, startForge } from '../../forge/server.ts'
import { TOKENS } from '../../forge/setup.ts'
import { addLabel } from '../../forge/state.ts'
import { openOwn, publishOver } from './over-http.ts'

/**
 * Several runs at once on a repository without the label, over HTTP. At each moment every run has a request at the
 * server or has ended, and the property says which is answered next: each order can be shown again by its seed.
 */
async function runTogether(forge: RunningForge, count: number, choose: () => number) {
  const tokens = Array.from({ length: count }, (_, run) => `token-of-run-${run}`)
  const job = forge.state.tokens.find(({ value }) => value === TOKENS.job) ?? assert.fail()
  forge.state.tokens.push(...tokens.map((value) => ({ ...job, value })))
  const waiting = new Map<string, () => void>()
  const running = new Set(tokens)
  const settle = (): void => {
    if (waiting.size === 0 || waiting.size < running.size) return
    const ready = [...waiting.keys()].toSorted()
    const next = ready[choose() % ready.length] ?? ''
    const go = waiting.get(next)
    waiting.delete(next)
    go?.()
  }
  forge.hold = (request: LoggedRequest) =>
    new Promise((resolve) => {
      waiting.set(request.headers.authorization?.split(' ')[1] ?? '', resolve)
      settle()
    })
  const results = await Promise.all(
    tokens.map(async (token) => {
      const result = await publishOver(forge, token)
      running.delete(token)
      settle()
      return result
    }),
  )
  forge.hold = undefined
  return results
}

const RUNS = { gitea: 16, forgejo: 8, github: 4 }

for (const [dialect, numRuns] of Object.entries(RUNS) as [Dialect, number][]) {
  test(`${dialect}: two, four and eight runs at once make one label and one issue`, () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom(2, 4, 8),
        fc.array(fc.nat(7), { minLength: 150, maxLength: 150 }),
        async (count, choices) => {
          const forge = await startForge({ dialect })
          try {
            let taken = 0
            const results = await runTogether(forge, count, () => choices[taken++ % choices.length] ?? 0)
            for (const { status, say } of results) assert.notEqual(status, 'failed', say)
            assert.equal(forge.state.labels.length, 1, 'one label')
            assert.equal(openOwn(forge).length, 1, 'one open issue')
            const writes = forge.writes().length
            const next = await publishOver(forge)
            assert.deepEqual([next.status, next.warnings], ['unchanged', []], next.say)
            assert.equal(forge.writes().length, writes)
            forge.assertNoViolations()
          } finally {
            await forge.close()
          }
        },
      ),
      { numRuns },
    ))
}

for (const dialect of ['gitea', 'forgejo'] as const) {
  test(`${dialect}: where a label's name is there twice, the issue is found all the same, and it is said`, async (t) => {
    const forge = await startForge({ dialect })
    t.after(() => forge.close())
    for (let count = 0; count < 2; count += 1) addLabel(forge.state, { name: 'loop-health' })
    const opened = await publishOver(forge)
    assert.equal(opened.status, 'created', opened.say)
    assert.match(opened.warnings.join('\n'), /has several labels loop-health.*delete those/)
    for (let count = 0; count < 2; count += 1) {
      const asked = forge.requests.length
      const next = await publishOver(forge)
      assert.equal(next.status, 'unchanged', next.say)
      assert.match(next.warnings.join('\n'), /has several labels loop-health/)
      assert.ok(forge.requests.length - asked <= 7)
    }
    assert.deepEqual(openOwn(forge), [1])
    assert.equal(forge.state.labels.length, 2, 'labels that others made stay')
    forge.assertNoViolations()
  })

  test(`${dialect}: a label that a second run may not take away again does not hide the issue`, async (t) => {
    const forge = await startForge({ dialect })
    t.after(() => forge.close())
    let isMade = false
    forge.hold = ({ operation, method }) => {
      // Somebody else's comes first.
      if (method === 'POST' && operation === undefined && !isMade && forge.state.labels.length === 0) {
        addLabel(forge.state, { name: 'loop-health' })
        isMade = true
      }
      return Promise.resolve()
    }
    forge.fail({ kind: 'forbidden', operation: 'issues/delete-label' })
    const opened = await publishOver(forge)
    assert.equal(opened.status, 'created', opened.say)
    forge.hold = undefined
    assert.equal((await publishOver(forge)).status, 'unchanged')
    assert.deepEqual(openOwn(forge), [1])
  })
}
