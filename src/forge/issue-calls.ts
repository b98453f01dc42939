import { ForgeError } from './forge.ts'
import type { Forge, ForgeIssue } from './forge.ts'
import { readPages } from './paging.ts'
import type { Paging } from './paging.ts'
import type { Server } from './locate-server.ts'
import * as shapes from './shapes.ts'
import type { Send } from './transport.ts'

type AlikeCalls = Pick<
  Forge,
  'whoAmI' | 'listIssues' | 'getIssue' | 'listComments' | 'createComment' | 'editComment'
>

/** What the dialects do not have in common about an issue is in the payload. */
interface IssueCalls extends AlikeCalls {
  postIssue: (payload: object) => Promise<ForgeIssue>
  patchIssue: (number: number, payload: object) => Promise<ForgeIssue>
  postLabels: (number: number, labels: readonly (string | number)[]) => Promise<readonly string[]>
}

/** The path of the repository's things. */
export function repositoryPath({ owner, repo }: Server): string {
  return `/repos/${owner}/${repo}`
}

/** The calls that both dialects take and answer alike, but for the pages and the further filters of their lists. */
export function openIssueCalls(
  send: Send,
  server: Server,
  paging: Paging,
  filters: Readonly<Record<string, string>> = {},
): IssueCalls {
  const base = `${repositoryPath(server)}/issues`
  const about = 'issue'

  return {
    async whoAmI() {
      try {
        const { data } = await send({ method: 'GET', path: '/user', about: 'user', shape: shapes.USER })
        return shapes.toIdentity(data)
      } catch (error) {
        if (error instanceof ForgeError && ['forbidden', 'not-found'].includes(error.problem))
          return undefined
        throw error
      }
    },

    async listIssues(label, state, { isUnfiltered = false, until } = {}) {
      const isAskedFor = (issue: ForgeIssue) =>
        issue.state === state && issue.labels.some((name) => name.toLowerCase() === label.toLowerCase())
      const read = (answers: readonly shapes.IssueAnswer[]) =>
        answers
          .filter((answer) => (answer.pull_request ?? undefined) === undefined)
          .map((answer) => shapes.toIssue(answer, server))
          .filter((issue) => isAskedFor(issue))
      const answers = await readPages(
        send,
        { method: 'GET', path: base, about: 'issues', shape: shapes.ISSUES },
        paging,
        ({ number }) => number,
        {
          query: { state, ...(isUnfiltered ? {} : { labels: label }), ...filters },
          ...(until !== undefined && { isEnough: (page) => read(page).some((issue) => until(issue)) }),
        },
      )
      return read(answers)
    },

    async getIssue(number) {
      const { data } = await send({
        method: 'GET',
        path: `${base}/${number}`,
        about,
        number,
        shape: shapes.ISSUE,
      })
      // A transferred issue is answered by the one that it became.
      if (data.number !== number)
        throw new ForgeError('not-found', `Issue #${number} was moved to another repository.`)
      return shapes.toIssue(data, server)
    },

    async postIssue(payload) {
      const { data } = await send({ method: 'POST', path: base, body: payload, about, shape: shapes.ISSUE })
      return shapes.toIssue(data, server)
    },

    async patchIssue(number, payload) {
      const { data } = await send({
        method: 'PATCH',
        path: `${base}/${number}`,
        body: payload,
        about,
        number,
        shape: shapes.issueNumbered(number),
      })
      return shapes.toIssue(data, server)
    },

    async postLabels(number, labels) {
      const path = `${base}/${number}/labels`
      const { data } = await send({
        method: 'POST',
        path,
        body: { labels },
        about,
        number,
        shape: shapes.LABELS,
      })
      return data.map(({ name }) => name)
    },

    async listComments(number) {
      const answers = await readPages(
        send,
        {
          method: 'GET',
          path: `${base}/${number}/comments`,
          about: 'comments',
          number,
          shape: shapes.COMMENTS,
        },
        paging,
        ({ id }) => id,
      )
      return answers.map((answer) => shapes.toComment(answer, server, number)).toSorted((a, b) => a.id - b.id)
    },

    async createComment(number, body) {
      const { data } = await send({
        method: 'POST',
        path: `${base}/${number}/comments`,
        body: { body },
        about: 'comments',
        number,
        shape: shapes.COMMENT,
      })
      return shapes.toComment(data, server, number)
    },

    async editComment(id, body) {
      const { data } = await send({
        method: 'PATCH',
        path: `${base}/comments/${id}`,
        body: { body },
        about: 'comment',
        number: id,
        shape: shapes.commentNumbered(id),
      })
      return shapes.toComment(data, server)
    },
  }
}
