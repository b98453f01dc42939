import { ForgeError } from './forge.ts'
import type { LabelStanding } from './forge.ts'
import { repositoryPath } from './issue-calls.ts'
import { askMayLabel, LABEL_COLOR, LABEL_DESCRIPTION, makeLabel } from './labels.ts'
import { BY_NUMBER, readPages } from './paging.ts'
import type { Server } from './locate-server.ts'
import * as shapes from './shapes.ts'
import type { Send } from './transport.ts'

/** What Gitea and Forgejo know of labels: numbers, and names that several may bear. */
export interface GiteaLabels {
  /** Whether no issue can carry such a label. Asks nothing where the repository's labels were not read yet. */
  isMissing(name: string): Promise<boolean>
  isDoubled(name: string): Promise<boolean>
  /** Of those that are there. @throws ForgeError `invalid` where none is */
  idsOf(names: readonly string[]): Promise<number[]>
  ensure(name: string): Promise<LabelStanding>
  checkMayLabel(name: string): Promise<void>
}

/** Ids by name, the lowest first. */
type Ids = ReadonlyMap<string, readonly number[]>

/** The labels of the repository and, where its owner is an organisation, of that one; read when needed, and once. */
export function openGiteaLabels(send: Send, server: Server): GiteaLabels {
  const path = `${repositoryPath(server)}/labels`
  let own: Ids | undefined
  let shared: Ids | 'hidden' | undefined
  const mayLabel = new Set<string>()

  async function readLabels(from: string): Promise<Ids> {
    const call = { method: 'GET', path: from, about: 'labels', shape: shapes.NUMBERED_LABELS } as const
    const labels = await readPages(send, call, BY_NUMBER, (label) => label.id)
    const ids = new Map<string, number[]>()
    for (const { name, id } of labels.toSorted((a, b) => a.id - b.id))
      ids.set(name, [...(ids.get(name) ?? []), id])
    return ids
  }

  /** A person has no labels of an organisation, and not every token may ask for them. */
  async function readShared(): Promise<Ids | 'hidden'> {
    try {
      return await readLabels(`/orgs/${server.owner}/labels`)
    } catch (error) {
      if (!(error instanceof ForgeError) || !['not-found', 'forbidden'].includes(error.problem)) throw error
      return error.problem === 'forbidden' ? 'hidden' : new Map()
    }
  }

  async function ownIdsOf(name: string): Promise<readonly number[]> {
    own ??= await readLabels(path)
    return own.get(name) ?? []
  }

  /** Of several the lowest, which everybody takes. */
  async function idOf(name: string): Promise<number | undefined> {
    const [id] = await ownIdsOf(name)
    if (id !== undefined) return id
    shared ??= await readShared()
    return shared === 'hidden' ? undefined : shared.get(name)?.[0]
  }

  /** Two runs that saw no label made one each: whoever made the newer one takes it away again, if it may. */
  async function yieldToTwin(name: string, made: number): Promise<void> {
    own = new Map([...(own ?? []), [name, [made]]])
    try {
      const read = await readLabels(path)
      const ids = read.get(name) ?? [made]
      own = new Map([...read, [name, ids]])
      if (ids[0] === made) return
      await send({ method: 'DELETE', path: `${path}/${made}`, about: 'labels', shape: shapes.ANYTHING })
      own = new Map([...own, [name, ids.filter((id) => id !== made)]])
    } catch (error) {
      // It may stay doubled, which the lists tell.
      if (!(error instanceof ForgeError)) throw error
    }
  }

  return {
    isMissing: async (name) => own !== undefined && (await idOf(name)) === undefined && shared !== 'hidden',

    isDoubled: async (name) => (await ownIdsOf(name)).length > 1,

    async idsOf(names) {
      const ids: number[] = []
      for (const name of names) {
        const id = await idOf(name)
        if (id !== undefined) ids.push(id)
      }
      if (ids.length > 0 || names.length === 0) return ids
      throw new ForgeError('invalid', `The repository has no label ${names.join(', ')}; make it by hand.`, {
        field: 'labels',
      })
    },

    async ensure(name) {
      if ((await idOf(name)) !== undefined) return { isOurs: false }
      // Without the sign, older versions refuse the colour.
      const body = { name, color: `#${LABEL_COLOR}`, description: LABEL_DESCRIPTION }
      const made = await makeLabel(
        () => send({ method: 'POST', path, body, about: 'labels', shape: shapes.NUMBERED_LABEL }),
        async () => {
          own = await readLabels(path)
          return own.has(name)
        },
      )
      if (made !== undefined) await yieldToTwin(name, made.data.id)
      if (shared !== 'hidden') return { isOurs: made !== undefined }
      const warning = `The label ${name} was made in the repository. If ${server.owner} is an organisation that has such a label, it was not seen: the token lacks the scope read:organization.`
      return { isOurs: made !== undefined, warning }
    },

    async checkMayLabel(name) {
      if (mayLabel.has(name)) return
      const [id] = await this.idsOf([name])
      await askMayLabel(() =>
        send({ method: 'PATCH', path: `${path}/${id}`, body: {}, about: 'labels', shape: shapes.ANYTHING }),
      )
      mayLabel.add(name)
    },
  }
}
