import type { Dialect } from '../../src/forge/forge.ts'
import type { ForgeState, Token, User } from './state.ts'

const OWNER: User = { id: 1001, login: 'octo', type: 'User' }
const ACTIONS: Record<Dialect, User> = {
  github: { id: 41_898_282, login: 'github-actions[bot]', type: 'Bot' },
  gitea: { id: -2, login: 'gitea-actions', type: 'Bot' },
  forgejo: { id: -2, login: 'forgejo-actions', type: 'Bot' },
}
/** GitHub refuses longer bodies; the others hold what their database holds. */
const BODY_LIMIT: Record<Dialect, number> = { github: 65_536, gitea: 4_000_000, forgejo: 4_000_000 }

export const TOKENS = { job: 'job-token-of-the-tests', pat: 'personal-token-of-the-tests' } as const

/** A forge with one empty repository, `octo/loop`, a job's token and its owner's token. */
export function makeState(dialect: Dialect, ownerType: 'User' | 'Organization' = 'User'): ForgeState {
  const owner: User = { ...OWNER, type: ownerType }
  const person: User = ownerType === 'User' ? owner : { id: 1002, login: 'mona', type: 'User' }
  const job: Token = {
    value: TOKENS.job,
    user: ACTIONS[dialect],
    issues: 'write',
    isCollaborator: false,
    mayAskWhoItIs: dialect !== 'github',
  }
  const pat: Token = {
    value: TOKENS.pat,
    user: person,
    issues: 'write',
    isCollaborator: true,
    mayAskWhoItIs: true,
  }
  return {
    repository: {
      id: 4242,
      owner,
      name: 'loop',
      formerNames: [],
      hasIssues: true,
      isArchived: false,
      isPrivate: false,
      defaultBranch: 'main',
    },
    tokens: [job, pat],
    assignable: [person],
    labels: [],
    lastLabelId: 0,
    issues: [],
    comments: [],
    artifacts: [],
    pullRequests: [],
    runs: [],
    countsEndWithSearch: false,
    runList: dialect,
    bodyLimit: BODY_LIMIT[dialect],
    overlongBody: 'refuse',
    decodesInPieces: dialect === 'forgejo',
    colorNeedsHash: false,
  }
}
