import assert from 'node:assert/strict'
import { test } from 'node:test'
import { judgeRetro } from '../../src/introspect.ts'
import type { SourceReport } from '../../src/model/retro.ts'
import { settingsOf } from '../introspection.ts'
import { cycleOf, NOW, retroOf } from './cycles.ts'

function findingsOf(report: Partial<SourceReport>, cycles = 18): string[] {
  const source: SourceReport = {
    role: 'cycles',
    path: 'cycles.jsonl',
    state: 'read',
    problem: undefined,
    lines: 20,
    records: 18,
    skipped: new Map(),
    coerced: new Map(),
    duplicates: 0,
    leftOut: 0,
    format: undefined,
    formatReason: undefined,
    warnings: [],
    ...report,
  }
  const retro = retroOf(
    Array.from({ length: cycles }, () => cycleOf({})),
    { sources: [source] },
  )
  return judgeRetro(retro, settingsOf(), NOW)
    .recommendations.filter(({ rule }) => rule === 'data-degraded')
    .map(({ finding }) => finding)
}

function skipping(count: number): SourceReport['skipped'] {
  return new Map([['not-json', { count, firstLines: [1] }]])
}

test('fault 38: more than a tenth of the lines skipped is a finding, a tenth is none', () => {
  assert.deepEqual(findingsOf({ skipped: skipping(2) }), [])
  assert.deepEqual(findingsOf({ skipped: skipping(3) }), [
    'A cycle log has too many lines that could not be used (3 of 20, 15%)',
  ])
})

test('a log that was refused or cannot be read is a finding, one that is missing or empty is none', () => {
  assert.match(findingsOf({ state: 'refused', lines: 0 }, 0)[0] ?? '', /refused/)
  assert.match(findingsOf({ state: 'unreadable', lines: 0 }, 0)[0] ?? '', /unreadable/)
  assert.deepEqual(findingsOf({ state: 'missing', lines: 0 }, 0), [])
  assert.deepEqual(findingsOf({ state: 'empty', lines: 0 }, 0), [])
})

test('logs of other steps are not judged here', () => {
  assert.deepEqual(findingsOf({ role: 'triage', state: 'unreadable' }, 0), [])
})
