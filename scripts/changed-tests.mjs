// Which tests follow from which changed files. All files are named as in git: src/report/bar.ts, test/seed.test.ts.

/** What tests read without importing it. The tests are whole names, or folders that end in a slash. */
export const READERS = [
  ['src/', ['test/architecture.test.ts']],
  ['test/scenarios/', ['test/scenarios.test.ts', 'test/report/', 'test/publish/issue/ages.test.ts']],
  ['test/untrue/', ['test/untrue.test.ts']],
  ['test/golden/pages/', ['test/report/pages.test.ts', 'test/report/issue-texts.test.ts']],
  ['test/golden/backtest/', ['test/commands/backtest.test.ts']],
  ['test/golden/diff/', ['test/commands/diff.test.ts']],
  ['test/golden/fleet/', ['test/fleet/pages.test.ts']],
  ['test/golden/insights/', ['test/report/', 'test/insights/']],
  ['test/golden/prompt/', ['test/report/prompt-context.test.ts']],
  ['test/golden/formats/', ['test/read/formats.test.ts', 'test/commands/inspect.test.ts']],
  ['test/inspect/', ['test/commands/inspect.test.ts']],
  ['test/causes/', ['test/read/causes.test.ts']],
  ['test/job-logs/', ['test/read/job-log.test.ts', 'test/read/run-costs.test.ts']],
  ['test/golden/seed/', ['test/seed.test.ts']],
  ['test/analyse/reasons/templates.json', ['test/analyse/reasons/']],
  ['test/publish/issue/cases/', ['test/publish/issue/plan-issue.test.ts']],
  ['test/forge/github-openapi.json', ['test/forge/']],
  ['test/forge/github-schema.graphql', ['test/forge/']],
  ['test/faults.ts', ['test/architecture.test.ts']],
  ['test/e2e/peak-memory.ts', ['test/e2e/faults-of-files.test.ts']],
  ['test/e2e/signal-while-printing.ts', ['test/e2e/faults-of-texts.test.ts']],
  ['test/forge/who-am-i.ts', ['test/forge/client-proxies.test.ts']],
  ['test/forge/artifact-client.ts', ['test/forge/artifacts.test.ts']],
  ['test/forge/main.ts', ['test/forge/server.test.ts']],
  ['test/mutation/', ['test/architecture.test.ts']],
  ['test/dist-sizes.json', ['test/dist-sizes.test.ts']],
  ['test/stats/golden.json', ['test/stats/']],
  ['examples/demo/', ['test/report/']],
  ['examples/hostile/', ['test/report/hostile-example.test.ts', 'test/e2e/hostile-example.test.ts']],
  ['examples/workflows/', ['test/workflows.test.ts']],
  ['.github/workflows/', ['test/workflows.test.ts']],
  ['action.yml', ['test/workflows.test.ts', 'test/architecture.test.ts']],
  ['docs/', ['test/architecture.test.ts']],
  ['schema/', ['test/architecture.test.ts']],
  ['README.md', ['test/architecture.test.ts']],
  ['package.json', ['test/architecture.test.ts']],
  ['scripts/docs.mjs', ['test/architecture.test.ts']],
  ['scripts/name-chunks.mjs', ['test/dist.test.ts']],
  ['scripts/changed-tests.mjs', ['test/changed-tests.test.ts']],
]

/** Tests of what is bundled: after a change of a source they say nothing before dist/ is built. */
export const NEEDS_DIST = [
  'test/e2e/',
  'test/publish/artifact.test.ts',
  'test/publish/destinations.test.ts',
  'test/dist.test.ts',
  'test/dist-sizes.test.ts',
  'test/real.test.ts',
]

/**
 * The tests that a change may break: those that import what changed, over any number of steps, or read it.
 *
 * @param changed {string[]}
 * @param imports {Map<string, string[]>} what each module of src and test imports; all tests are among its keys
 * @returns {string[]} sorted, without those that need dist/ to be built before; a test that was changed itself is there
 * in any case
 */
export function followTests(changed, imports) {
  const isChanged = new Set(changed)
  const readers = READERS.filter(([read]) => changed.some((file) => isWithin(file, read))).flatMap(
    ([, tests]) => tests,
  )
  return [...imports.keys()]
    .filter((file) => file.endsWith('.test.ts'))
    .filter((test) => isChanged.has(test) || !NEEDS_DIST.some((name) => isWithin(test, name)))
    .filter(
      (test) =>
        closureOf(test, imports).some((file) => isChanged.has(file)) ||
        readers.some((name) => isWithin(test, name)),
    )
    .toSorted((a, b) => (a < b ? -1 : 1))
}

function isWithin(file, name) {
  return name.endsWith('/') ? file.startsWith(name) : file === name
}

function closureOf(start, imports) {
  const closure = new Set([start])
  // A set grows while it is walked through.
  for (const file of closure) for (const next of imports.get(file) ?? []) closure.add(next)
  return [...closure]
}
