import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import type { Insights } from '../../src/insights/schema.ts'
import { VERDICTS } from '../../src/model/finding.ts'
import { STATUSES } from '../../src/model/memory.ts'
import { backtestHtml } from '../../src/report/history/backtest-html.ts'
import { backtestText } from '../../src/report/history/backtest-text.ts'
import type { Trial, Trials } from '../../src/report/history/trials.ts'
import { assertGolden } from '../golden-text.ts'
import { copyDemo, CYCLES, jsonl, makeRoot, PROJECT } from '../project.ts'
import { DEMO_NOW, HOSTILE_LOG } from '../report/fixtures.ts'
import { INVISIBLE } from '../report/hostile-text.ts'
import { type Ran, runNode } from '../run.ts'

const CLI = path.join(PROJECT, 'build', 'src', 'cli.js')

function backtest(root: string, ...args: string[]): Ran {
  return runNode(CLI, ['backtest', '--root', root, '--now', DEMO_NOW, ...args])
}

function trialsOf(ran: Ran): Trials {
  assert.equal(ran.code, 0, ran.err)
  return JSON.parse(ran.out) as Trials
}

test('each day is { day, verdict, open: [{ id, rule, severity, status }] }', (t) => {
  const { from, to, days, settings, summary, ...more } = trialsOf(backtest(copyDemo(t), '--format', 'json'))
  assert.deepEqual(Object.keys(more), [])
  assert.deepEqual([from, to, days.length], ['2026-06-29', '2026-09-20', 84])
  assert.deepEqual([settings.window_days, settings.limits], [7, {}])
  assert.equal(summary.days, 84)
  for (const [index, day] of days.entries()) {
    assert.deepEqual(Object.keys(day), ['day', 'verdict', 'open'])
    assert.equal(day.day, new Date(Date.parse(from) + index * 86_400_000).toISOString().slice(0, 10))
    assert.ok(VERDICTS.includes(day.verdict))
    for (const finding of day.open) {
      assert.deepEqual(Object.keys(finding), ['id', 'rule', 'severity', 'status'])
      assert.match(finding.id, /^[0-9a-f]{16}$/)
      assert.ok(STATUSES.includes(finding.status))
    }
  }
})

for (const day of ['2026-08-31', '2026-09-17', '2026-09-20'])
  test(`what is said of ${day} is what a report at its end says`, (t) => {
    const end = new Date(Date.parse(day) + 86_400_000).toISOString()
    const root = copyDemo(t)
    // It is judged as it is now, so it says nothing of an earlier day, and may yet be in a report of one.
    fs.rmSync(path.join(root, '.loop', 'quarantine.json'))
    const log = path.join(root, CYCLES)
    const { days } = trialsOf(backtest(root, '--to', day, '--format', 'json'))
    const known = fs
      .readFileSync(log, 'utf8')
      .split('\n')
      .filter((line) => Date.parse(/"timestamp":\s*"([^"]*)"/.exec(line)?.[1] ?? day) < Date.parse(end))
    fs.writeFileSync(log, known.join('\n'))
    const args = ['--root', root, '--now', end, '--dry-run', '--format', 'json']
    const report = JSON.parse(runNode(CLI, args).out) as Insights
    const told = report.recommendations.filter(({ id }) => id !== undefined)
    const last = days.at(-1)
    assert.equal(last?.day, day)
    assert.equal(last.verdict, report.verdict)
    assert.deepEqual(
      new Map(last.open.map(({ id, rule, severity }) => [id, [rule, severity]])),
      new Map(told.map(({ id, rule, severity }) => [id, [rule, severity]])),
    )
  })

test('the last day is the last whole one, and today where it is named', (t) => {
  const root = copyDemo(t)
  const today = trialsOf(backtest(root, '--from=2026-09-20', '--to=2026-09-21', '--format=json'))
  assert.deepEqual(
    today.days.map(({ day }) => day),
    ['2026-09-20', '2026-09-21'],
  )
  const midnight = ['backtest', '--root', root, '--now', '2026-09-21T00:00:00Z', '--from', '2026-09-20']
  assert.equal(trialsOf(runNode(CLI, [...midnight, '--format', 'json'])).to, '2026-09-20')
})

