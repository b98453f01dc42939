import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { PROJECT } from './project.ts'

const { followTests, NEEDS_DIST, READERS } = (await import(
  pathToFileURL(path.join(PROJECT, 'scripts', 'changed-tests.mjs')).href
)) as {
  followTests: (changed: string[], imports: Map<string, string[]>) => string[]
  NEEDS_DIST: string[]
  READERS: [read: string, tests: string[]][]
}

/** A small house: a table of pages, a circle, a test of the bundle. */
const IMPORTS = new Map([
  ['src/stats/round.ts', []],
  ['src/report/bar.ts', ['src/stats/round.ts', 'src/report/page.ts']],
  ['src/report/page.ts', ['src/report/bar.ts']],
  ['test/golden-text.ts', []],
  ['test/stats/round.test.ts', ['src/stats/round.ts']],
  ['test/report/pages.test.ts', ['src/report/page.ts', 'test/golden-text.ts']],
  ['test/report/prompt-context.test.ts', ['test/golden-text.ts']],
  ['test/architecture.test.ts', []],
  ['test/scenarios.test.ts', []],
  ['test/e2e/cli.test.ts', ['src/stats/round.ts']],
])

const CASES: { what: string; changed: string[]; run: string[] }[] = [
  {
    what: 'a source: the tests that reach it over any steps, and the one that looks at all sources',
    changed: ['src/report/bar.ts'],
    run: ['test/architecture.test.ts', 'test/report/pages.test.ts'],
  },
  {
    what: 'a source that the bundle holds too: its test waits for the build',
    changed: ['src/stats/round.ts'],
    run: ['test/architecture.test.ts', 'test/report/pages.test.ts', 'test/stats/round.test.ts'],
  },
  { what: 'a test of the bundle itself', changed: ['test/e2e/cli.test.ts'], run: ['test/e2e/cli.test.ts'] },
  {
    what: 'a part of tests',
    changed: ['test/golden-text.ts'],
    run: ['test/report/pages.test.ts', 'test/report/prompt-context.test.ts'],
  },
  {
    what: 'a golden page: the test that reads its folder',
    changed: ['test/golden/pages/demo/log.txt'],
    run: ['test/report/pages.test.ts'],
  },
  {
    what: 'a scenario',
    changed: ['test/scenarios/time-cap/found.json'],
    run: ['test/report/pages.test.ts', 'test/report/prompt-context.test.ts', 'test/scenarios.test.ts'],
  },
  { what: 'a removed source', changed: ['src/stats/xmr.ts'], run: ['test/architecture.test.ts'] },
  { what: 'what no test reads', changed: ['LICENSE'], run: [] },
]

for (const { what, changed, run } of CASES)
  test(`the tests that follow from ${what}`, () => {
    assert.deepEqual(followTests(changed, IMPORTS), run)
  })

test('what the table names is there, and no data of the tests is without a reader', () => {
  const named = [...READERS.flatMap(([read, tests]) => [read, ...tests]), ...NEEDS_DIST]
  assert.deepEqual(
    named.filter((name) => !fs.existsSync(path.join(PROJECT, name))),
    [],
  )
  const data = fs
    .readdirSync(path.join(PROJECT, 'test'), { recursive: true, encoding: 'utf8' })
    .map((file) => `test/${file.replaceAll('\\', '/')}`)
    .filter((file) => !file.endsWith('.ts') && !file.startsWith('test/pages/'))
    .filter((file) => fs.statSync(path.join(PROJECT, file)).isFile())
  assert.ok(data.length > 100)
  assert.deepEqual(
    data.filter((file) => !READERS.some(([read]) => file.startsWith(read))),
    [],
  )
})
