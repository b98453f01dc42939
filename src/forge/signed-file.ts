import { upperFirst } from '../model/words.ts'
import { downloadSigned } from './client.ts'
import { ANSWER_TOO_LARGE, type Asked } from './failures.ts'
import { ForgeError } from './forge.ts'
import type { Server } from './locate-server.ts'
import * as shapes from './shapes.ts'
import type { Send } from './transport.ts'

/** A file that the forge keeps on another server, at an address that it signs. */
export interface SignedFile {
  /** Where the forge is asked for the address. */
  path: string
  about: Asked['about']
  /** In a sentence: `the artifact loop`, one of the `artifacts`. */
  one: string
  many: string
  mostBytes: number
}

/** @throws ForgeError */
export async function locateSigned(
  send: Send,
  server: Server,
  { path, about, one }: SignedFile,
): Promise<string> {
  const { headers } = await send({
    method: 'GET',
    path,
    about,
    shape: shapes.ANYTHING,
    mayRedirect: true,
  })
  const { location } = headers
  const isAddress = typeof location === 'string' && URL.canParse(location)
  const protocols = new Set(['https:', new URL(server.apiUrl).protocol])
  if (isAddress && protocols.has(new URL(location).protocol)) return location
  throw new ForgeError('unknown-outcome', `The server did not say where ${one} is kept.`)
}

/**
 * What the storage or the network says is not repeated: it may quote the signed address.
 *
 * @throws ForgeError `not-found` where it is not kept any more, `invalid` where it is too large
 */
export async function readSigned(url: string, file: SignedFile, signal: AbortSignal): Promise<Buffer> {
  let answer: Awaited<ReturnType<typeof downloadSigned>>
  try {
    answer = await downloadSigned(url, file.mostBytes, signal)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === ANSWER_TOO_LARGE) throw tooLarge(file)
    throw new ForgeError('unreachable', `The storage of ${file.many} gave no whole answer in time.`)
  }
  const { status, bytes } = answer
  if (status === 200) return bytes
  const isGone = status === 404 || status === 410
  throw new ForgeError(
    isGone ? 'not-found' : 'unreachable',
    `The storage of ${file.many} answered ${status}.`,
  )
}

export function tooLarge({ one, mostBytes }: SignedFile): ForgeError {
  return new ForgeError('invalid', `${upperFirst(one)} is over ${mostBytes / 1024 ** 2} MiB.`)
}
