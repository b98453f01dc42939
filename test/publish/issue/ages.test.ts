import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test, type TestContext } from 'node:test'
import { isDeepStrictEqual } from 'node:util'
import { RULES } from '../../../src/judge/rules/index.ts'
import type { Insights } from '../../../src/insights/schema.ts'
import { publishIssue } from '../../../src/publish/issue/publish-issue.ts'
import { redactInsights } from '../../../src/report/safe/redact.ts'
import { introspectRoot } from '../../introspection.ts'
import { makeRoot, PROJECT, readJson } from '../../project.ts'
import { filesOf, NOW, type Scenario } from '../../scenario-files.ts'
import { MemoryForge, MemoryServer } from './memory-forge.ts'
import { requestOf } from './timeline.ts'

/**
 * When the loop did nothing, a later report writes nothing, whatever is found: words that age ("no cycle for 3.2 days")
 * may not rewrite the issue in every run.
 */

const SCENARIOS = path.join(PROJECT, 'test', 'scenarios')
const STEP_MS = 20 * 60_000
/** From just before NOW, when what is whole days old turns, to when a tenth of a day has passed. */
const INSTANTS = Array.from({ length: 10 }, (_, index) => Date.parse(NOW) + (index - 1) * STEP_MS)
const POLICY = { issue: 'always', minSeverity: 'low' } as const

function finds(scenario: Scenario, rule: string): boolean {
  return Object.entries(scenario.expect).some(
    ([name, expected]) => name.split(':')[0] === rule && typeof expected === 'object' && 'level' in expected,
  )
}

for (const { id } of RULES)
  for (const file of fs.readdirSync(path.join(SCENARIOS, id))) {
    const scenario = readJson(path.join(SCENARIOS, id, file)) as Scenario
    if (finds(scenario, id))
      test(`fault 98: ${id}, ${path.basename(file, '.json')}: nothing is written twenty minutes later`, (t) =>
        compareLater(t, scenario))
  }

async function compareLater(t: TestContext, scenario: Scenario): Promise<void> {
  const root = makeRoot(t, filesOf(scenario))
  const settings = { 'window-days': scenario.windowDays ?? 7 }
  let before: Insights | undefined
  let compared = 0
  for (const now of INSTANTS) {
    const after = redactInsights(await introspectRoot(root, new Date(now).toISOString(), settings))
    // What left a window meanwhile may change what is said.
    if (before !== undefined && isDeepStrictEqual(countsOf(before), countsOf(after))) {
      await assertNothingToWrite(before, after, now)
      compared += 1
    }
    before = after
  }
  assert.ok(compared >= 3, `cycles left the windows in all but ${compared} of ${INSTANTS.length - 1} times`)
}

async function assertNothingToWrite(before: Insights, after: Insights, now: number): Promise<void> {
  const server = new MemoryServer()
  const opened = await publishIssue(new MemoryForge(server), requestOf(before, now - STEP_MS, POLICY))
  assert.equal(opened.status, 'created')
  const bodies = (): string[] => [...server.issues.values()].map(({ body }) => body)
  const told = bodies()
  const forge = new MemoryForge(server)
  const { status } = await publishIssue(forge, requestOf(after, now, POLICY))
  assert.deepEqual(bodies(), told, `written at ${new Date(now).toISOString()}`)
  assert.deepEqual(forge.writes(), [])
  assert.equal(status, 'unchanged')
}

function countsOf({ window, baseline }: Insights): number[] {
  return [window, baseline].flatMap(({ decided, succeeded }) => [decided, succeeded])
}
