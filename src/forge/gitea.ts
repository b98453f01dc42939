import { type Forge, ForgeError } from './forge.ts'
import { openGiteaLabels } from './gitea-labels.ts'
import { openIssueCalls, repositoryPath } from './issue-calls.ts'
import { BY_NUMBER, readPages } from './paging.ts'
import type { Server } from './locate-server.ts'
import * as shapes from './shapes.ts'
import type { Send } from './transport.ts'

/** Gitea and Forgejo. Labels are integers there, closing has no reason. */
export function openGitea(send: Send, server: Server): Forge {
  const { postIssue, patchIssue, postLabels, ...alike } = openIssueCalls(send, server, BY_NUMBER, {
    type: 'issues',
  })
  const labels = openGiteaLabels(send, server)
  return {
    dialect: server.dialect,
    ...alike,

    // Asked for a name that it does not know, the forge tells of every issue.
    listIssues: async (label, state, how) =>
      (await labels.isMissing(label)) ? [] : alike.listIssues(label, state, how),

    // Where it cannot be asked, closing tells.
    async hasOpenDependencies(number) {
      const path = `${repositoryPath(server)}/issues/${number}/dependencies`
      const call = { method: 'GET', path, about: 'issue', number, shape: shapes.ISSUES } as const
      try {
        const issues = await readPages(send, call, BY_NUMBER, (issue) => issue.number)
        return issues.some(({ state }) => state === 'open')
      } catch (error) {
        if (error instanceof ForgeError && ['not-found', 'forbidden'].includes(error.problem)) return false
        throw error
      }
    },

    isLabelDoubled: (name) => labels.isDoubled(name),

    async createIssue({ title, body, labels: names, assignees }) {
      const ids = await labels.idsOf(names)
      return postIssue({ title, body, labels: ids, ...(assignees.length > 0 && { assignees }) })
    },

    editIssue: (number, { stateReason: _stateReason, ...change }) => patchIssue(number, change),

    ensureLabel: (name) => labels.ensure(name),

    checkMayLabel: (name) => labels.checkMayLabel(name),

    addLabels: async (number, names) => postLabels(number, await labels.idsOf(names)),
  }
}
