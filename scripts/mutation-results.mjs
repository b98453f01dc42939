// Which files are tried with mutants, which tests guard them, and what came of it the last time.
import fs from 'node:fs'

/** Each file whose mutants are tried, and the tests that have to kill them: those written for it, and quick. */
export const GUARDS = {
  'src/report/safe/inert.ts': ['report/inert', 'report/markdown'],
  'src/report/safe/markdown.ts': ['report/markdown'],
  'src/report/safe/redact.ts': ['safe/redact-insights'],
  'src/safe/redact.ts': ['safe/own-secrets', 'safe/secret-patterns', 'safe/redact'],
  'src/safe/secret-patterns.ts': ['safe/secret-patterns'],
  'src/safe/remembered.ts': ['safe/remembered'],
  'src/safe/texts.ts': ['safe/plain-text', 'safe/texts'],
  'src/safe/plain-text.ts': ['safe/plain-text', 'safe/redact'],
  'src/publish/issue/marker.ts': ['publish/issue/marker'],
  'src/publish/issue/ownership.ts': ['publish/issue/ownership'],
  'src/publish/issue/plan-issue.ts': [
    'publish/issue/plan-reasons',
    'publish/issue/ownership',
    'publish/issue/plan-issue',
  ],
  'src/publish/issue/state.ts': ['publish/issue/state', 'publish/issue/marker'],
  'src/publish/issue/advance.ts': ['publish/issue/advance', 'publish/issue/plan-issue'],
  'src/memory/report-change.ts': ['memory/lifecycle', 'publish/issue/advance'],
  'src/judge/gate.ts': ['judge/gate'],
  'src/stats/change-point.ts': ['stats/domain', 'stats/change-point'],
  'src/stats/counts.ts': ['stats/domain', 'stats/counts'],
  'src/stats/domain.ts': ['stats/domain'],
  'src/stats/mann-whitney.ts': ['stats/domain', 'stats/ranks'],
  'src/stats/multiple.ts': ['stats/domain', 'stats/multiple'],
  'src/stats/dependence.ts': ['stats/domain', 'stats/dependence'],
  'src/stats/proportion.ts': ['stats/domain', 'stats/proportion'],
  'src/stats/ranks.ts': ['stats/domain', 'stats/ranks'],
  'src/stats/robust.ts': ['stats/domain', 'stats/robust'],
  'src/stats/round.ts': ['stats/round'],
  'src/stats/shuffle.ts': ['stats/domain', 'stats/change-point'],
}

/** Those that CI tries: the most harm for the least time. */
export const QUICK = [
  'src/report/safe/redact.ts',
  'src/publish/issue/ownership.ts',
  'src/judge/gate.ts',
  'src/stats/multiple.ts',
]

export const RESULTS = 'test/mutation/survivors.json'

/** Per cent of a file's mutants. */
export const LEAST_SCORE = 85

export function readResults() {
  return fs.existsSync(RESULTS) ? JSON.parse(fs.readFileSync(RESULTS, 'utf8')) : {}
}

/** Per cent, rounded down to one digit: 84.96 is not 85. */
export function scoreOf({ mutants, killed }) {
  return (Math.floor((killed / mutants) * 1000) / 10).toFixed(1)
}

/** The page docs/quality.md. */
export function qualityPage() {
  const results = readResults()
  const measured = Object.keys(GUARDS).filter((file) => file in results)
  const missing = Object.keys(GUARDS).filter((file) => !(file in results))
  const sum = (key) => measured.reduce((total, file) => total + results[file][key], 0)
  const total = { mutants: sum('mutants'), killed: sum('killed') }
  return [
    '# How good the tests are',
    `\`npm run mutation\` breaks the files below in every small way that [Stryker](https://stryker-mutator.io) knows (a condition turned round, a
text emptied, a call left out, a part of a pattern taken away), one at a time, and runs the tests that guard the file. A mutant that
no test notices survives. At least ${LEAST_SCORE} % of each file's have to be killed, and each survivor stands here with its reason: a new one
fails. \`npm run mutation -- judge/gate\` tries the files whose names hold that; \`--write\` also writes what came of it to
\`${RESULTS}\`, where the reason of a new survivor is to be filled in, and \`npm run docs\` makes this page of it.
CI tries ${QUICK.map((file) => `\`${file}\``).join(', ')} on every run (\`npm run mutation -- --quick\`), and the rest is tried by hand
before a release. Which tests guard a file stands in \`scripts/mutation-results.mjs\`. Property tests take 50 inputs each
here, most of them fewer than in \`npm test\`; mutants whose tests do not end count as killed.`,
    [
      '| file | mutants | killed | score |',
      '|:--|--:|--:|--:|',
      ...measured.map((file) => {
        const { mutants, killed } = results[file]
        return `| \`${file}\` | ${mutants} | ${killed} | ${scoreOf(results[file])} % |`
      }),
      `| together | ${total.mutants} | ${total.killed} | ${scoreOf(total)} % |`,
    ].join('\n'),
    ...(missing.length > 0 ? [`Not measured yet: ${missing.map((file) => `\`${file}\``).join(', ')}.`] : []),
    '## What survives, and why',
    ...measured
      .filter((file) => results[file].survivors.length > 0)
      .map((file) => survivorsOf(file, results[file])),
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n')
}

function survivorsOf(file, { survivors }) {
  const byReason = new Map()
  for (const survivor of survivors) {
    const same = byReason.get(survivor.reason)
    if (same === undefined) byReason.set(survivor.reason, [survivor])
    else same.push(survivor)
  }
  return [
    `### ${file}`,
    ...[...byReason].map(([reason, mutants]) =>
      [
        `${reason === '' ? 'No reason is known' : reason}:\n`,
        ...mutants.map(({ line, code, becomes }) =>
          line === code
            ? `- ${codeSpan(code)} becomes ${codeSpan(becomes)}`
            : `- ${codeSpan(code)} becomes ${codeSpan(becomes)}, in ${codeSpan(line)}`,
        ),
      ].join('\n'),
    ),
  ].join('\n\n')
}

function codeSpan(text) {
  if (text === '') return 'nothing'
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length))
  if (longest === 0) return `\`${text}\``
  const fence = '`'.repeat(longest + 1)
  return `${fence} ${text} ${fence}`
}
