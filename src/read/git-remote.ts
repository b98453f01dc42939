import { type Access, isTrouble, readText, resolveFile } from './access.ts'

const ORIGIN = /\[remote "origin"\][^[]*?^\s*url\s*=\s*(\S+)\s*$/m
/** `https://host/owner/name.git`, `git@host:owner/name.git`, `ssh://git@host:22/owner/name`. */
const ADDRESS = /^(?:\w+:\/\/)?(?:[^@/\s]+@)?([^:/\s]+)(?::\d+)?[:/]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/

/**
 * The repository that a checkout was cloned from, as `owner/name`, where it lies on this server; undefined otherwise.
 *
 * @param host of the server's pages, such as `github.com`
 */
export function remoteRepository(host: string, access: Access): string | undefined {
  const found = resolveFile('.git/config', access)
  const text = isTrouble(found) ? undefined : readText(found)
  if (typeof text !== 'string') return undefined
  const [, at, owner, name] = ADDRESS.exec(ORIGIN.exec(text)?.[1] ?? '') ?? []
  return at === host ? `${owner}/${name}` : undefined
}
