import { messageOf } from './message-of.ts'

/** What to do about an answer of the system that people meet. */
const WORDS: Readonly<Record<string, string>> = {
  EACCES: 'permission is missing; write elsewhere, or as a user who may write there',
  EPERM: 'the system does not allow it; write elsewhere, or as a user who may write there',
  ENOSPC: 'the disk is full; make room, or write elsewhere',
  EDQUOT: 'the quota of the disk is used up; make room, or write elsewhere',
  EROFS: 'the disk may only be read; write elsewhere',
  EEXIST: 'a file has the name of a folder on the way; remove it, or write elsewhere',
  ENOTDIR: 'a file has the name of a folder on the way; remove it, or write elsewhere',
  EISDIR: 'a folder has that name; name a file',
  ELOOP: 'links on the way lead in a circle; name the place itself',
  ENAMETOOLONG: 'the name is too long; choose a shorter one',
  EMFILE: 'too many files are open; close some programs, or raise the limit (ulimit -n)',
  ENFILE: 'too many files are open; close some programs',
  EBUSY: 'another program holds it; close that and try again',
  EIO: 'the disk does not answer; look after the disk',
}

/** Why the system refused, in words with what to do, and its own words for who looks further. */
export function sayRefusal(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const words = Object.hasOwn(WORDS, code) ? WORDS[code] : undefined
  return words === undefined ? messageOf(error) : `${words} (${messageOf(error)})`
}
