import path from 'node:path'
import { type Access, findFiles, isTrouble, readText } from './access.ts'

/** Actions that run a coding agent; a workflow that uses one of them is an agent's. */
const AGENT_ACTIONS = [
  'anthropics/claude-code-action',
  'anthropics/claude-code-base-action',
  'openai/codex-action',
  'google-github-actions/run-gemini-cli',
  'google-gemini/gemini-cli-action',
  'OpenHands/openhands-resolver',
  'All-Hands-AI/OpenHands',
]
const USES = new RegExp(`^\\s*(?:-\\s*)?uses:\\s*['"]?(?:${AGENT_ACTIONS.join('|')})[/@]`, 'im')
/** GitHub Agentic Workflows are compiled to files of this name. */
const LOCK_FILE = /\.lock\.ya?ml$/
const FOLDERS = ['.github/workflows', '.gitea/workflows', '.forgejo/workflows']

/** Names of the files of a checkout whose workflows run a coding agent, in the order of their paths. */
export async function findAgentWorkflows(access: Access): Promise<string[]> {
  const patterns = FOLDERS.map((folder) => `${folder}/*.{yml,yaml}`)
  const names: string[] = []
  for (const found of await findFiles(patterns, access)) {
    if (isTrouble(found)) continue
    const text = readText(found)
    if (typeof text === 'string' && (LOCK_FILE.test(found.path) || USES.test(text)))
      names.push(path.basename(found.path))
  }
  return names
}
