import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { describe, test } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { deepTriageSchema, quarantineSchema, triageSchema } from '../../src/model/loop-file-schemas.ts'
import { PROJECT, readJson } from '../project.ts'
import { folderWith, readFolder } from './read-text.ts'

/** Files beside the log, each with its schema, as value and as published. */
const FILES = {
  quarantine: { file: '.loop/quarantine.json', schema: quarantineSchema },
  triage: { file: '.loop/retro/triage.jsonl', schema: triageSchema },
  'deep-triage': { file: '.loop/retro/deep-triage.jsonl', schema: deepTriageSchema },
}
type Role = keyof typeof FILES

const ajv = new Ajv2020({ allErrors: true, strict: false })
addFormats.default(ajv)
const published = (role: Role) =>
  ajv.compile(readJson(path.join(PROJECT, 'schema', `${role}.schema.json`)) as object)

/** Values that a schema takes: each is read whole. */
const GOOD: Record<Role, readonly unknown[]> = {
  quarantine: [
    {},
    [],
    { 412: { since: '2026-09-21T06:00:00Z', until: '2026-10-01T00:00:00+02:00', reason: 'x' } },
    { 412: '2026-09-21T06:00:00Z', 'STORY-3': true, 7: false, 8: null },
    [412, 'STORY-3', { issue: 398 }, { issue: 'a b', since: '2026-09-21T06:00:00Z', note: 1 }],
    { issues: [412], version: 3 },
  ],
  triage: [
    { timestamp: '2026-09-21T06:00:00Z' },
    { timestamp: '2026-09-21T06:00:00Z', queue_size: 3, ready: 1, scored: [{ issue: 3, score: 7.5 }] },
    { timestamp: '2026-09-21T06:00:00Z', scored: { 'STORY-3': 8 } },
  ],
  'deep-triage': [
    { timestamp: '2026-09-21T06:00:00Z' },
    { timestamp: '2026-09-21T06:00:00Z', issues_reviewed: 3, issues_refined: [1, 'a'], issues_created: 2 },
    { timestamp: '2026-09-21T06:00:00Z', advisor_available: true, advisor_feedback: 'x' },
  ],
}

const BAD: Record<Role, readonly unknown[]> = {
  quarantine: [
    '412',
    412,
    null,
    { 412: 'yesterday' },
    { 412: { since: 'now' } },
    [{ since: '2026-09-21T06:00:00Z' }],
    [0],
    [''],
  ],
  triage: [{}, [], { timestamp: 'now' }, { timestamp: '2026-09-21T06:00:00Z', scored: [{ issue: 3 }] }],
  'deep-triage': [{}, { timestamp: '2026-09-21T06:00:00Z', issues_reviewed: 'many' }],
}

/** What docs/loop-files.md shows, by its sections. */
function shownInDocs(role: Role): unknown[] {
  const page = fs.readFileSync(path.join(PROJECT, 'docs', 'loop-files.md'), 'utf8')
  const section =
    page.split(/^## /m).find((part) => part.includes(`${role}.schema.json`)) ?? assert.fail(role)
  return [...section.matchAll(/```json\n([^]*?)\n```/g)].map(([, json = '']) => JSON.parse(json) as unknown)
}

for (const role of Object.keys(FILES) as Role[])
  describe(role, () => {
    const { file, schema } = FILES[role]
    const validate = published(role)
    const shown = shownInDocs(role)
    test('docs/loop-files.md shows one', () => assert.ok(shown.length > 0))
    for (const value of [...GOOD[role], ...shown])
      test(`${JSON.stringify(value)} is as the schema wants it, and is read whole`, async (context) => {
        assert.ok(schema.safeParse(value).success)
        assert.ok(validate(value), JSON.stringify(validate.errors))
        const root = folderWith(context, { [file]: `${JSON.stringify(value)}\n` })
        const { sources } = await readFolder(root)
        const report = sources.find((source) => source.role === role) ?? assert.fail()
        assert.deepEqual([[...report.skipped], [...report.coerced]], [[], []])
      })
    for (const value of BAD[role])
      test(`${JSON.stringify(value)} is not`, () => {
        assert.ok(!schema.safeParse(value).success)
        assert.ok(!validate(value))
      })
  })
