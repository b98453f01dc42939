import fs from 'node:fs'
import path from 'node:path'
import type { ArtifactClient } from '@actions/artifact'
import { NameTakenError, isConflict, isRefused } from './artifact-errors.ts'

const MAX_NUMBER = 9

/** How to upload; `isZipped` becomes true once the server has refused a file as it is. */
export interface Way {
  client: ArtifactClient
  /** A fresh folder of our own: the client follows links, so nobody else may put one there. */
  folder: string
  retentionDays: number | undefined
  /**
   * Gitea or Forgejo. The client refuses them by their address, though they speak the same protocol; and where GitHub
   * refuses a name that is taken, they put the new file in the place of the old one.
   */
  posesAsGithub: boolean
  /** A second try of a run finds the artifact of the first. */
  isRerun: boolean
  isZipped: boolean
}

export interface Uploaded {
  name: string
  id: number
}

/** The names that must not be used, where the server would not say so when one is. */
export async function listTakenNames(way: Way): Promise<ReadonlySet<string>> {
  if (!way.posesAsGithub) return new Set()
  const { artifacts } = await posing(way, () => way.client.listArtifacts())
  return new Set(artifacts.map(({ name }) => name))
}

/**
 * Uploads one file. A name that is taken is overwritten when the run was run again; else the artifact is another
 * job's, and a number is added.
 *
 * @throws what the client throws, or NameTakenError; `describeUploadError` words them
 */
export async function uploadUnderFreeName(
  file: { name: string; content: string },
  way: Way,
  taken: ReadonlySet<string>,
): Promise<Uploaded> {
  const upload = async (name: string): Promise<Uploaded> => ({
    name,
    id: await uploadFile(name, file.content, way),
  })
  for (const name of [file.name, ...numberedNames(file.name)]) {
    try {
      if (!taken.has(name)) return await upload(name)
    } catch (error) {
      if (!isConflict(error)) throw error
    }
    if (name !== file.name || !way.isRerun) continue
    if (way.posesAsGithub) return upload(name)
    try {
      await way.client.deleteArtifact(name)
      return await upload(name)
    } catch {
      // Whatever is in its way, the name stays as it is and the next one is tried.
    }
  }
  throw new NameTakenError()
}

function numberedNames(given: string): string[] {
  const { name, ext } = path.parse(given)
  return Array.from({ length: MAX_NUMBER - 1 }, (_, index) => `${name}-${index + 2}${ext}`)
}

async function uploadFile(name: string, content: string, way: Way): Promise<number> {
  const file = path.join(way.folder, name)
  fs.rmSync(file, { force: true })
  fs.writeFileSync(file, content, { flag: 'wx', mode: 0o600 })
  const send = async (): Promise<number> => {
    const options = {
      skipArchive: !way.isZipped,
      ...(way.retentionDays !== undefined && { retentionDays: way.retentionDays }),
    }
    const { id } = await posing(way, () => way.client.uploadArtifact(name, [file], way.folder, options))
    if (id === undefined) throw new Error('the server gave the artifact no number')
    return id
  }
  try {
    return await send()
  } catch (error) {
    if (way.isZipped || !isRefused(error)) throw error
    way.isZipped = true
    return send()
  }
}

/** The client looks at the address when it is called and not later, so the variable is back before anything waits. */
function posing<T>(way: Way, call: () => T): T {
  if (!way.posesAsGithub) return call()
  const before = process.env['GITHUB_SERVER_URL']
  process.env['GITHUB_SERVER_URL'] = 'https://github.com'
  try {
    return call()
  } finally {
    if (before === undefined) delete process.env['GITHUB_SERVER_URL']
    else process.env['GITHUB_SERVER_URL'] = before
  }
}
