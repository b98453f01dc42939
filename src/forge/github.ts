import { ForgeError } from './forge.ts'
import type { Forge, Identity, IssueChange } from './forge.ts'
import { openIssueCalls, repositoryPath } from './issue-calls.ts'
import { askMayLabel, LABEL_COLOR, LABEL_DESCRIPTION, makeLabel } from './labels.ts'
import { BY_LINK } from './paging.ts'
import { graphqlUrl, type Server } from './locate-server.ts'
import * as shapes from './shapes.ts'
import type { Send } from './transport.ts'

const UNTOLD = new Set<string>(['forbidden', 'not-found', 'invalid', 'unknown-outcome', 'unreachable'])

/** GitHub and GitHub Enterprise Server. */
export function openGitHub(send: Send, server: Server): Forge {
  const { postIssue, patchIssue, postLabels, ...alike } = openIssueCalls(send, server, BY_LINK)
  const labels = `${repositoryPath(server)}/labels`
  const ensured = new Set<string>()
  const mayLabel = new Set<string>()

  async function hasLabel(name: string): Promise<boolean> {
    try {
      const path = `${labels}/${encodeURIComponent(name)}`
      await send({ method: 'GET', path, about: 'labels', shape: shapes.LABEL })
      return true
    } catch (error) {
      if (error instanceof ForgeError && error.problem === 'not-found') return false
      throw error
    }
  }

  /**
   * An app, as the job's own token is one, may not ask as people do. Its REST login ends in `[bot]`. Where this is not
   * answered, nobody tells: the question is no reason to write nothing.
   */
  async function whichApp(): Promise<Identity | undefined> {
    const path = graphqlUrl(server)
    const body = { query: 'query { viewer { login } }' }
    try {
      const { data } = await send({ method: 'POST', path, body, about: 'user', shape: shapes.VIEWER })
      const login = data.data?.viewer?.login
      return login === undefined ? undefined : { login: login.endsWith('[bot]') ? login : `${login}[bot]` }
    } catch (error) {
      if (error instanceof ForgeError && UNTOLD.has(error.problem)) return undefined
      throw error
    }
  }

  return {
    dialect: server.dialect,
    ...alike,

    whoAmI: async () => (await alike.whoAmI()) ?? (await whichApp()),

    hasOpenDependencies: () => Promise.resolve(false),

    // Names are unique there.
    isLabelDoubled: () => Promise.resolve(false),

    createIssue: ({ title, body, labels: names, assignees }) =>
      postIssue({ title, body, labels: names, ...(assignees.length > 0 && { assignees }) }),

    async editIssue(number, { stateReason, ...change }: IssueChange) {
      const patch = (reason: string | undefined) =>
        patchIssue(number, { ...change, ...(reason !== undefined && { state_reason: reason }) })
      try {
        return await patch(stateReason)
      } catch (error) {
        // Older Enterprise Servers know no duplicates; the refused write changed nothing.
        if (stateReason !== 'duplicate' || !(error instanceof ForgeError) || error.problem !== 'invalid')
          throw error
        return await patch('not_planned')
      }
    },

    async ensureLabel(name) {
      if (ensured.has(name) || (await hasLabel(name))) {
        ensured.add(name)
        return { isOurs: false }
      }
      const body = { name, color: LABEL_COLOR, description: LABEL_DESCRIPTION }
      const made = await makeLabel(
        () => send({ method: 'POST', path: labels, body, about: 'labels', shape: shapes.LABEL }),
        () => hasLabel(name),
      )
      ensured.add(name)
      return { isOurs: made !== undefined }
    },

    async checkMayLabel(name) {
      if (mayLabel.has(name)) return
      const path = `${labels}/${encodeURIComponent(name)}`
      await askMayLabel(() =>
        send({ method: 'PATCH', path, body: {}, about: 'labels', shape: shapes.ANYTHING }),
      )
      mayLabel.add(name)
    },

    addLabels: postLabels,
  }
}
