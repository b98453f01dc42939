import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertGolden } from './golden-text.ts'
import { makeRoot } from './project.ts'

test('a text that differs from its golden file shows how, and names the command that writes it anew', (t) => {
  delete process.env['UPDATE_GOLDEN']
  const folder = makeRoot(t, { 'page.md': 'one\ntwo\n' })
  assertGolden('page.md', 'one\ntwo\n', folder)
  for (const [file, text] of [
    ['page.md', 'one\nthree\n'],
    ['missing.md', 'three\n'],
  ] as const)
    assert.throws(
      () => assertGolden(file, text, folder),
      ({ message }: Error) =>
        message.includes(`${file} reads otherwise`) &&
        message.includes('UPDATE_GOLDEN=1 npm run test:built -- report/') &&
        message.includes('three') &&
        message.includes('two') === (file === 'page.md'),
    )
})
