import assert from 'node:assert/strict'
import path from 'node:path'
import { test } from 'node:test'
import { PROJECT } from '../project.ts'
import { runNodeAsync } from '../run.ts'
import { openForge } from './asking.ts'
import { TOKENS } from './setup.ts'

const MAIN = path.join(PROJECT, 'build', 'test', 'forge', 'real-main.js')

for (const dialect of ['gitea', 'forgejo'] as const)
  test(`${dialect}: every story of a real server goes well, and nothing stays there`, async (t) => {
    const forge = await openForge(t, { dialect })
    const origin = new URL(forge.url).origin
    const tokens = forge.state.tokens.length
    const ran = await runNodeAsync(MAIN, ['--server', `${origin}/`, '--admin-token', TOKENS.pat], forge.env())
    assert.equal(ran.code, 0, ran.out + ran.err)
    assert.match(ran.out, /^ok {6}two, four and eight at once$/m)
    assert.doesNotMatch(ran.out, /left behind/)
    assert.equal(forge.state.tokens.length, tokens)
    const lines = forge.requests.map(({ method, path: asked }) => `${method} ${asked}`)
    const count = (pattern: RegExp): number => lines.filter((line) => pattern.test(line)).length
    assert.equal(count(/^POST \/admin\/users$/), count(/^DELETE \/admin\/users\//))
    assert.equal(count(/^POST \/admin\/users\/[^/]+\/repos$/), count(/^DELETE \/repos\/[^/]+\/[^/]+$/))
  })

test('what keeps the stories from being told is said in a sentence', async (t) => {
  const forge = await openForge(t, { dialect: 'gitea' })
  const github = await openForge(t, { dialect: 'github' })
  const { origin } = new URL(forge.url)
  const cases: [args: string[], says: RegExp][] = [
    [[], /--server needs an http or https address/],
    [['--server', origin], /--admin-token a token/],
    [['--server', origin, '--admin-token', 'guess'], /refuses the token.*administrator/],
    [['--server', origin, '--admin-token', TOKENS.job], /refuses the token.*administrator/],
    [['--server', new URL(github.url).origin, '--admin-token', 'x'], /no Gitea or Forgejo/],
    [['--server', 'http://127.0.0.1:1', '--admin-token', 'x'], /cannot be reached/],
  ]
  for (const [args, says] of cases) {
    const { code, err } = await runNodeAsync(MAIN, args, {})
    assert.equal(code, 2, err)
    assert.match(err, says)
  }
  assert.equal((await runNodeAsync(MAIN, ['--help'], {})).code, 0)
})
