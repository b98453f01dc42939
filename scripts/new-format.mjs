// npm run new-format -- NAME: a log format with its lines and a log to prove it, green at once; the fields are yours to change.
import fs from 'node:fs'
import { camelOf, formatAll, insertLines, readName, writeNew } from './scaffold.mjs'

const name = readName(
  'new-format',
  (each) =>
    fs.existsSync(`src/read/formats/${each}.ts`) || ['index', 'format', 'mapped', 'auto'].includes(each),
)
const camel = camelOf(name)
const key = name.replaceAll('-', '_')

writeNew(
  `src/read/formats/${name}.ts`,
  `import { evidenceOf, type Format, has } from './format.ts'

/** Runs of ${name}, a JSON object a line. */
export const ${camel}: Format = {
  name: '${name}',
  files: ['.${name}/runs.jsonl'],
  matches: (sample) =>
    evidenceOf(sample, '\`${key}_run\` and \`ended_at\`', (record) => has(record, '${key}_run', 'ended_at')),
  fields: {
    time: ['ended_at'],
    outcome: { field: ['result'], success: ['ok'], failure: ['error'], ignore: ['skipped'] },
    duration: { field: ['duration_ms'], unit: 'ms' },
    task: ['task'],
    reason: ['message'],
    id: ['${key}_run'],
  },
}
`,
)

insertLines('src/read/formats/index.ts', [
  [/^\n\/\*\*\s+(?:\* )?In the order in which/m, `import { ${camel} } from './${name}.ts'`],
  [/^ {2}native,$/m, camel === name ? `  ${camel},` : `  '${name}': ${camel},`],
])
insertLines('src/settings/log-formats.ts', [[/^\] as const/m, `  '${name}',`]])

const rows = [
  { [`${key}_run`]: 1, ended_at: '2026-09-01T08:00:00Z', result: 'ok', duration_ms: 90_000, task: 'a-1' },
  {
    [`${key}_run`]: 2,
    ended_at: '2026-09-01T09:00:00Z',
    result: 'error',
    duration_ms: 30_000,
    task: 'a-2',
    message: 'tests failed',
  },
  { [`${key}_run`]: 3, ended_at: '2026-09-01T10:00:00Z', result: 'skipped', task: 'a-3' },
]
writeNew(
  `test/golden/formats/${name}/.${name}/runs.jsonl`,
  rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
)
writeNew(
  `test/golden/formats/${name}/expected.json`,
  `${JSON.stringify(
    {
      format: name,
      cycles: 3,
      success: 1,
      failure: 1,
      undecided: 1,
      left_out: 0,
      warnings: [],
      first: [
        { at: '2026-09-01T08:00:00+00:00', outcome: 'success', seconds: 90, task: 'a-1', id: 1 },
        { outcome: 'failure', seconds: 30, reason: 'tests failed' },
      ],
    },
    undefined,
    2,
  )}\n`,
)
formatAll(`src/read/formats/${name}.ts`, `test/golden/formats/${name}`)
console.log('Now: change the fields to what such loops write, then npm run all.')
