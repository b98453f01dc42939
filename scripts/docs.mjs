// Generates what must not drift from the code: action.yml's inputs and outputs, the README's tables, the schemas.
// With --check it writes nothing and fails on a difference.
import fs from 'node:fs'
import { stringify } from 'yaml'
import * as z from 'zod'
import { fleetTable, madeText, renderPage } from '../build/bench/page.js'
import { renderBacktestHelp } from '../build/src/commands/backtest.js'
import { renderDiffHelp } from '../build/src/commands/diff.js'
import { fitHelp } from '../build/src/commands/fit-help.js'
import { renderFleetHelp } from '../build/src/commands/fleet.js'
import { COMMAND_USAGES } from '../build/src/commands/index.js'
import { renderMcpHelp } from '../build/src/commands/mcp.js'
import { PLAIN_WIDTH } from '../build/src/report/parts/wrap.js'
import { cycleSchema } from '../build/src/model/cycle-schema.js'
import {
  deepTriageSchema,
  quarantinedSchema,
  quarantineSchema,
  triageSchema,
} from '../build/src/model/loop-file-schemas.js'
import { fleetSchema } from '../build/src/fleet/schema.js'
import { insightsSchema } from '../build/src/insights/schema.js'
import { rangeText } from '../build/src/judge/limits.js'
import { RULES } from '../build/src/judge/rules/index.js'
import { QUARANTINE_NAMES } from '../build/src/read/quarantine.js'
import { FORMATS } from '../build/src/read/formats/index.js'
import { OUTPUTS } from '../build/src/publish/outputs.js'
import { renderHelp } from '../build/src/settings/flags.js'
import { unitWords } from '../build/src/model/units.js'
import { LOG_FORMATS } from '../build/src/settings/log-formats.js'
import { SETTINGS } from '../build/src/settings/schema.js'
import { FAULTS, findProofs } from '../build/test/faults.js'
import { renderTables } from '../build/test/worlds/tables.js'
import { configSchema } from './config-schema.mjs'
import { qualityPage } from './mutation-results.mjs'

/** Words of an outcome that the table of formats shows. */
const MOST_WORDS = 4
const OTHER_FIELDS = [
  'task',
  'kind',
  'reason',
  'id',
  'epoch',
  'model',
  'agent',
  'commit',
  'pr',
  'linesAdded',
  'linesRemoved',
  'tokens',
  'costUsd',
  'work',
]

/** The workflow that the README shows is one that is checked and run. */
function workflowBlock() {
  const [, ...lines] = fs.readFileSync('examples/workflows/weekly.yml', 'utf8').trim().split('\n')
  return ['```yaml', ...lines, '```'].join('\n')
}

const files = {
  'action.yml': (text) =>
    text.replace(
      /^inputs:[^]*(?=^runs:)/m,
      `${yamlBlock('inputs', inputs())}${yamlBlock('outputs', outputs())}`,
    ),
  'README.md': (text) =>
    [
      ['workflow', workflowBlock()],
      ['settings', settingsTable()],
      ['outputs', outputsTable()],
      ['reach', reachText()],
      ['rule-count', `${RULES.length} rules, each with its limits, stand in [docs/rules.md](docs/rules.md).`],
    ].reduce(fillSection, text),
  'docs/cli.md': (text) =>
    [
      ['help', textBlock(renderHelp(COMMAND_USAGES))],
      ['backtest-help', textBlock(renderBacktestHelp())],
      ['diff-help', textBlock(renderDiffHelp())],
      ['fleet-help', textBlock(renderFleetHelp())],
    ].reduce(fillSection, text),
  'docs/prompt-context.md': (text) => fillSection(text, ['mcp-help', textBlock(renderMcpHelp())]),
  'docs/evidence.md': (text) => worldsTables().reduce(fillSection, text),
  'docs/benchmarks.md': () => renderPage(benchmarks()),
  'docs/scale.md': (text) => fillSection(text, ['fleets', fleetsText()]),
  'docs/rules.md': () => rulesPage(),
  'docs/faults.md': () => faultsPage(),
  'docs/quality.md': () => qualityPage(),
  'docs/formats.md': (text) => fillSection(text, ['formats', formatsTable()]),
  'docs/loop-files.md': (text) =>
    [
      ['quarantine', fieldsTable(quarantinedSchema, QUARANTINE_NAMES)],
      ['triage', fieldsTable(triageSchema)],
      ['deep-triage', fieldsTable(deepTriageSchema)],
    ].reduce(fillSection, text),
  'schema/insights.schema.json': () => jsonSchema(insightsSchema),
  'schema/fleet.schema.json': () => jsonSchema(fleetSchema),
  'schema/config.schema.json': () => `${JSON.stringify(configSchema(), null, 2)}\n`,
  'schema/cycle.schema.json': () => jsonSchema(cycleSchema),
  'schema/quarantine.schema.json': () => jsonSchema(quarantineSchema),
  'schema/triage.schema.json': () => jsonSchema(triageSchema),
  'schema/deep-triage.schema.json': () => jsonSchema(deepTriageSchema),
}