test('another config file is tried on the same log', (t) => {
  const root = copyDemo(t)
  fs.writeFileSync(path.join(root, 'trial.yml'), 'limits:\n  success-drop: { fewest: 40 }\nwindow-days: 7\n')
  const args = ['--against', 'trial.yml', '--rules', 'success-drop,time-cap']
  const { against, ...own } = trialsOf(backtest(root, ...args, '--format', 'json'))
  assert.ok(against !== undefined)
  assert.deepEqual(against.settings.limits, { 'success-drop': { fewest: 40 } })
  assert.deepEqual(Object.keys(against), Object.keys(own))
  assert.deepEqual(
    [own, against].map(({ summary }) => summary.rules.map(({ rule, episodes }) => [rule, episodes])),
    [
      [
        ['success-drop', 1],
        ['time-cap', 0],
      ],
      [
        ['success-drop', 0],
        ['time-cap', 0],
      ],
    ],
  )
  const { out } = backtest(root, ...args)
  assert.match(out, /^ {2}success-drop +1 → -/m)
  assert.match(out, /^ {2}time-cap +- /m)
  assert.match(out, /^ {2}\S+ +\S+ +\d+ +high → nothing +success-drop +Success fell from/m)
  const same = backtest(root, '--against', 'trial.yml', '--rules', 'time-cap')
  assert.match(same.out, /^Both say the same of every finding on every day\.$/m)
})

test('`rules: seed` of a config file is no matter of a backtest', (t) => {
  const root = copyDemo(t)
  const before = backtest(root, '--format', 'json')
  fs.mkdirSync(path.join(root, '.github'), { recursive: true })
  fs.writeFileSync(path.join(root, '.github', 'loop-introspection.yml'), 'rules: seed\n')
  assert.equal(backtest(root, '--format', 'json').out, before.out)
})

const REFUSED: [what: string, args: string[], say: RegExp][] = [
  ['a day that does not exist', ['--from', '2026-02-30'], /^error: --from: "2026-02-30" is no day; allowed/],
  ['an instant', ['--to', '2026-02-03T04:05:06Z'], /^error: --to: "2026-02-03T04:05:06Z" is no day/],
  ['days in the wrong order', ['--from', '2026-09-10', '--to', '2026-09-01'], /is after --to, 2026-09-01$/m],
  ['a day that has not begun', ['--to', '2026-09-22'], /is after the day of --now, 2026-09-21$/m],
  ['a first day after today', ['--from', '2026-09-22'], /is after the day of --now, 2026-09-21$/m],
  ['days before the log', ['--to', '2026-06-28'], /is before the log begins, on 2026-06-29$/m],
  ['only today', ['--from', '2026-09-21'], /is not over yet.*--to 2026-09-21 judges it as far as it went$/m],
  [
    'an unknown rule',
    ['--rules', 'succes-drop'],
    /unknown rule "succes-drop"; did you mean `success-drop`\?/,
  ],
  ['a rule of today', ['--rules', 'data-degraded'], /judges files as they are now/],
  ['no rule', ['--rules', ','], /^error: --rules: names no rule/],
  ['a flag without its value', ['--against'], /^error: --against: needs a value: --against CONFIG$/m],
  [
    'a config file that is not there',
    ['--against', 'none.yml'],
    /^error: --against: none\.yml was not found; check the path$/m,
  ],
  [
    'a page of another command',
    ['--format', 'markdown'],
    /^error: --format: "markdown" is not allowed; allowed: text, json, html$/m,
  ],
  ['a flag of another command', ['--output', 'x.json'], /^error: --output: no flag of backtest/],
  ['an unknown flag', ['--form', 'x'], /^error: --form: unknown setting "form"; did you mean `format`\?$/m],
  ['a log that is not there', ['--cycles', 'none.jsonl'], /^error: --cycles: none\.jsonl was not found; /],
]

for (const [what, args, say] of REFUSED)
  test(`${what}: refused in a sentence, and nothing is printed`, (t) => {
    const ran = backtest(copyDemo(t), ...args)
    assert.equal(ran.code, 2)
    assert.match(ran.err, say)
    assert.equal(ran.out, '')
  })

const NO_DAYS: [what: string, log: string, say: RegExp][] = [
  ['an empty log', '', /no cycle was found \(\.loop\/retro\/cycles\.jsonl is empty\)/],
  ['a log without times', jsonl([{ success: true }]), /1 cycle, and none with a usable time/],
  [
    'a log of the future',
    jsonl([{ success: true, timestamp: '2027-01-01T00:00:00Z' }]),
    /1 cycle, and none with a time before now/,
  ],
]

for (const [what, log, say] of NO_DAYS)
  test(`${what} gives no day to judge`, (t) => {
    const ran = backtest(makeRoot(t, { [CYCLES]: log }))
    assert.equal(ran.code, 2)
    assert.match(ran.err, say)
  })

test('text from a log is inert on every page, and its secrets are gone', (t) => {
  const root = makeRoot(t, { [CYCLES]: HOSTILE_LOG })
  const [text, json, html] = ['text', 'json', 'html'].map((format) => backtest(root, '--format', format).out)
  assert.ok(text !== undefined && json !== undefined && html !== undefined)
  assert.ok(text.includes('tidy up'), 'the log is quoted')
  for (const line of text.split('\n')) assert.doesNotMatch(line, INVISIBLE)
  for (const page of [text, json, html]) assert.doesNotMatch(page, /ghp_A1b2/)
  assert.doesNotMatch(html, /<script|<\/rules>|\son[a-z]+=/)
  assert.doesNotMatch(html, /\b(?:NaN|undefined|null)\b/)
  JSON.parse(json)
})

