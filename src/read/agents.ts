import { valueAt, wordOf } from './field-paths.ts'

/** Who made something on a forge. Untrusted text. */
export interface Actor {
  /** In lower case, without what marks a bot: `app/copilot-swe-agent` and `copilot-swe-agent[bot]` are one. */
  login: string
  isBot: boolean
}

/** What tells whose work a pull request is. */
export interface Origin {
  author: Actor | undefined
  /** The head branch; '' where it is not known. */
  branch: string
}

/** By what an agent is known. */
interface Signs {
  /** Its branches begin so. */
  branches: readonly string[]
  /** Its bots. A person may have the same login, so an account that is none is not it. */
  bots: readonly string[]
  /** Its accounts that are no bots. */
  users?: readonly string[]
}

/** Coding agents by the name that pages have for them. An agent is one line. */
const AGENTS: Readonly<Record<string, Signs>> = {
  copilot: { branches: ['copilot/'], bots: ['copilot-swe-agent', 'copilot'] },
  codex: { branches: ['codex/'], bots: ['chatgpt-codex-connector', 'codex'] },
  cursor: { branches: ['cursor/'], bots: ['cursor'], users: ['cursoragent'] },
  claude: { branches: ['claude/'], bots: ['claude'] },
  devin: { branches: ['devin/'], bots: ['devin-ai-integration'] },
  jules: { branches: ['jules/'], bots: ['google-labs-jules', 'jules'] },
  openhands: {
    branches: ['openhands/', 'openhands-'],
    bots: ['openhands', 'openhands-ai'],
    users: ['openhands-agent'],
  },
  sweep: { branches: ['sweep/'], bots: ['sweep-ai', 'sweep-nightly', 'sweep-canary'] },
  opencode: { branches: ['opencode/'], bots: ['opencode-agent'] },
  codegen: { branches: ['codegen-bot/'], bots: ['codegen-sh'] },
  kiro: { branches: [], bots: ['kiro-agent'] },
  tembo: { branches: ['tembo/'], bots: ['tembo'] },
  'amazon-q': { branches: [], bots: ['amazon-q-developer'] },
  mentat: { branches: [], bots: ['mentatbot'] },
}

/** Bots that update dependencies, release, translate or tidy by a rule, and the begins of their branches. */
const UPKEEP: Signs = {
  branches: [
    'all-contributors/',
    'changeset-release/',
    'dependabot/',
    'depfu/',
    'greenkeeper/',
    'pre-commit-ci-',
    'pyup-',
    'release-please-',
    'renovate/',
    'snyk-',
  ],
  bots: [
    'allcontributors',
    'changeset-bot',
    'crowdin-bot',
    'dependabot',
    'dependabot-preview',
    'depfu',
    'greenkeeper',
    'imgbot',
    'mergify',
    'pre-commit-ci',
    'pyup-bot',
    'release-please',
    'renovate',
    'scala-steward',
    'semantic-release-bot',
    'snyk-bot',
    'weblate',
  ],
  users: ['pyup-bot', 'renovate-bot', 'scala-steward', 'semantic-release-bot', 'snyk-bot'],
}

/** Codex puts a few signs before the name of a branch that was there already. */
const CODEX_AGAIN = /^[\da-z]{6}-(?=codex\/)/
const BOT = /^app\/|\[bot\]$/g

/** @param account `{ login, is_bot }`, as `gh` and the forges have it; else it is nobody */
export function actorOf(account: unknown): Actor | undefined {
  if (typeof account !== 'object' || account === null) return undefined
  const given = wordOf(valueAt(account, 'login')).toLowerCase()
  const login = given.replace(BOT, '')
  if (login === '') return undefined
  return { login, isBot: login !== given || valueAt(account, 'is_bot') === true }
}

/**
 * The coding agent whose work it is, by the name of the branch, else by its author.
 *
 * @param agents what a user says: names of known agents, and then only these of them are looked for; beginnings of
 *   branches (`my-bot/`) and logins of own agents, which are looked for first and as well
 */
export function agentOf(origin: Origin, agents: readonly string[] = []): string | undefined {
  const given = agents.map((each) => each.toLowerCase())
  const own = given.filter((each) => !Object.hasOwn(AGENTS, each)).map(signsOf)
  const found = own.find(([, signs]) => isBy(origin, signs))
  if (found !== undefined) return found[0]
  if (isUpkeep(origin)) return undefined
  const known = Object.entries(AGENTS)
  const named = known.filter(([name]) => given.includes(name))
  const among = named.length > 0 ? named : known
  const byBranch = among.find(([, { branches }]) => isBy(origin, { branches, bots: [] }))
  return (byBranch ?? among.find(([, signs]) => isBy(origin, signs)))?.[0]
}

/** Whether a rule made it: an update of dependencies, a release. */
export function isUpkeep(origin: Origin): boolean {
  return isBy(origin, UPKEEP)
}

/** `my-bot/` begins branches, and anything else is a login. */
function signsOf(given: string): [name: string, signs: Signs] {
  const name = given.replace(BOT, '').replace(/[/-]+$/, '')
  return /[/-]$/.test(given)
    ? [name, { branches: [given], bots: [] }]
    : [name, { branches: [], bots: [name], users: [name] }]
}

function isBy({ author, branch }: Origin, { branches, bots, users = [] }: Signs): boolean {
  const name = branch.toLowerCase().replace(CODEX_AGAIN, '')
  if (branches.some((begin) => name.startsWith(begin))) return true
  return (
    author !== undefined && (users.includes(author.login) || (author.isBot && bots.includes(author.login)))
  )
}
