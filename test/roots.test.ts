import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test, type TestContext } from 'node:test'
import { makeRoot, PROJECT, sharedFolder } from './project.ts'
import { pagesOf, READ } from './report/pages-of.ts'
import { runNode } from './run.ts'

/**
 * Logs in the shapes that public repositories have, and logs of which something untrue was said once: kept outside of the
 * project, so these tests skip where they are missing. Small ones of the same kinds stand in test/untrue and test/inspect.
 */

const COMMAND = path.join(PROJECT, 'build/src/cli.js')

/** What the log text must say, and what no page may. */
type Line = [root: string, says: RegExp[], never: RegExp[]]

const REAL_SHAPES: readonly Line[] = [
  [
    '01-spinning-loop',
    [
      /Loop spins: 23 cycles in a row changed nothing/,
      /medium 23 of 29 successes so far changed nothing: 23 cycles in a row since 21 September, 05:46 UTC \(no trace of work; 8 s each/,
      /Stop the loop until there is work, and give it a stop condition/,
      /no rate of success/,
    ],
    [/100 ?%/, /far longer than usual/, /got stuck/],
  ],
  [
    '03-skipped-on-purpose',
    [/8 of 8 cycles .*, 4 of 4/, /48 decided nothing: 48 skipped \(budget pause\)/, /Nothing to do/],
    [/Do first/, /does not say how/, /do not say how/, /Let the loop write/],
  ],
  [
    '05-no-kinds-all-failed',
    [
      /None of the 8 cycles so far succeeded \(the log gives no reason\)/,
      /Look at what its failures share/,
      /Findings \(1\)/,
      /0 of 8 cycles succeeded/,
    ],
    [/"unknown"|“unknown”|kind unknown/, /Stop starting|Hold back|such issues into/],
  ],
  [
    '08-gh-run-list',
    [
      /19 of 27 runs ended without error/,
      /23 decided nothing: 12 skipped and 11 action required/,
      /typical run - 90 s/,
      /kind failed .* agent-watchdog 2/,
      /read as gh-run-list/,
    ],
    [/50 of 50 cycles/, /100% 50 of 50/, /#(?:450|500)\b/],
  ],
  [
    '09-array-on-one-line',
    [
      /medium A cycle log has too many cycles that do not say how they ended \(30 of 30, 100%\)/,
      /0 decided of 30/,
    ],
    [/Nothing to do/, /too few\)/],
  ],
  [
    '10-results-tsv',
    [
      /12 of 69 were kept, 5 of 20 of the newest/,
      /at most 19 in a row were not/,
      /newest others are in lines 70, 69 and 66/,
      /read as results-tsv/,
    ],
    [/No report/, /Let the loop write each cycle/, /Stop starting/],
  ],
  ['11-inspect-accepted-rejected', [/If logs\/runs\.jsonl is the log: `inspect logs\/runs\.jsonl`/], []],
  ['13-inspect-count-as-outcome', [/If logs\/iterations\.jsonl is the log/], []],
  ['15-inspect-paste-names-no-file', [/If ledger\/runs\.jsonl is the log/], []],
  [
    '16-utf16-redirect',
    [/22 of 30 cycles succeeded/, /30 lines, 30 used/],
    [/unreadable/, /Give a path/, /UTF-16/],
  ],
  ['17-every-line-one-brace-too-many', [/If logs\/runs\.jsonl is the log/], []],
  [
    '18-markdown-list-log',
    [/If loop-run-log\.md is the log: `inspect loop-run-log\.md`/],
    [/loop-run-log\.md: empty/],
  ],
  ['20-nested-list', [/21 of 28 cycles succeeded .*, 9 of 11/, /39 used/], [/empty/, /1 used/]],
  ['21-running-and-done-rows', [/If session-log\.jsonl is the log/], []],
  [
    '22-last-iteration-twice',
    [/36 of 36 cycles succeeded/, /48 lines, 36 used, 12 duplicates/],
    [/48 of 48 cycles/],
  ],
  [
    '23-below-a-second',
    [/typical cycle 15 ms 121 ms/, /Findings \(0\)/],
    [/\b0 s\b/, /Cycles take/, /Unusually long/, /below 0/],
  ],
  [
    '25-two-befores',
    [
      /success rate 84% 79%/,
      /cycles with a result, a week 23 28 ▲ 5/,
      /before, a week last 7 days reason 3\.8 6 lint/,
    ],
    [/decided cycles 9\b/, /\b9 → 28\b/, /15 → 6/],
  ],
  [
    '26-unusually-long-list',
    [/Unusually long cycles \(2\) .* 51 19 Sep - 2 h 57 min .* 41 18 Sep - 2 h 57 min/],
    [/66\.7 min/],
  ],
  ['29-activity-log-text', [/If \.ralph\/activity\.log is the log/], [/not JSON/, /JSON lines/]],
  [
    '32-alive-but-only-skips',
    [
      /medium Nothing has been decided since 11 September: none of 80 cycles ended as a success or a failure \(before that about 8 a day/,
      /80 decided nothing: 80 skipped/,
      /Loop needs a look/,
    ],
    [/Too few cycles to judge/, /Nothing to do/],
  ],
  [
    '34-longer-cycles-hence-fewer',
    [
      /Cycles take 3\.2 times as long .* hence fewer a day: 147\.1 → 47\.0/,
      /needs a look: cycles take longer, /,
    ],
    [/Check the schedule/, /got slower/, /Then /, /set a time limit/],
  ],
  [
    '35-steady-outside-the-normal-range',
    // Eight of 18 on one day, where days differ: inside the band, and nothing says otherwise.
    [/Loop is steady: success 44%, usual range/, /18 cycles usually land between 3\d% and (9\d|100)%/],
    [/outside|more than usual|less than usual/],
  ],
  [
    '36-sprint-of-ten-hours',
    [
      /61 of 61 succeeded, then 2 of 29 since about 02:44 UTC/,
      /medium Success fell about 02:44 UTC on 21 September: 100% → 7% \(61 of 61 → 2 of 29; most often "tests failed" since then, over 27 tasks\)/,
    ],
    [/Too few cycles to judge/],
  ],
  ['37-stall-without-outcomes', [/Loop stopped: no cycle for 41 days/, /high The loop has stopped/], []],
  [
    '38-rate-limit-stretch',
    [
      /Do first Look at what these cycles share/,
      /25 of 25 successive cycles over 3 tasks failed .* most often "API Error: usage limit reached, resets 9am"/,
    ],
    [/Stop retrying/, /Issues that keep failing/, /#200\d failed/],
  ],
  [
    '40-epoch-float-seconds',
    [/20 of 25 cycles succeeded .*, 28 of 35/, /60 lines, 60 used/],
    [/without a usable time/, /future/],
  ],
  ['41-session-that-slept', [/typical cycle 17\.6 min 16\.9 min/], [/Cycles take/]],
]

const UNTRUE: readonly Line[] = [
  [
    'all-failed',
    [/None of the 224 cycles of the last 28 days succeeded/, /high None/],
    [/"feature"|“feature”/, /Stop starting|Hold back/],
  ],
  [
    'days-that-hang-together',
    [/100 of 100 in the 28 days before/, /usually land between [89]\d% and 100%/, /40 of 60/],
    [/lands between 97%/, /points,? hint/, /points \| hint/, /watch +Success fell/],
  ],
  [
    'faked-success',
    [/medium \d+ of 53 successes of the last 7 days took 5 s in the median where such work takes 4\.\d min/],
    [/got better/, /[Kk]eep what helped\W+(?!.*Explained)/, /▼ 3\.9 min usual/, /5 s usual/],
  ],
  [
    'five-times-faster',
    [
      /typical cycle 10\.0 min 2\.0 min ▼ 8\.0 min clear/,
      /10\.0 min → 2\.0 min \(medians of 224 cycles → 56\), clear/,
    ],
    [/▼ 8\.0 min,? usual/],
  ],
  [
    'free-monday',
    [/low No cycle for 3\.5 days/, /cycles with a result, a week 50 40 ▼ 10 usual/],
    [/\bhigh No cycle|stopped/, /▼ 10,? clear/],
  ],
  [
    'incident-and-task',
    [/6 of the 29 failures, 2 of them while nearly everything that was tried failed/, /without it 55 of 78/],
    [/3 of (?:the window’s )?29/, /55 of 81/],
  ],
  [
    'new-time-cap',
    [/Do first Raise the time limit near 10 min/, /Time cap near 10 min since 14 September/],
    [/far longer than usual/, /set a time limit/],
  ],
  [
    'nine-cycles-one-task',
    [/Do first Stop retrying #5/, /#5 failed 9 times in a row/],
    [/"feature"|“feature”/, /Then /, /Stop starting|Hold back/],
  ],
  [
    'one-endless-task',
    [/Do first Stop retrying #77/, /without it 25 of 30 \(83%\) succeeded\. This explains also:/],
    [/Then /, /### Then/],
  ],
  [
    'outage-of-one-kind',
    [/Do first Look at what these cycles share/, /most often "quota exceeded"/],
    [/Stop starting|Hold back/, /Stop retrying/, /Read the latest failures/],
  ],
  [
    'repeated-rows',
    [
      /32 of 352 rows repeat a cycle/,
      /352 lines, 320 used, 32 duplicates/,
      /Loop is steady/,
      /Findings \(0\)/,
    ],
    [/Loop got worse/, /Warning: .*Warning: /],
  ],
  [
    'restart-after-two-months',
    [
      /It runs again since 3 September, after 62 days without a cycle, at the pace of before/,
      /cycles with a result, a week 57 55 ▼ 2 usual/,
    ],
    [/got faster/, /▼ 1,? clear/, /▼ 2,? clear/],
  ],
  [
    'single-kind-at-30',
    [/The loop as a whole succeeds in 35% of its cycles/],
    [/"feature"|“feature”/, /Stop starting|Hold back/],
  ],
  [
    'thirty-failing-tasks',
    [/None of their 90 tries succeeded/, /90 of the 90 failures/, /without them 360 of 360 \(100%\)/],
    [/360 of 390/, /60 of the window/],
  ],
  ['three-thousand-cycles', [/1,502 of 3,001/], [/1,?501/, /1,?500\b/]],
  [
    'two-windows',
    [/20 of 20 cycles succeeded/, /80 used, 20 dated in the future/],
    [/20 of 40/, /20\/40/, /\b50%.{0,3}\)? \| before/],
  ],
]

for (const [group, lines] of [
  ['real-shapes', REAL_SHAPES],
  ['untrue', UNTRUE],
] as const) {
  for (const [name, says, never] of lines)
    test(`${group}: ${name}`, async (t) => {
      const root = sharedFolder(t, 'cases', group, name)
      if (root === undefined) return
      const { pages } = await pagesOf(root, nowOf(root))
      const text = pages.get('text') ?? ''
      for (const said of says) assert.match(text, said)
      for (const page of [...READ, 'prompt', 'annotations', 'issue body'])
        for (const untrue of never) assert.doesNotMatch(pages.get(page) ?? '', untrue, page)
    })

  test(`every root of ${group} has its line`, (t) => {
    const folder = sharedFolder(t, 'cases', group)
    if (folder === undefined) return
    const roots = fs.readdirSync(folder).filter((each) => fs.statSync(path.join(folder, each)).isDirectory())
    assert.deepEqual(
      lines.map(([name]) => name),
      roots.toSorted(),
    )
  })
}

function nowOf(root: string): string {
  return fs.readFileSync(path.join(root, 'now.txt'), 'utf8').trim()
}

/** Success, failure and undecided, as `inspect FILE --write` tells them; what it cannot know; what a plain run says. */
interface Inspected {
  counts?: [success: number, failure: number, undecided: number]
  says?: RegExp
  config?: RegExp
  report?: RegExp
}

const SUCCESSES_ONLY = /this log records successes only|no row is a failure so far/

const INSPECTED: Readonly<Record<string, Inspected>> = {
  // Cycles that did nothing are set aside by the report, which sees them in their row.
  '01-spinning-loop': { counts: [29, 0, 0], says: SUCCESSES_ONLY, report: /6 of 6 cycles/ },
  '03-skipped-on-purpose': { counts: [12, 0, 48], says: SUCCESSES_ONLY },
  '05-no-kinds-all-failed': { counts: [0, 8, 0], says: /records failures only/ },
  '08-gh-run-list': { counts: [19, 8, 23], config: /log-format: gh-run-list/ },
  '09-array-on-one-line': { counts: [0, 0, 30], says: /no row is decided yet/ },
  '10-results-tsv': { counts: [12, 57, 0], says: /no cycle has a usable time/ },
  '11-inspect-accepted-rejected': { counts: [106, 14, 0], config: /success: \[accepted\]/ },
  '13-inspect-count-as-outcome': { counts: [2, 12, 0], config: /outcome: act\.success/ },
  '15-inspect-paste-names-no-file': { counts: [85, 15, 0], config: /^cycles: ledger\/runs\.jsonl$/m },
  '16-utf16-redirect': { counts: [22, 8, 0] },
  '17-every-line-one-brace-too-many': {
    says: /11 of 11 lines that are not JSON; the first breaks at line 1, column 61/,
  },
  '18-markdown-list-log': {
    counts: [0, 0, 12],
    says: /12 report-only/,
    report: /12 decided nothing: 12 report only/,
  },
  '20-nested-list': { counts: [30, 9, 0], config: /rows: master\.tasks/ },
  '21-running-and-done-rows': {
    counts: [167, 25, 8],
    config: /latest-by: \[timestamp, command\]/,
    report: /8 of 200 cycles so far began and never ended/,
  },
  '22-last-iteration-twice': { counts: [36, 0, 0], says: /12 rows written twice/ },
  '23-below-a-second': { counts: [100, 0, 0], says: /under a second/ },
  '25-two-befores': { counts: [100, 21, 0] },
  '26-unusually-long-list': { counts: [420, 0, 0] },
  '29-activity-log-text': { counts: [25, 5, 0], config: /task: story/, report: /typical cycle - 6\.7 min/ },
  '32-alive-but-only-skips': { counts: [206, 18, 80] },
  '34-longer-cycles-hence-fewer': { counts: [1799, 0, 0] },
  '35-steady-outside-the-normal-range': { counts: [387, 171, 0] },
  '36-sprint-of-ten-hours': { counts: [63, 27, 0] },
  '37-stall-without-outcomes': { counts: [0, 0, 90], says: /no outcome was found/, report: /Loop stopped/ },
  '38-rate-limit-stretch': { counts: [159, 46, 0] },
  '40-epoch-float-seconds': { counts: [48, 12, 0], says: /from 2026-09-04T01:00:00/ },
  '41-session-that-slept': { counts: [90, 0, 0] },
}

for (const [name, expected] of Object.entries(INSPECTED))
  test(`inspect --write, then a plain run: ${name}`, async (t) => {
    const root = copyOf(t, name)
    if (root === undefined) return
    const now = nowOf(root.from)
    const { out, err } = runNode(COMMAND, [
      'inspect',
      root.file,
      '--root',
      root.path,
      '--now',
      now,
      '--write',
    ])
    const { counts, says, config, report } = expected
    if (says !== undefined) assert.match(out + err, says)
    if (counts === undefined) return
    const [success, failure, undecided] = counts.map((count) => count.toLocaleString('en'))
    assert.ok(out.includes(`${success} success, ${failure} failure, ${undecided} left undecided`), out)
    if (config !== undefined)
      assert.match(fs.readFileSync(path.join(root.path, '.github/loop-introspection.yml'), 'utf8'), config)
    const { insights, pages } = await pagesOf(root.path, now)
    const { succeeded, decided, undecided: open, endings = [] } = insights.data_quality
    const empty = endings.find(({ ending }) => ending === 'without-work')?.count ?? 0
    assert.deepEqual([succeeded + empty, decided - succeeded, open - empty], counts)
    if (report !== undefined) assert.match(pages.get('text') ?? '', report)
  })

/** A root without its config file, and the log in it. */
function copyOf(t: TestContext, name: string): { from: string; path: string; file: string } | undefined {
  const from = sharedFolder(t, 'cases', 'real-shapes', name)
  if (from === undefined) return undefined
  const root = makeRoot(t)
  const files = fs
    .readdirSync(from, { recursive: true, withFileTypes: true })
    .filter(
      (entry) => entry.isFile() && !/^(?:expected\.md|now\.txt|loop-introspection\.yml)$/.test(entry.name),
    )
    .map((entry) => path.relative(from, path.join(entry.parentPath, entry.name)))
  for (const file of files) {
    fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
    fs.writeFileSync(path.join(root, file), fs.readFileSync(path.join(from, file)))
  }
  assert.equal(files.length, 1)
  return { from, path: root, file: files[0] ?? '' }
}
