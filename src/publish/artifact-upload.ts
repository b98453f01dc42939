import fs from 'node:fs'
import path from 'node:path'
import type { ArtifactClient } from '@actions/artifact'
import { isConflict, isRefused } from './artifact-errors.ts'

const MAX_NUMBER = 9

/** How to upload; `isZipped` becomes true once the server has refused a file as it is. */
export interface Way {
  client: ArtifactClient
  /** A fresh folder of our own: the client follows links, so nobody else may put one there. */
  folder: string
  retentionDays: number | undefined
  /** The client refuses other forges by their address, though they speak the same protocol. */
  posesAsGithub: boolean
  /** A second try of a run finds the artifact of the first. */
  isRerun: boolean
  isZipped: boolean
}

export interface Uploaded {
  name: string
  id: number
}

/**
 * Uploads one file. A name that is taken is overwritten when the run was run again; else the artifact is another
 * job's, and a number is added.
 *
 * @throws what the client throws; `describeUploadError` words it
 */
export async function uploadUnderFreeName(
  file: { name: string; content: string },
  way: Way,
): Promise<Uploaded> {
  const { dir, name, ext } = path.parse(file.name)
  const numbered = Array.from({ length: MAX_NUMBER - 1 }, (_, index) =>
    path.join(dir, `${name}-${index + 2}${ext}`),
  )
  let conflict: unknown
  for (const each of [file.name, ...(way.isRerun ? [file.name] : []), ...numbered]) {
    const overwrites = each === file.name && conflict !== undefined
    try {
      if (overwrites) await posing(way, () => way.client.deleteArtifact(each))
      return { name: each, id: await uploadFile(each, file.content, way) }
    } catch (error) {
      if (!isConflict(error) && !overwrites) throw error
      conflict = error
    }
  }
  throw conflict
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
