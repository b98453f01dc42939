// Which files are tried with mutants, which tests guard them, and what came of it the last time.
import fs from 'node:fs'

/** Each file whose mutants are tried, and the tests that have to kill them: those written for it, and quick. */
export const GUARDS = {
  'src/report/safe/inert.ts': ['report/inert', 'report/markdown'],
  'src/report/safe/markdown.ts': ['report/markdown'],
  'src/report/safe/redact.ts': ['safe/redact-insights'],
  'src/safe/redact.ts': ['safe/own-secrets', 'safe/secret-patterns', 'safe/redact'],
  'src/safe/secret-patterns.ts': ['safe/secret-patterns', 'safe/redact'],
  'src/safe/texts.ts': ['safe/plain-text', 'safe/texts'],
  'src/safe/plain-text.ts': ['safe/plain-text', 'safe/redact'],
  'src/publish/issue/marker.ts': ['publish/issue/marker'],
  'src/publish/issue/ownership.ts': ['publish/issue/ownership'],
  'src/publish/issue/plan-issue.ts': ['publish/issue/plan-issue', 'publish/issue/ownership'],
  'src/publish/issue/state.ts': ['publish/issue/state', 'publish/issue/marker'],
  'src/publish/issue/advance.ts': ['publish/issue/advance', 'publish/issue/plan-issue'],
  'src/memory/lifecycle.ts': ['memory/lifecycle', 'publish/issue/advance'],
  'src/judge/gate.ts': ['judge/gate'],
  'src/stats/change-point.ts': ['stats/change-point'],
  'src/stats/counts.ts': ['stats/counts'],
  'src/stats/cusum.ts': ['stats/cusum'],
  'src/stats/domain.ts': ['stats/counts', 'stats/proportion', 'stats/ranks'],
  'src/stats/mann-whitney.ts': ['stats/ranks'],
  'src/stats/multiple.ts': ['stats/multiple'],
  'src/stats/permutation.ts': ['stats/permutation'],
  'src/stats/proportion.ts': ['stats/proportion'],
  'src/stats/ranks.ts': ['stats/ranks'],
  'src/stats/robust.ts': ['stats/robust'],
  'src/stats/round.ts': ['stats/round'],
  'src/stats/shuffle.ts': ['stats/permutation', 'stats/change-point'],
}

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
