import { type Forge, ForgeError, type ForgeIssue } from '../../forge/forge.ts'
import { isOwnAuthor, type Ownership } from './ownership.ts'
import type { Step } from './plan-issue.ts'

/** What a run did so far, also when it is cut off. */
export interface Journal {
  done: Step['do'][]
  /** The step under way: after an error, what may or may not have happened. */
  started: Step['do'] | undefined
  warnings: string[]
}

export function warnOnce({ warnings }: Journal, sentence: string): void {
  if (!warnings.includes(sentence)) warnings.push(sentence)
}

/** Whether the forge holds the text that it was sent; it may spell line ends its own way. */
export function isKept({ body }: ForgeIssue, sent: string): boolean {
  return normaliseEnds(body) === normaliseEnds(sent)
}

function normaliseEnds(text: string): string {
  return text.replaceAll('\r\n', '\n').trimEnd()
}

/**
 * Closes a twin of the living issue. Its description goes, and with it the marker: it is nobody's living issue then,
 * also where a forge knows no reason for closing.
 */
export async function closeDuplicate(
  forge: Forge,
  ownership: Ownership,
  twin: { number: number; original: number; comment: string },
  journal: Journal,
): Promise<void> {
  const { number, original, comment: body } = twin
  try {
    await forge.editIssue(number, { body, state: 'closed', stateReason: 'duplicate' })
  } catch (error) {
    if (!(error instanceof ForgeError) || error.problem !== 'has-dependencies') throw error
    await forge.editIssue(number, { body })
    journal.warnings.push(`#${number} is a duplicate of #${original}, but open dependencies keep it open.`)
  }
  journal.done.push('close-duplicate')
  try {
    await postOnce(forge, ownership, number, body)
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error
    journal.warnings.push(
      `#${number} was closed as a duplicate of #${original}, without a comment: ${error.message}`,
    )
  }
}

/**
 * Posts a comment unless it stands there already, word for word and by us: an earlier run, or an earlier try of this
 * one, may have been cut off after it.
 *
 * @returns whether it was posted now
 */
export async function postOnce(
  forge: Forge,
  ownership: Ownership,
  number: number,
  body: string,
): Promise<boolean> {
  const comments = await forge.listComments(number)
  const first = firstLine(body)
  if (comments.some((comment) => firstLine(comment.body) === first && isOwnAuthor(comment.author, ownership)))
    return false
  await forge.createComment(number, body)
  return true
}

/** Comments on the living issue carry their mark on the first line. */
function firstLine(text: string): string {
  return text.split('\n', 1)[0]?.trim() ?? ''
}
