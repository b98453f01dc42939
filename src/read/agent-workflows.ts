import path from 'node:path'
import { type Access, isTrouble, readText } from './access.ts'
import { findFiles } from './find-files.ts'

/** Actions that run a coding agent, and what pages call it; a workflow that uses one of them is that agent's. */
const AGENT_ACTIONS: Readonly<Record<string, string>> = {
  'anthropics/claude-code-action': 'claude',
  'anthropics/claude-code-base-action': 'claude',
  'openai/codex-action': 'codex',
  'google-github-actions/run-gemini-cli': 'gemini',
  'google-gemini/gemini-cli-action': 'gemini',
  'OpenHands/openhands-resolver': 'openhands',
  'All-Hands-AI/OpenHands': 'openhands',
}
const NAMES = new Map(Object.entries(AGENT_ACTIONS).map(([action, agent]) => [action.toLowerCase(), agent]))
const USES = new RegExp(`^\\s*(?:-\\s*)?uses:\\s*['"]?(${Object.keys(AGENT_ACTIONS).join('|')})[/@]`, 'gim')
/** GitHub Agentic Workflows are compiled to files of this name. */
const LOCK_FILE = /\.lock\.ya?ml$/
const FOLDERS = ['.github/workflows', '.gitea/workflows', '.forgejo/workflows']

/** Its runs belong to no file of the checkout. */
export const GITHUBS_OWN_AGENT = 'dynamic/copilot-swe-agent/*'
const OWN_RUN = /^dynamic\/copilot-swe-agent\//

/** A workflow that runs a coding agent. */
export interface AgentWorkflow {
  /** The name of its file. */
  file: string
  /** Undefined where it is none of the known ones, or one of several. */
  agent: string | undefined
}

/** The workflows of a checkout that run a coding agent, in the order of their paths. */
export async function findAgentWorkflows(access: Access): Promise<AgentWorkflow[]> {
  const patterns = FOLDERS.map((folder) => `${folder}/*.{yml,yaml}`)
  const workflows: AgentWorkflow[] = []
  for (const found of await findFiles(patterns, access)) {
    if (isTrouble(found)) continue
    const text = readText(found)
    if (typeof text !== 'string') continue
    const used = [...text.matchAll(USES)].map(([, action = '']) => NAMES.get(action.toLowerCase()))
    const [agent, ...others] = new Set(used)
    if (LOCK_FILE.test(found.path) || used.length > 0)
      workflows.push({
        file: path.basename(found.path),
        agent: others.length === 0 ? agent : undefined,
      })
  }
  return workflows
}

/** Whose run it is, by the workflow that ran. */
export function agentOfRun(workflowPath: string, workflows: readonly AgentWorkflow[]): string | undefined {
  if (OWN_RUN.test(workflowPath)) return 'copilot'
  const file = path.posix.basename(workflowPath)
  return workflows.find((each) => each.file === file)?.agent
}
