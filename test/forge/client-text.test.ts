import assert from 'node:assert/strict'
import { test } from 'node:test'
import { connectForge } from '../../src/forge/connect.ts'
import { openForge } from './asking.ts'
import { QUICK } from './scripted.ts'
import { TOKENS } from './setup.ts'
import { addIssue } from './state.ts'

for (const [dialect, decodesInPieces] of [
  ['github', false],
  ['gitea', false],
  ['gitea', true],
  ['forgejo', true],
] as const)
  test(`${dialect}${decodesInPieces ? ', decoding in pieces' : ''}: characters of many bytes arrive whole at every offset`, async (t) => {
    const server = await openForge(t, { dialect })
    server.state.decodesInPieces = decodesInPieces
    addIssue(server.state)
    const forge = await connectForge(server.env(), TOKENS.job, QUICK)
    for (let offset = 0; offset < 9; offset += 1) {
      const text = `${'x'.repeat(offset)}${'é漢😀'.repeat(2000)} "quoted\\" \u2028 \ud800 ${offset}`
      const { id, body } = await forge.createComment(1, text)
      // A lone half of a character has no bytes; it is the only one that is replaced.
      assert.equal(body.toWellFormed(), text.toWellFormed())
      assert.equal((await forge.editComment(id, text)).body.toWellFormed(), text.toWellFormed())
    }
    server.assertNoViolations()
  })