const stale = []
for (const [file, generate] of Object.entries(files)) {
  const before = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : ''
  const after = generate(before)
  if (after === before) continue
  stale.push(file)
  if (!process.argv.includes('--check')) fs.writeFileSync(file, after)
}
if (process.argv.includes('--check') && stale.length > 0) {
  console.error(`Out of date: ${stale.join(', ')}. Run: npm run docs`)
  process.exit(1)
}

function inputs() {
  return Object.fromEntries(
    SETTINGS.filter(({ only }) => only === undefined || only === 'action').map((setting) => [
      setting.name,
      {
        description: describe(setting),
        required: false,
        ...(setting.runnerDefault && { default: setting.runnerDefault }),
      },
    ]),
  )
}

// No `default:` in action.yml, where the code can have it: the runner would pass it as if the user had set it, and the config file could not fill it.
function describe({ description, allowed, defaultText }) {
  const choices = allowed.startsWith('`') ? ` One of ${allowed}.` : ''
  return `${description}${choices} Default: ${defaultText}.`.replaceAll('`', '')
}

function outputs() {
  return Object.fromEntries(
    Object.entries(OUTPUTS).map(([name, description]) => [
      name,
      { description: description.replaceAll('`', '') },
    ]),
  )
}

function yamlBlock(key, value) {
  return stringify({ [key]: value }, { lineWidth: 0 })
}

function settingsTable() {
  const rows = SETTINGS.map(({ name, description, allowed, defaultText, only, isSecret }) => {
    const place = only === 'action' && !isSecret ? 'not on the command line' : `${only} only`
    const where = only === undefined ? '' : ` *(${place})*`
    const choices = allowed.startsWith('`') ? ` One of ${allowed}.` : ''
    return `| \`${name}\` | ${description}${choices}${where} | \`${defaultText}\` |`
  })
  return ['| setting | what it does | default |', '|:--|:--|:--|', ...rows].join('\n')
}

function outputsTable() {
  const rows = Object.entries(OUTPUTS).map(([name, description]) => `| \`${name}\` | ${description} |`)
  return ['| output | holds |', '|:--|:--|', ...rows].join('\n')
}

function rulesPage() {
  const parts = RULES.map(({ id, severity, category, family, summary, question, limits }) => {
    const rows = Object.entries(limits).map(
      ([name, limit]) =>
        `| \`${name}\` | ${limit.default} ${limit.unit} | ${rangeText(limit.range)} | ${limit.source} |`,
    )
    const table =
      rows.length === 0 ? [] : ['', '| limit | default | allowed | from |', '|:--|:--|:--|:--|', ...rows]
    return [
      `## ${id}`,
      '',
      `${summary} *${question}*`,
      '',
      `At most ${severity}; category \`${category}\`, family \`${family}\`.`,
      ...table,
    ].join('\n')
  })
  return [
    '# Rules',
    '',
    'Generated from `src/judge/rules`. [evidence.md](evidence.md) says when a rule may speak. A limit is changed in',
    '`.github/loop-introspection.yml`:',
    '',
    '```yaml',
    'limits:',
    '  success-drop: { fewest: 20 }',
    '```',
    '',
    ...parts.join('\n\n').split('\n'),
    '',
  ].join('\n')
}

function faultsPage() {
  const proofs = findProofs()
  const parts = Object.entries(FAULTS).flatMap(([group, faults]) => [
    `## ${group}`,
    '',
    '| | what happens | what the tool does | tested in |',
    '|--:|:--|:--|:--|',
    ...faults.map(
      ([number, what, does]) => `| ${number} | ${what} | ${does} | ${links(proofs.get(number))} |`,
    ),
    '',
  ])
  return [
    '# What can go wrong',
    '',
    'What the tool does when its input, a text in a log, the forge or the artifact service is not as it should be. A warning or a',
    'notice is an annotation of the run and a line of its log, and the run goes on: exit 0 unless said otherwise.',
    '',
    'Generated from `test/faults.ts` and the names of the tests: each fault has tests that are named by its number, and a test',
    'fails when one has none. [CONTRIBUTING.md](../CONTRIBUTING.md) says how a fault is added.',
    '',
    ...parts,
  ].join('\n')
}

