import { oneLine } from './plain-text.ts'
import { redactorOf } from './redact.ts'
import { startOf } from '../model/cut-text.ts'
import { shortHash } from '../model/short-hash.ts'
import { remembered } from './remembered.ts'

/** UTF-16 units of a name: of a kind, a task, an epoch, a model, a path, a field. */
export const MAX_NAME_LENGTH = 200
/** UTF-16 units of what says something in sentences: a reason, feedback. */
export const MAX_PROSE_LENGTH = 2000
const HASH_DIGITS = 8
const SEARCHED_LENGTH = 8 * MAX_PROSE_LENGTH
const LIMITS = { longest: MAX_PROSE_LENGTH }

/**
 * The door: every text from outside goes through it once, as it is read, and nothing else makes a text of ours of it.
 *
 * What comes out holds no secret that can be told, is well-formed and bounded, and is one text for all equal ones, so
 * that a million cycles hold a reason or a kind only once. Pages still have to make it fit for themselves.
 */
export interface Texts {
  /** One line without controls. A longer name is its beginning and a short hash, so that two of them stay two. */
  name: (text: string) => string
  /** Sentences; line ends stay. A longer text is its beginning. */
  prose: (text: string) => string
}

/** @param ownSecrets values that are known to be secret, such as tokens of this run */
export function makeTexts(ownSecrets: readonly string[] = []): Texts {
  const redactAll = redactorOf(ownSecrets)
  // What stands far behind all that is kept need not be searched, unless much before it goes.
  const redact = (text: string): string => {
    if (text.length <= SEARCHED_LENGTH) return redactAll(text)
    const start = redactAll(text.slice(0, SEARCHED_LENGTH))
    return start.length > MAX_PROSE_LENGTH ? start + text.slice(SEARCHED_LENGTH) : redactAll(text)
  }
  return {
    name: remembered((text) => boundName(oneLine(redact(text))), LIMITS),
    prose: remembered((text) => startOf(redact(text).toWellFormed(), MAX_PROSE_LENGTH), LIMITS),
  }
}

function boundName(name: string): string {
  if (name.length <= MAX_NAME_LENGTH) return name
  const start = startOf(name, MAX_NAME_LENGTH - 1 - HASH_DIGITS)
  return `${start}…${shortHash(name, HASH_DIGITS)}`
}
