import type { Call, Handlers } from './exchange.ts'
import { answerPage } from './github.ts'
import { refuseAsGithub } from './github-rules.ts'
import { tellUser } from './github-shapes.ts'
import type { KeptArtifact } from './state.ts'

/** What GitHub tells of a repository and of the artifacts that its runs left. */
export const GITHUB_ARTIFACT_HANDLERS: Handlers = {
  'repos/get': (call) => ({ status: 200, body: tellRepository(call) }),

  'actions/list-artifacts-for-repo': (call) => {
    requireActionsReader(call)
    const { name } = call.query
    const found = call.state.artifacts.filter((artifact) => name === undefined || artifact.name === name)
    const { body, ...answer } = answerPage(call, found.toReversed(), (each) => tellArtifact(call, each))
    return { ...answer, body: { total_count: found.length, artifacts: body } }
  },

  'actions/download-artifact': (call) => {
    requireActionsReader(call)
    const found = call.state.artifacts.find(({ id }) => `${id}` === call.params['artifact_id'])
    if (found === undefined || call.params['archive_format'] !== 'zip') throw refuseAsGithub(404, 'Not Found')
    if (found.isExpired) throw refuseAsGithub(410, 'Artifact has expired')
    return { status: 302, body: '', headers: { location: found.url } }
  },
}

export function requireActionsReader({ token }: Call): void {
  if (token === undefined) throw refuseAsGithub(401, 'Requires authentication')
  if (token.mayReadActions === false) throw refuseAsGithub(403, 'Resource not accessible by integration')
}

function tellArtifact(call: Call, artifact: KeptArtifact): object {
  const url = `${call.url}/${artifact.id}`
  return {
    id: artifact.id,
    node_id: `A_${artifact.id}`,
    name: artifact.name,
    size_in_bytes: artifact.bytes,
    url,
    archive_download_url: `${url}/zip`,
    expired: artifact.isExpired,
    created_at: artifact.createdAt,
    expires_at: null,
    updated_at: artifact.createdAt,
    workflow_run: {
      id: artifact.runId,
      repository_id: call.state.repository.id,
      head_repository_id: artifact.headRepositoryId,
      head_branch: artifact.headBranch,
      head_sha: '0'.repeat(40),
    },
  }
}

/** Kinds of addresses, of numbers and of switches that GitHub tells with each repository. */
const URLS =
  'archive assignees blobs branches collaborators comments commits compare contents contributors deployments downloads events forks git_commits git_refs git_tags hooks issue_comment issue_events issues keys labels languages merges milestones notifications pulls releases stargazers statuses subscribers subscription tags teams trees clone git ssh svn html'
const NUMBERS =
  'forks forks_count open_issues open_issues_count size stargazers_count watchers watchers_count network_count subscribers_count'
const SWITCHES = 'fork has_projects has_wiki has_pages has_discussions disabled'

/** What no test asks for is told alike each time. */
const ALL_URLS = URLS.split(' ')
const PLAIN = {
  ...Object.fromEntries(NUMBERS.split(' ').map((name) => [name, 0])),
  ...Object.fromEntries(SWITCHES.split(' ').map((name) => [name, false])),
}

export function tellRepository(call: Call): object {
  const { repository } = call.state
  const url = `${call.base.api}/repos/${repository.owner.login}/${repository.name}`
  return {
    ...Object.fromEntries(ALL_URLS.map((name) => [`${name}_url`, `${url}/${name}`])),
    ...PLAIN,
    id: repository.id,
    node_id: `R_${repository.id}`,
    name: repository.name,
    full_name: `${repository.owner.login}/${repository.name}`,
    owner: tellUser(call, repository.owner),
    url,
    private: repository.isPrivate,
    archived: repository.isArchived,
    has_issues: repository.hasIssues,
    default_branch: repository.defaultBranch,
    description: null,
    homepage: null,
    language: null,
    license: null,
    mirror_url: null,
    created_at: '2020-01-01T00:00:00Z',
    updated_at: '2026-01-01T00:00:00Z',
    pushed_at: '2026-01-01T00:00:00Z',
  }
}