function links(proofs = []) {
  return proofs.map((file) => `[${file.replace(/^test\//, '')}](../${file})`).join(', ')
}

function formatsTable() {
  const rows = LOG_FORMATS.map((name) => FORMATS.find((format) => format.name === name)).map(
    ({ name, files: paths, list, fields, tasksAreIssues, isSearch, unit, note = '' }) => [
      `\`${name}\``,
      `${codes(paths)}${list === undefined ? '' : `, list \`${list}\``}`,
      codes(pathsOf(fields.time)),
      outcomeText(fields.outcome),
      durationText(fields),
      [
        othersText(fields),
        tasksAreIssues ? 'A number of a task is that of an issue' : '',
        rowText({ isSearch, unit }),
        note,
      ]
        .filter((part) => part !== '')
        .join('. '),
    ],
  )
  const head = ['`log-format`', 'default file', 'time', 'success / failure', 'duration', 'also read']
  return [head, head.map(() => ':--'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function rowText({ isSearch, unit }) {
  if (isSearch) return 'Each row is a try of a search'
  return unit === undefined ? '' : `Each row is a ${unitWords({ unit }).one}`
}

function pathsOf(source) {
  return source === undefined ? [] : 'from' in source ? source.from : source
}

function codes(words) {
  return words.length === 0 ? '-' : words.map((word) => `\`${word}\``).join(', ')
}

function outcomeText(map) {
  if (map === undefined) return 'none'
  const few = (words) =>
    words === 'others'
      ? 'all others'
      : words.length === 0
        ? 'none'
        : [...words.slice(0, MOST_WORDS), ...(words.length > MOST_WORDS ? ['...'] : [])].join(', ')
  return `${codes(pathsOf(map.field))}: ${few(map.success)} / ${few(map.failure)}`
}

function durationText({ duration, started }) {
  if (duration !== undefined) return `${codes(pathsOf(duration.field))} in ${duration.unit}`
  return started === undefined ? '-' : `from ${codes(pathsOf(started))} on`
}

function othersText(fields) {
  return OTHER_FIELDS.filter((name) => fields[name] !== undefined)
    .map(
      (name) =>
        `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)} ${codes(pathsOf(fields[name]))}`,
    )
    .join(', ')
}

function textBlock(lines) {
  return `\`\`\`text\n${fitHelp(lines, PLAIN_WIDTH).join('\n')}\n\`\`\``
}

function fillSection(text, [name, content]) {
  const section = new RegExp(`(<!-- ${name}:begin -->\n)[^]*?(<!-- ${name}:end -->)`)
  if (!section.test(text)) throw new Error(`no section ${name}`)
  return text.replace(section, (_, begin, end) => `${begin}${content}\n${end}`)
}

/** What README.md says of it: one world each, named. */
function reachText() {
  const { quiet, changed } = JSON.parse(fs.readFileSync('bench/worlds.json', 'utf8'))
  const steady = quiet.find(({ world }) => world === 'v3-p0.75')
  const fallen = changed.find(({ world }) => world === 'drop .75->.45 v3')
  return `On a simulated loop of 3 cycles a day that never changes (75 % succeed) the seed program raises ${steady.seed.toFixed(1)} false HIGH alarms in\n90 days, these rules ${steady.high.toFixed(1)}; a fall from 75 % to 45 % there is found within 14 days in ${Math.round(fallen.high14 * 100)} % of the loops.`
}

/** What npm run bench:worlds measured last. */
function worldsTables() {
  const { commit, ...figures } = JSON.parse(fs.readFileSync('bench/worlds.json', 'utf8'))
  const [quiet, changed] = renderTables(figures)
  const measured = `Measured at ${commit}.`
  return [
    ['quiet', `\n${quiet}\n\n${measured}\n`],
    ['changed', `\n${changed}\n\n${measured}\n`],
  ]
}

/** What npm run bench -- --write measured last. */
function benchmarks() {
  return JSON.parse(fs.readFileSync('bench/benchmarks.json', 'utf8'))
}

function fleetsText() {
  const { fleet } = benchmarks()
  return `\n${fleetTable(fleet.fleets)}\n\n${madeText(fleet)}\n`
}

function fieldsTable(schema, names = {}) {
  const { properties, required = [] } = JSON.parse(jsonSchema(schema))
  const rows = Object.entries(properties).map(
    ([name, { description = '' }]) =>
      `| ${codes(names[name] ?? [name])} | ${description}${required.includes(name) ? '; needed' : ''} |`,
  )
  return ['| field | holds |', '|:--|:--|', ...rows].join('\n')
}

function jsonSchema(schema) {
  return `${JSON.stringify(z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' }), null, 2)}\n`
}
