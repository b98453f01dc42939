import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { introspectRoot } from '../introspection.ts'
import { CYCLES, jsonl, makeRoot, PROJECT } from '../project.ts'

const FORMATS = path.join(PROJECT, 'test', 'golden', 'formats')

function logOf(...names: string[]): string {
  return fs.readFileSync(path.join(FORMATS, ...names), 'utf8')
}

const PRS = logOf('gh-pr-list', 'prs.json')
const RUNS = logOf('gh-run-list', 'runs.json')
const AW = logOf('gh-aw', 'gh-aw-logs.json')
const NATIVE = jsonl([{ timestamp: '2026-09-20T06:00:00Z', success: true }])
const UNDECIDED = jsonl([{ timestamp: '2026-09-20T06:00:00Z' }])

/** What a checkout holds, and what its report counts; undefined for cycles. */
const CASES: Readonly<Record<string, [files: Record<string, string>, unit: string | undefined]>> = {
  'pull requests': [{ 'prs.json': PRS }, 'pull-request'],
  'workflow runs': [{ 'runs.json': RUNS }, 'run'],
  'agentic workflows': [{ 'gh-aw-logs.json': AW }, 'run'],
  'a log': [{ [CYCLES]: NATIVE }, undefined],
  nothing: [{}, undefined],
  'pull requests and runs': [{ 'prs.json': PRS, 'runs.json': RUNS }, undefined],
  'a log and pull requests': [{ 'a.jsonl': NATIVE, 'prs.json': PRS }, undefined],
  'a log that decides nothing, and pull requests': [
    { 'a.jsonl': UNDECIDED, 'prs.json': PRS },
    'pull-request',
  ],
  'pull requests and a file that is not there': [{ 'prs.json': PRS, 'a.jsonl': '' }, 'pull-request'],
}

for (const [what, [files, unit]] of Object.entries(CASES))
  test(`what is counted: ${what}`, async (t) => {
    const names = Object.keys(files).filter((name) => name !== CYCLES)
    const insights = await introspectRoot(
      makeRoot(t, files),
      '2026-09-21T06:00:00Z',
      names.length === 0 ? {} : { cycles: names },
    )
    assert.equal(insights.unit, unit)
  })
