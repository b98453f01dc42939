import type { Forge } from './forge.ts'
import { openGiteaLabels } from './gitea-labels.ts'
import { openIssueCalls } from './issue-calls.ts'
import { BY_NUMBER } from './paging.ts'
import type { Server } from './locate-server.ts'
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
