import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test, type TestContext } from 'node:test'
import { redactInsights } from '../src/report/safe/redact.ts'
import { introspectRoot } from './introspection.ts'
import { makeRoot, PROJECT, readJson } from './project.ts'
import { allPages } from './report/all-pages.ts'
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

/** Pages that tell the whole report in sentences. */
const READ = new Set(['text', 'markdown', 'html'])

/** Pages for programs: no bracket in them is a tag. */
const DATA = new Set(['json', 'prompt', 'outputs', 'annotations'])

/** What a reader sees: without tags, and with one space wherever there is any. */
function seen(name: string, page: string): string {
  const isMarkup = !DATA.has(name)
  const text = isMarkup ? page.replaceAll(/<(style|script)[^]*?<\/\1>|<[a-z/!][^>]*>/g, ' ') : page
  return text
    .replaceAll('\u200B', '')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll(/\*\*|\\(?=\W)/g, '')
    .replaceAll(/\s+/g, ' ')
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
  const insights = redactInsights(await introspectRoot(rootOf(t, folder, now), now, settings))
  const pages = Object.entries(await allPages(insights, now)).map(
    ([page, text]) => [page, seen(page, text)] as const,
  )
  const known = new Set(['every', ...pages.map(([page]) => page)])
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