/** By hand, so that it reads alike whatever rules there are. */
const TRIAL: Trial = {
  from: '2026-09-01',
  to: '2026-09-04',
  settings: { config: 'loop.yml', window_days: 7, rules: ['success-drop'], limits: {}, accept: [] },
  days: [
    {
      day: '2026-09-01',
      verdict: 'watch',
      open: [{ id: 'a', rule: 'repeat-failure', severity: 'medium', status: 'persisting' }],
    },
    {
      day: '2026-09-02',
      verdict: 'watch',
      open: [{ id: 'a', rule: 'repeat-failure', severity: 'medium', status: 'persisting' }],
    },
    {
      day: '2026-09-03',
      verdict: 'worse',
      open: [
        { id: 'b', rule: 'success-drop', severity: 'high', status: 'new' },
        { id: 'a', rule: 'repeat-failure', severity: 'high', status: 'persisting' },
      ],
    },
    {
      day: '2026-09-04',
      verdict: 'worse',
      open: [{ id: 'b', rule: 'success-drop', severity: 'high', status: 'persisting' }],
    },
  ],
  summary: {
    days: 4,
    verdicts: { better: 0, steady: 0, watch: 2, worse: 2, unknown: 0 },
    verdict_changes: 1,
    rules: [
      {
        rule: 'success-drop',
        episodes: 1,
        episodes_in_90_days: 22.5,
        days_open: 2,
        flips: 1,
        severities: { high: 1, medium: 0, low: 0, info: 0 },
        changes: 1,
        median_days_to_find: 3,
      },
      {
        rule: 'repeat-failure',
        episodes: 1,
        episodes_in_90_days: 22.5,
        days_open: 3,
        flips: 1,
        severities: { high: 1, medium: 0, low: 0, info: 0 },
        changes: 0,
        median_days_to_find: null,
      },
    ],
    changes: 1,
    median_days_to_find: 3,
    episodes: [
      {
        id: 'a',
        rule: 'repeat-failure',
        subject: { kind: 'task', key: '7' },
        severity: 'high',
        first_finding: '#7 failed 3 times in a row',
        finding: '#7 failed 5 times in a row',
        first: '2026-08-30',
        last: '2026-09-03',
        days: 3,
        since: '2026-08-28',
        confirmed: true,
      },
      {
        id: 'b',
        rule: 'success-drop',
        subject: { kind: 'loop', key: 'loop' },
        severity: 'high',
        first_finding: 'Success fell from 83% to 61%',
        finding: 'Success fell from 83% to 54%',
        first: '2026-09-03',
        last: '2026-09-04',
        days: 2,
        since: '2026-08-31',
        confirmed: true,
      },
    ],
  },
}

/** The same, but for what it says of the drop. */
function withoutDrop(): Trial {
  const [drop, ...rules] = TRIAL.summary.rules
  assert.ok(drop !== undefined)
  const none = { high: 0, medium: 0, low: 0, info: 0 }
  return {
    ...TRIAL,
    settings: { ...TRIAL.settings, config: 'trial.yml', limits: { 'success-drop': { fewest: 40 } } },
    days: TRIAL.days.map((day) => ({
      ...day,
      verdict: 'watch',
      open: day.open.filter(({ id }) => id !== 'b'),
    })),
    summary: {
      ...TRIAL.summary,
      verdicts: { better: 0, steady: 0, watch: 4, worse: 0, unknown: 0 },
      verdict_changes: 0,
      rules: [
        {
          ...drop,
          episodes: 0,
          episodes_in_90_days: 0,
          days_open: 0,
          flips: 0,
          severities: none,
          changes: 0,
          median_days_to_find: null,
        },
        ...rules,
      ],
      changes: 0,
      median_days_to_find: null,
      episodes: TRIAL.summary.episodes.filter(({ id }) => id !== 'b'),
    },
  }
}

test('the text of a backtest, and of two side by side, are those that stand in test/golden/backtest', () => {
  assertGolden('backtest/alone.txt', `${backtestText(TRIAL).join('\n')}\n`)
  const both = { ...TRIAL, against: withoutDrop() }
  assertGolden('backtest/against.txt', `${backtestText(both).join('\n')}\n`)
  const page = backtestHtml(both)
  for (const line of ['Success fell from 83% to 61%', 'high → nothing', 'watch → worse'])
    assert.ok(page.includes(line), line)
})

test('--help shows its flags', () => {
  const { code, out } = runNode(CLI, ['backtest', '--help'])
  assert.equal(code, 0)
  for (const flag of ['--from DAY', '--to DAY', '--rules ID,ID', '--against CONFIG', '--format', '--cycles'])
    assert.ok(out.includes(flag), flag)
})
