import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runPathOf } from '../../src/publish/issue/state.ts'
import { locateArtifactPage, locateRunPages } from '../../src/publish/run-pages.ts'

const RUNNER = {
  GITHUB_SERVER_URL: 'https://code.example.org/sub/',
  GITHUB_REPOSITORY: 'acme/orbit-api',
  GITHUB_RUN_ID: '1234',
  GITHUB_RUN_NUMBER: '7',
}
const RUNS = 'https://code.example.org/sub/acme/orbit-api/actions/runs'

const CASES: { what: string; env: Record<string, string>; run?: string; artifact?: string }[] = [
  { what: 'GitHub counts by ids', env: {}, run: `${RUNS}/1234`, artifact: `${RUNS}/1234/artifacts/99` },
  {
    what: 'Forgejo counts the pages of runs by number, and knows artifacts by the run’s id and their name',
    env: { GITEA_ACTIONS: 'true', FORGEJO_ACTIONS: 'true' },
    run: `${RUNS}/7`,
    artifact: `${RUNS}/1234/artifacts/a%20report.html`,
  },
  {
    what: 'Gitea is told that the number is no id, and no address of an artifact is sure there',
    env: { GITEA_ACTIONS: 'true' },
    run: `${RUNS}/7?by_index=1`,
  },
  {
    what: 'a Gitea that only its API’s address gives away',
    env: { GITHUB_API_URL: 'https://code.example.org/sub/api/v1' },
    run: `${RUNS}/7?by_index=1`,
  },
  {
    what: 'a mark that says no is none',
    env: { FORGEJO_ACTIONS: 'false' },
    run: `${RUNS}/1234`,
    artifact: `${RUNS}/1234/artifacts/99`,
  },
  { what: 'a server that is no address', env: { GITHUB_SERVER_URL: 'code.example.org' } },
  { what: 'a server with a password', env: { GITHUB_SERVER_URL: 'https://a:b@code.example.org' } },
  { what: 'a repository that is none', env: { GITHUB_REPOSITORY: 'acme/orbit/../api' } },
  { what: 'a run that is no number', env: { GITHUB_RUN_ID: '12)' } },
]

for (const { what, env, run, artifact } of CASES)
  test(`the pages of a run: ${what}`, () => {
    const pages = locateRunPages({ ...RUNNER, ...env })
    assert.equal(pages.runUrl, run)
    assert.equal(locateArtifactPage({ id: 99, name: 'a report.html' }, { ...RUNNER, ...env }), artifact)
    const { repositoryUrl = '', runUrl } = pages
    const path = runPathOf(repositoryUrl, runUrl)
    assert.equal(path === undefined ? undefined : `${repositoryUrl}${path}`, run, 'the issue keeps it')
  })
