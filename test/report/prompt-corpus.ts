import fs from 'node:fs'
import path from 'node:path'
import type { TestContext } from 'node:test'
import type { Insights } from '../../src/insights/schema.ts'
import { redactInsights } from '../../src/report/safe/redact.ts'
import { introspectRoot } from '../introspection.ts'
import { makeRoot, PROJECT, readJson, SHARED } from '../project.ts'
import { filesOf, type Scenario } from '../scenario-files.ts'
import { FIXTURES, introspectScenario, SCENARIOS } from './fixtures.ts'

/** Reports of every sort that a planner may be told of: fixtures, scenarios, and what lies beside the project. */
export async function* promptCorpus(t: TestContext): AsyncGenerator<[name: string, insights: Insights]> {
  for (const [name, insightsOf] of Object.entries(FIXTURES)) yield [name, await insightsOf(t)]
  for (const rule of fs.readdirSync(SCENARIOS))
    for (const file of fs.readdirSync(path.join(SCENARIOS, rule))) {
      const name = `${rule}/${path.basename(file, '.json')}`
      yield [name, await introspectScenario(t, name)]
    }
  for (const [root, now] of rootsWithNow(t)) yield [root, redactInsights(await introspectRoot(root, now))]
  const real = path.join(SHARED, 'real')
  for (const [log, now] of REAL)
    if (fs.existsSync(path.join(real, log)))
      yield [log, redactInsights(await introspectRoot(real, now, { cycles: log }))]
}

const REAL = [
  ['joelhooks-ralph-iterations/ralph-iterations.jsonl', '2026-02-17T23:59:59Z'],
  ['dimagi-qa-runs/runs.jsonl', '2026-06-01T00:00:00Z'],
  ['orbit-cycles/cycles.jsonl', '2026-08-23T00:00:00Z'],
  ['agentops-evolve/cycle-history.jsonl', '2026-05-03T12:00:00Z'],
] as const

/** Folders that hold a loop, or how to make one, and `now.txt`. */
function* rootsWithNow(t: TestContext): Generator<[root: string, now: string]> {
  const folders = [path.join(PROJECT, 'test', 'untrue'), path.join(SHARED, 'cases', 'untrue')]
  for (const folder of folders.filter((each) => fs.existsSync(each)))
    for (const name of fs.readdirSync(folder)) {
      const root = path.join(folder, name)
      const at = path.join(root, 'now.txt')
      if (!fs.existsSync(at)) continue
      const now = fs.readFileSync(at, 'utf8').trim()
      const recipe = path.join(root, 'log.json')
      yield [
        fs.existsSync(recipe)
          ? makeRoot(t, filesOf(readJson(recipe) as Omit<Scenario, 'expect'>, now))
          : root,
        now,
      ]
    }
}
