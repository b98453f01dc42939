import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'yaml'
import { checkLimits } from '../../src/judge/limits.ts'
import { ConfigError } from '../../src/settings/config-error.ts'
import { loadSettings } from '../../src/settings/load.ts'
import { CONFIG_SCHEMA, SCHEMA_LINE } from '../../src/settings/schema-line.ts'
import { PROJECT, readJson } from '../project.ts'

/** The schema for editors, read by another validator than the one that made it. */

const schema = readJson(path.join(PROJECT, 'schema', 'config.schema.json')) as { $id: string }
const validate = new Ajv2020({ strict: false }).compile(schema)
const CASES = path.join(PROJECT, 'test', 'inspect')

test('the schema has the address that printed configs name, and it is where the file lies', () => {
  assert.equal(schema.$id, CONFIG_SCHEMA)
  assert.ok(SCHEMA_LINE.endsWith(`$schema=${CONFIG_SCHEMA}`))
  assert.ok(fs.existsSync(path.join(PROJECT, CONFIG_SCHEMA.slice(CONFIG_SCHEMA.indexOf('/schema/')))))
})

const GOOD = [
  '',
  'window-days: 14\nrules:\n',
  'cycles: [a.jsonl, b/*.jsonl]\ndry-run: true\nmax-file-size: 500 MB\n',
  'limits: { success-drop: { fewest: 20 } }\n',
  'accept:\n  - { id: 0123456789abcdef, from: 2026-03-01, reason: harder issues }\n',
  'sources: pull-requests\nissue: auto\nissue-labels: [loop, health]\n',
  ...fs
    .readdirSync(CASES)
    .map((name) => path.join(CASES, name, 'expected.yml'))
    .filter((file) => fs.existsSync(file))
    .map((file) => fs.readFileSync(file, 'utf8')),
]

/** What both an editor and a run refuse. */
const BAD = [
  'ruels: seed\n',
  'rules: sed\n',
  'token: x\n',
  'root: .\n',
  'limits: { success-dorp: { fewest: 20 } }\n',
  'limits: { success-drop: { fewest: 0 } }\n',
  'limits: { success-drop: { fewst: 2 } }\n',
  'fields: { tme: at }\n',
  'mute:\n  - { id: 12, until: 2026-03-01 }\n',
  'accept:\n  - { id: 0123456789abcdef }\n',
]

const isTaken = async (text: string): Promise<boolean> => {
  try {
    await loadSettings(
      { audience: 'action', given: [] },
      (file) => (file.endsWith('.yml') ? text : undefined),
      checkLimits,
    )
    return true
  } catch (error) {
    if (error instanceof ConfigError) return false
    throw error
  }
}

for (const [texts, isGood] of [
  [GOOD, true],
  [BAD, false],
] as const)
  for (const text of texts)
    test(`an editor and a run ${isGood ? 'take' : 'refuse'} ${JSON.stringify(text.split('\n').slice(-3).join(' ')).slice(0, 60)}`, async () => {
      assert.equal(await isTaken(text), isGood)
      assert.equal(validate(parse(text) ?? {}), isGood, JSON.stringify(validate.errors))
    })
