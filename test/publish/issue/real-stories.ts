import assert from 'node:assert/strict'
import { connectForge } from '../../../src/forge/connect.ts'
import type { IssueResult } from '../../../src/publish/issue/publish-issue.ts'
import type { MadeUser, RealServer } from '../../forge/real-server.ts'
import type { Found } from './insights.ts'
import { BAD, publishOver } from './over-http.ts'

/** The stories that need no broken server, told to a real one. Each gets repositories of its own. */

export interface Scene {
  server: RealServer
  owner: MadeUser
  stranger: MadeUser
}

const ALL = ['write:issue', 'read:user', 'read:organization']
const later = (days: number, found: Partial<Found> = {}): Found => ({
  newest: new Date(Date.parse('2026-09-20') + days * 86_400_000).toISOString(),
  now: new Date(Date.parse('2026-09-21') + days * 86_400_000).toISOString(),
  ...found,
})

function runner({ server, owner }: Scene, repository: string) {
  const env = {
    GITHUB_SERVER_URL: server.url,
    GITHUB_API_URL: `${server.url}/api/v1`,
    GITHUB_REPOSITORY: `${owner.login}/${repository}`,
    GITEA_ACTIONS: 'true',
  }
  return {
    run: (token: string, found?: Found): Promise<IssueResult> =>
      publishOver({ env: () => env }, token, found),
    open: async (token: string) =>
      (await connectForge(env, token)).listIssues('loop-health', 'open', { isUnfiltered: true }),
  }
}

async function live(scene: Scene): Promise<void> {
  const { run } = runner(scene, await scene.owner.makeRepository())
  const token = await scene.owner.makeToken(ALL)
  const worse = { findings: { ...BAD.findings, 'success-drop': 'high' }, verdict: 'worse' } as const
  const days = [
    [BAD, 'created'],
    [BAD, 'unchanged'],
    [later(1, worse), 'commented'],
    [later(2), 'commented'],
    [later(3), 'closed'],
    [later(4), 'unchanged'],
  ] as const
  for (const [found, status] of days) {
    const result = await run(token, found)
    assert.equal(result.status, status, result.say)
    assert.deepEqual(result.warnings, [])
  }
}

async function runTogether(scene: Scene): Promise<void> {
  const token = await scene.owner.makeToken(ALL)
  for (const count of [2, 4, 8]) {
    const { run, open } = runner(scene, await scene.owner.makeRepository())
    await Promise.all(Array.from({ length: count }, () => run(token)))
    const next = await run(token)
    assert.equal(next.status, 'unchanged', next.say)
    assert.deepEqual([(await open(token)).length, next.warnings], [1, []], `${count} at once`)
  }
}

/** Two runs say the same, and nothing is opened. */
function refuse(who: 'owner' | 'stranger', scopes: readonly string[], says: RegExp) {
  return async (scene: Scene): Promise<void> => {
    const { run, open } = runner(scene, await scene.owner.makeRepository())
    const token = await scene[who].makeToken(scopes)
    const first = await run(token)
    const second = await run(token)
    assert.deepEqual([first.status, second.status], ['failed', 'failed'], first.say)
    assert.match(first.say, says)
    assert.equal(second.say, first.say)
    assert.deepEqual(await open(await scene.owner.makeToken(ALL)), [])
  }
}

async function keepText(scene: Scene): Promise<void> {
  const { run } = runner(scene, await scene.owner.makeRepository())
  const token = await scene.owner.makeToken(ALL)
  const names = Array.from(
    { length: 30 },
    (_, index) => `${'x'.repeat(index % 7)}${'é漢'.repeat(20)} ${index}`,
  )
  const findings = Object.fromEntries(names.map((name) => [`repeat-failure:${name}`, 'high' as const]))
  for (const status of ['created', 'unchanged']) {
    const result = await run(token, { ...BAD, findings })
    assert.deepEqual([result.status, result.warnings], [status, []], result.say)
  }
}

export const STORIES: Record<string, (scene: Scene) => Promise<void>> = {
  'opens, changes and closes': live,
  'two, four and eight at once': runTogether,
  'text of many bytes': keepText,
  'a token that may read': refuse('owner', ['read:issue', 'read:user'], /write:issue/),
  'a token without issues': refuse('owner', ['read:user'], /read:issue/),
  'a token that does not tell whose it is': refuse('owner', ['write:issue'], /read:user/),
  'a user who may open and not label': refuse('stranger', ALL, /give its user the right/),
}

/** @returns how each story went: undefined where it went well */
export async function tellStories(
  server: RealServer,
  say: (line: string) => void,
): Promise<Map<string, Error | undefined>> {
  const told = new Map<string, Error | undefined>()
  try {
    const scene = { server, owner: await server.makeUser(), stranger: await server.makeUser() }
    for (const [name, tell] of Object.entries(STORIES)) {
      const wrong = await tell(scene).then(
        () => undefined,
        (error: unknown) => (error instanceof Error ? error : new Error(String(error))),
      )
      told.set(name, wrong)
      say(wrong === undefined ? `ok      ${name}` : `not ok  ${name}: ${wrong.message}`)
    }
  } finally {
    for (const line of await server.clean()) say(`left behind, take it away by hand: ${line}`)
  }
  return told
}
