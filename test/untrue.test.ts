import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test, type TestContext } from 'node:test'
import { makeRoot, PROJECT, readJson } from './project.ts'
import { pagesOf, READ } from './report/pages-of.ts'
import { filesOf, type Scenario } from './scenario-files.ts'

/**
 * Sentences that were not true once. Each folder of test/untrue holds what a loop left, `now.txt`, and `says.json`: what
 * pages must and must not say of it. Where a log is long and regular, `log.json` says how to make it, as in scenarios.
 */

const FOLDER = path.join(PROJECT, 'test', 'untrue')

interface Says {
  /** What is the case, and what was said of it. */
  about: string
  /** Settings as the command line gives them. */
  settings?: Record<string, unknown>
  /** By page as `allPages` names it, or `every`: what stands in each page that people read, or in none at all. */
  says?: Record<string, string[]>
  never?: Record<string, string[]>
}

/** `/…/` is a pattern, anything else a text; both are of what a reader sees. */
function isIn(page: string, expected: string): boolean {
  const pattern = /^\/(.*)\/$/s.exec(expected)?.[1]
  return pattern === undefined ? page.includes(expected) : new RegExp(pattern).test(page)
}

function rootOf(t: TestContext, folder: string, now: string): string {
  const recipe = path.join(folder, 'log.json')
  return fs.existsSync(recipe)
    ? makeRoot(t, filesOf(readJson(recipe) as Omit<Scenario, 'expect'>, now))
    : folder
}

async function check(t: TestContext, name: string): Promise<void> {
  const folder = path.join(FOLDER, name)
  const { settings = {}, says = {}, never = {} } = readJson(path.join(folder, 'says.json')) as Says
  const now = fs.readFileSync(path.join(folder, 'now.txt'), 'utf8').trim()
  const { pages } = await pagesOf(rootOf(t, folder, now), now, settings)
  const known = new Set(['every', ...pages.keys()])
  for (const page of [...Object.keys(says), ...Object.keys(never)])
    assert.ok(known.has(page), `no page is called ${page}`)
  for (const [page, text] of pages) {
    for (const expected of [...(says[page] ?? []), ...(READ.has(page) ? (says['every'] ?? []) : [])])
      assert.ok(isIn(text, expected), `${page} does not say: ${expected}\n${text}`)
    for (const untrue of [...(never[page] ?? []), ...(never['every'] ?? [])])
      assert.ok(!isIn(text, untrue), `${page} says: ${untrue}\n${text}`)
  }
}

for (const name of fs.readdirSync(FOLDER)) test(`what is said is true: ${name}`, (t) => check(t, name))
