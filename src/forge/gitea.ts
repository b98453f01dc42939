import { ForgeError } from './forge.ts'
import type { Forge } from './forge.ts'
import { openIssueCalls, repositoryPath } from './issue-calls.ts'
import { LABEL_COLOR, LABEL_DESCRIPTION, makeLabel } from './labels.ts'
import { BY_NUMBER, readPages } from './paging.ts'
import type { Server } from './locate-server.ts'
import * as shapes from './shapes.ts'
import type { Send } from './transport.ts'

/** Gitea and Forgejo. Labels are integers there, closing has no reason. */
export function openGitea(send: Send, server: Server): Forge {
  const { postIssue, patchIssue, postLabels, ...alike } = openIssueCalls(send, server, BY_NUMBER, {
    type: 'issues',
  })
  const labels = openLabels(send, server)
  return {
    dialect: server.dialect,
    ...alike,

    async createIssue({ title, body, labels: names, assignees }) {
      const ids = await labels.idsOf(names)
      return postIssue({ title, body, labels: ids, ...(assignees.length > 0 && { assignees }) })
    },

    editIssue: (number, { stateReason: _stateReason, ...change }) => patchIssue(number, change),

    ensureLabel: (name) => labels.ensure(name),

    addLabels: async (number, names) => postLabels(number, await labels.idsOf(names)),
  }
}

/** The ids of the labels of the repository and, where its owner is an organisation, of that one; read once. */
function openLabels(send: Send, server: Server) {
  const repository = `${repositoryPath(server)}/labels`
  const known = new Map<string, number>()
  const readPlaces = new Set<string>()

  async function readLabels(path: string): Promise<void> {
    const call = { method: 'GET', path, about: 'labels', shape: shapes.NUMBERED_LABELS } as const
    for (const { name, id } of await readPages(send, call, BY_NUMBER, (label) => label.id))
      if (!known.has(name)) known.set(name, id)
    readPlaces.add(path)
  }

  /** A person has no labels of an organisation, and not every token may ask for them. */
  async function readOrganisationLabels(path: string): Promise<void> {
    try {
      await readLabels(path)
    } catch (error) {
      if (!(error instanceof ForgeError) || !['not-found', 'forbidden'].includes(error.problem)) throw error
      readPlaces.add(path)
    }
  }

  async function idOf(name: string): Promise<number | undefined> {
    const organisation = `/orgs/${server.owner}/labels`
    if (!known.has(name) && !readPlaces.has(repository)) await readLabels(repository)
    if (!known.has(name) && !readPlaces.has(organisation)) await readOrganisationLabels(organisation)
    return known.get(name)
  }

  return {
    async idsOf(names: readonly string[]): Promise<number[]> {
      const ids: number[] = []
      for (const name of names) {
        const id = await idOf(name)
        if (id === undefined)
          throw new ForgeError('invalid', 'A label is missing in the repository; create it.', {
            field: 'labels',
          })
        ids.push(id)
      }
      return ids
    },

    async ensure(name: string): Promise<void> {
      if ((await idOf(name)) !== undefined) return
      // Without the sign, older versions refuse the colour.
      const body = { name, color: `#${LABEL_COLOR}`, description: LABEL_DESCRIPTION }
      const make = async () => {
        const call = {
          method: 'POST',
          path: repository,
          body,
          about: 'labels',
          shape: shapes.NUMBERED_LABEL,
        } as const
        known.set(name, (await send(call)).data.id)
      }
      await makeLabel(make, async () => {
        await readLabels(repository)
        return known.has(name)
      })
    },
  }
}
