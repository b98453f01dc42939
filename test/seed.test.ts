import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test, type TestContext } from 'node:test'
import { introspectRoot } from './introspection.ts'
import { PROJECT, readJson, sharedFolder } from './project.ts'

/** Each folder holds what a loop left, an instant, and what the seed program wrote then (`null`: nothing). */
async function compareAll(t: TestContext, folder: string): Promise<void> {
  const cases = fs.readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  assert.ok(cases.length >= 10, `only ${cases.length} cases in ${folder}`)
  for (const { name } of cases) {
    await t.test(`answers as the seed program: ${name}`, () => compareCase(path.join(folder, name)))
  }
}

async function compareCase(root: string): Promise<void> {
  const expected = readJson(path.join(root, 'expected.json')) as Record<string, unknown> | null
  const now = fs.readFileSync(path.join(root, 'now.txt'), 'utf8').trim()
  const insights: object = await introspectRoot(root, now, { rules: 'seed' })
  if (expected === null) {
    assert.equal('status' in insights && insights.status, 'no_data')
    return
  }
  // Through JSON, as a reader of the file would see it.
  const written = JSON.parse(JSON.stringify(insights)) as Record<string, unknown>
  for (const key of Object.keys(expected)) assert.deepEqual(written[key], expected[key], key)
}

test('the seed preset on the project’s own cases', (t) =>
  compareAll(t, path.join(PROJECT, 'test', 'golden', 'seed')))

test('the seed preset on the cases beside the project', async (t) => {
  const folder = sharedFolder(t, 'cases', 'parity')
  if (folder !== undefined) await compareAll(t, folder)
})
