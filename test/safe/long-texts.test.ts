import assert from 'node:assert/strict'
import { test, type TestContext } from 'node:test'
import { reasonLabel } from '../../src/analyse/reasons/label.ts'
import { normaliseReason } from '../../src/analyse/reasons/template.ts'
import { tokenise } from '../../src/analyse/reasons/tokens.ts'
import { inspectFile } from '../../src/commands/inspect.ts'
import { quote } from '../../src/insights/write/evidence-blocks.ts'
import { readPlace } from '../../src/model/place.ts'
import { parseInstant } from '../../src/model/time.ts'
import { isBlank, lowerFirst, taskName, taskText } from '../../src/model/words.ts'
import { readCommentMarker, readIssueMarker } from '../../src/publish/issue/marker.ts'
import { readMuteBoxes } from '../../src/report/issue/mute-box.ts'
import { renderColumns } from '../../src/report/parts/columns.ts'
import { text } from '../../src/report/safe/html.ts'
import { inertJson, inertLine, inertPage, inertText } from '../../src/report/safe/inert.ts'
import { blockText, code, inlineText, link } from '../../src/report/safe/markdown.ts'
import { redactorOf } from '../../src/safe/redact.ts'
import { makeTexts } from '../../src/safe/texts.ts'
import { formatNamed } from '../../src/read/formats/index.ts'
import { normalise } from '../../src/read/mapped-cycle.ts'
import { outputPath } from '../../src/settings/load.ts'
import { showValue } from '../../src/settings/show-value.ts'
import { introspectRoot, settingsOf } from '../introspection.ts'
import { CYCLES, jsonl, makeRoot } from '../project.ts'
import { allPages } from '../report/all-pages.ts'
import { shortenMiddle } from '../../src/model/cut-text.ts'

/** What expressions trip over when it is repeated: the begin of something without its end. */
const PIECES = [
  '< > ( [ { " \' ` * ~ | \\ / . - _ : = @ # & ! % , + 1 a x Z \n \r \t \0'.split(' '),
  '": " a/ a. a_ 1, 1: 1- 1. :: :// ://a: <!-- --> `` \\n 0x ab: eyJ eyJa. sk- key- AKIA v1. pat GH- www.'.split(
    ' ',
  ),
  ['curl ', 'curl -u ', 'cookie: a', 'password=', '--token ', 'Bearer ', 'a ', 'of ', '; ', 'at ', ' |'],
  ['-----BEGIN ', '-----END ', '\u001B[', '\u001B]', '\u200B', '\uD800', '😀', '％', '<num> ', '\r\n'],
].flat()
const LENGTH = 150_000
const repeated = (piece: string): string => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH)

/** One pass over the text takes some milliseconds; one of each character with each other takes minutes. */
const MOST_CPU_MS = 2500

function assertLinear(what: string, run: () => unknown): void {
  const before = process.cpuUsage()
  run()
  const { user } = process.cpuUsage(before)
  assert.ok(user / 1000 < MOST_CPU_MS, `${what}: ${Math.round(user / 1000)} ms`)
}

const texts = makeTexts(['Tr0ub4dor&3'])
const redact = redactorOf(['Tr0ub4dor&3'])
const { leaveOut } = formatNamed('loop-run-log')

const FUNCTIONS: Readonly<Record<string, (hostile: string) => unknown>> = {
  redact,
  name: texts.name,
  prose: texts.prose,
  quote,
  normaliseReason,
  reasonLabel: (hostile) => reasonLabel(hostile.slice(0, 240)),
  tokenise: (hostile) => tokenise(hostile.slice(0, 240)),
  normalise,
  leaveOut: (hostile) => leaveOut?.({ run_id: hostile, outcome: hostile }),
  parseInstant,
  readPlace,
  taskText: (hostile) => taskText(hostile, undefined),
  taskName: (hostile) => taskName(hostile, undefined),
  isBlank,
  lowerFirst,
  shortenMiddle: (hostile) => shortenMiddle(hostile, 60),
  inertText,
  inertLine,
  inertPage,
  inertJson: (hostile) => inertJson(JSON.stringify(hostile)),
  inlineText: (hostile) => inlineText(hostile, 400),
  blockText,
  code,
  link: (hostile) => link(hostile, `https://x.example/${hostile}`),
  html: text,
  renderColumns: (hostile) => renderColumns([[inertText(hostile), 'a']], ['left', 'left']),
  markers: (hostile) => [readIssueMarker(hostile), readCommentMarker(hostile), readMuteBoxes(hostile)],
  showValue,
  outputPath: (hostile) => outputPath({ ...settingsOf(), retroDir: `${hostile}x` }),
}

for (const [name, run] of Object.entries(FUNCTIONS))
  test(`${name} takes time linear in the text`, () => {
    for (const piece of PIECES)
      assertLinear(`${name} of ${JSON.stringify(piece)}`, () => run(repeated(piece)))
  })

/** A log with the text in every field, as its own loops write it and as others do. */
function filesWith(hostile: string): Record<string, string> {
  const row = { timestamp: '2026-09-20T06:00:00Z', success: false, type: 'bug', issue: 3, duration: 3 }
  const fields = [
    'type',
    'issue',
    'reason',
    'cycle',
    'epoch',
    'model',
    'agent',
    'commit',
    'pr',
    'timestamp',
    'duration',
  ]
  return {
    [CYCLES]: jsonl([...fields.map((field) => ({ ...row, [field]: hostile })), { ...row, [hostile]: 1 }]),
    'runs.jsonl': jsonl([
      { run_id: '2026-09-20T00:00:00Z', outcome: 'fixed' },
      { run_id: hostile, outcome: hostile, pattern: hostile, summary: hostile },
    ]),
    'iterations.jsonl': jsonl([
      { storyId: hostile, iterationNumber: 1, success: hostile, duration: hostile, failureCategory: hostile },
    ]),
    '.loop/retro/deep-triage.jsonl': jsonl([{ timestamp: row.timestamp, timmy_feedback: hostile }]),
    '.loop/retro/triage.jsonl': jsonl([{ timestamp: row.timestamp, [hostile]: 3, scored: { [hostile]: 2 } }]),
    '.loop/quarantine.json': JSON.stringify({ [hostile]: { since: row.timestamp, reason: hostile } }),
  }
}

async function runAll(t: TestContext, hostile: string): Promise<void> {
  const root = makeRoot(t, filesWith(hostile))
  const now = '2026-09-21T06:00:00Z'
  for (const cycles of [CYCLES, 'runs.jsonl', 'iterations.jsonl']) {
    await allPages(await introspectRoot(root, now, { cycles: [cycles] }), now)
    await inspectFile(cycles, settingsOf(), { root, confined: false })
  }
}

for (const piece of ['<', '": "', 'a ', '1,', '://a:', '/', ' |', 'x', '\u001B[', '\uD800'])
  test(`a whole run of fields of 150,000 characters takes little time: ${JSON.stringify(piece)}`, async (t) => {
    const before = process.cpuUsage()
    await runAll(t, repeated(piece))
    const { user } = process.cpuUsage(before)
    assert.ok(user / 1000 < MOST_CPU_MS * 2, `${Math.round(user / 1000)} ms`)
  })
