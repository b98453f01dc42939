import assert from 'node:assert/strict'
import { test } from 'node:test'
import { connectForge } from '../../../src/forge/connect.ts'
import type { Dialect } from '../../../src/forge/forge.ts'
import { type IssueResult, publishIssue } from '../../../src/publish/issue/publish-issue.ts'
import { isWrite, type LoggedRequest } from '../../forge/exchange.ts'
import { FAULT_KINDS, type FaultKind } from '../../forge/faults.ts'
import { type RunningForge, startForge } from '../../forge/server.ts'
import { TOKENS } from '../../forge/setup.ts'
import type { Found } from './insights.ts'
import { LIMITS, openOwn, requestFor } from './over-http.ts'

/**
 * Every fault at every request of every story, in each dialect, over HTTP. Whatever goes wrong: at most one open issue
 * of ours, no write sent again whose outcome is known, the token only where it belongs, and the next run is whole again.
 */

/** For servers that never answer. */
const IMPATIENT = { ...LIMITS, requestMs: 150 }
/** FAULT_SHARE=3 tries a third: each fault at every third request, each request with every third fault. */
const SHARE = Number(process.env['FAULT_SHARE'] ?? 1)
const DIALECTS: readonly Dialect[] = ['github', 'gitea', 'forgejo']

const bad = { 'repeat-failure:412': 'high' } as const
const worse = { ...bad, 'success-drop': 'high' } as const

/** The reports before the one that meets the fault, and that one. */
const STORIES: Record<string, readonly [...Found[], Found]> = {
  opening: [{ findings: bad, newest: '2026-09-20', now: '2026-09-21' }],
  'update with a comment': [
    { findings: bad, newest: '2026-09-20', now: '2026-09-21' },
    { findings: worse, verdict: 'worse', newest: '2026-09-21', now: '2026-09-22' },
  ],
  closing: [
    { findings: bad, newest: '2026-09-20', now: '2026-09-21' },
    { newest: '2026-09-21', now: '2026-09-22' },
    { newest: '2026-09-22', now: '2026-09-23' },
  ],
  reopening: [
    { findings: bad, newest: '2026-09-20', now: '2026-09-21' },
    { newest: '2026-09-21', now: '2026-09-22' },
    { newest: '2026-09-22', now: '2026-09-23' },
    { findings: bad, newest: '2099-01-02', now: '2026-09-24' },
  ],
}

async function report(forge: RunningForge, found: Found, limits = LIMITS): Promise<IssueResult> {
  return publishIssue(await connectForge(forge.env(), TOKENS.job, limits), requestFor(found))
}

async function withForge<T>(dialect: Dialect, use: (forge: RunningForge) => Promise<T>): Promise<T> {
  const forge = await startForge({ dialect })
  try {
    return await use(forge)
  } finally {
    await forge.close()
  }
}

/**
 * After these the client cannot know whether the forge did the work, is sent on to where it belongs, is told to come
 * back later, or looks whether the issue is still there (Gitea answers the same where issues are switched off).
 */
const MAY_BE_SENT_AGAIN: ReadonlySet<string> = new Set<FaultKind>([
  'error-500',
  'bad-gateway',
  'bad-gateway-after-commit',
  'reset',
  'reset-after-commit',
  'hang',
  'hang-after-commit',
  'html',
  'truncated-after-commit',
  'cut-off-after-commit',
  'empty-after-commit',
  'wrong-shape-after-commit',
  'redirect',
  'primary-limit',
  'secondary-limit',
  'rate-limited-without-headers',
  'not-found',
  'issues-disabled',
])

function repeatedWrites(requests: readonly LoggedRequest[]): string[] {
  const settled = new Set<string>()
  const repeated: string[] = []
  for (const { method, path, body, fault } of requests.filter((request) => isWrite(request))) {
    const write = JSON.stringify([method, path, body])
    if (settled.has(write)) repeated.push(`${method} ${path} after ${fault ?? 'an answer'}`)
    if (fault === undefined || !MAY_BE_SENT_AGAIN.has(fault)) settled.add(write)
  }
  return repeated
}

for (const dialect of DIALECTS) {
  for (const [name, reports] of Object.entries(STORIES)) {
    test(`${dialect}, ${name}`, { concurrency: 16 }, async (t) => {
      const before = reports.slice(0, -1)
      const last = reports.at(-1)
      assert.ok(last !== undefined)
      const tell = async (forge: RunningForge): Promise<number> => {
        for (const found of before) await report(forge, found)
        return forge.requests.length
      }
      const lengths = await withForge(dialect, async (forge) => {
        const from = await tell(forge)
        const { status, say } = await report(forge, last)
        assert.notEqual(status, 'failed', say)
        forge.assertNoViolations()
        return { from, requests: forge.requests.length - from }
      })
      const cells = FAULT_KINDS.map((kind, place) =>
        t.test(kind, async () => {
          for (let index = 1; index <= lengths.requests; index++) {
            if ((place + index) % SHARE !== 0) continue
            await withForge(dialect, async (forge) => {
              const from = await tell(forge)
              assert.equal(from, lengths.from)
              forge.fail({ kind, request: from + index })
              const result = await report(forge, last, kind.startsWith('hang') ? IMPATIENT : LIMITS)
              const where = `request ${index} of ${lengths.requests}: ${result.say}`
              assert.ok(openOwn(forge).length <= 1, where)
              assert.deepEqual(repeatedWrites(forge.requests.slice(from)), [], where)
              assert.ok(!JSON.stringify(result).includes(TOKENS.job), where)
              assert.deepEqual(forge.elsewhere.requests, [], where)

              const next = await report(forge, last)
              assert.notEqual(next.status, 'failed', `${where}; then ${next.say}`)
              assert.equal(openOwn(forge).length, name === 'closing' ? 0 : 1, where)
              const writes = forge.writes().length
              assert.equal((await report(forge, last)).status, 'unchanged', where)
              assert.equal(forge.writes().length, writes, where)
              forge.assertNoViolations()
            })
          }
        }),
      )
      await Promise.all(cells)
    })
  }
}
