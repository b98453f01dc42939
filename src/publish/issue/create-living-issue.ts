import { type Forge, ForgeError, type ForgeIssue, type IssueDraft } from '../../forge/forge.ts'
import { renderDuplicateComment } from '../../report/issue/issue-comments.ts'
import { inertText } from '../../report/safe/inert.ts'
import { isLabelled, ownIssues, type Ownership } from './ownership.ts'
import type { Step } from './plan-issue.ts'
import { closeDuplicate, isKept, type Journal, warnOnce } from './writes.ts'

type Create = Extract<Step, { do: 'create' }>

/**
 * Opens the living issue, and sees to it that the next run finds it and finds it alone: it must carry label and body,
 * and of several that were opened at once only the one with the lowest number stays. That it can be kept is known before
 * anything is opened: the label is there, and the token may put it on.
 *
 * Every run that opens one looks at the list after that, so whoever has a higher number sees a lower one and closes its
 * own; the lowest is closed by nobody.
 */
export async function createLivingIssue(
  forge: Forge,
  ownership: Ownership,
  step: Create,
  journal: Journal,
): Promise<ForgeIssue> {
  await prepareLabels(forge, step.labels, ownership, journal)
  const created = await createOnce(forge, step, journal)
  journal.done.push('create')
  journal.started = undefined
  const findable = await makeFindable(forge, created, step, ownership, journal)
  return await yieldToTwin(forge, findable, ownership, journal)
}

/** Without the first label there is no issue, so what is wrong with that one is the caller's. */
async function prepareLabels(
  forge: Forge,
  [first = '', ...others]: readonly string[],
  ownership: Ownership,
  journal: Journal,
): Promise<void> {
  const { isOurs, warning } = await forge.ensureLabel(first)
  if (warning !== undefined) warnOnce(journal, warning)
  // What we made we may put on, and an app of GitHub that may open an issue may label it.
  const isApp = ownership.dialect === 'github' && ownership.self === undefined
  if (!isOurs && !isApp) await forge.checkMayLabel(first)
  for (const label of others) {
    try {
      await forge.ensureLabel(label)
    } catch (error) {
      if (!(error instanceof ForgeError)) throw error
      journal.warnings.push(`The label ${label} could not be looked up or made: ${error.message}`)
    }
  }
}

/** Each refused value is left out once; any other problem is the caller's. */
async function createOnce(
  forge: Forge,
  { content, labels, assignees }: Create,
  journal: Journal,
): Promise<ForgeIssue> {
  const draft: IssueDraft = { title: content.title, body: content.body, labels, assignees }
  for (;;) {
    try {
      return await forge.createIssue(draft)
    } catch (error) {
      if (!(error instanceof ForgeError) || error.problem !== 'invalid') throw error
      const { field, message } = error
      if (field === 'body' && draft.body !== content.shorterBody) draft.body = content.shorterBody
      else if (field === 'assignees' && draft.assignees.length > 0) draft.assignees = []
      // They can be put on later.
      else if (field === 'labels' && draft.labels.length > 0) draft.labels = []
      else throw error
      journal.warnings.push(`The issue was opened without its full ${field}: ${message}`)
    }
  }
}

/** Some forges leave out in silence what the token may not set. */
async function makeFindable(
  forge: Forge,
  created: ForgeIssue,
  { content, labels }: Create,
  ownership: Ownership,
  journal: Journal,
): Promise<ForgeIssue> {
  let issue = created
  if (![content.body, content.shorterBody].some((body) => isKept(issue, body))) {
    journal.warnings.push(
      `The forge did not keep the whole body of #${issue.number}, so it is a shorter one.`,
    )
    issue = await forge.editIssue(issue.number, { body: content.shorterBody })
  }
  if (!labels.every((label) => isLabelled(issue, label))) {
    try {
      issue = { ...issue, labels: await forge.addLabels(issue.number, labels) }
    } catch (error) {
      if (!(error instanceof ForgeError)) throw error
      journal.warnings.push(`Labels are missing on #${issue.number}: ${error.message}`)
    }
  }
  if (ownIssues([issue], ownership).length > 0) return issue
  if (isLabelled(issue, ownership.label)) throw unknownAuthor(issue)
  return await withdraw(forge, issue, ownership)
}

/** It says what it should and is found again, so it stays; the next run says the same until the setting is there. */
function unknownAuthor({ number, author: { login } }: ForgeIssue): ForgeError {
  return new ForgeError(
    'invalid',
    `#${number} was opened as ${login}, and the token does not tell that it is ${login}; set issue-author to ${login}.`,
  )
}

/** Nobody would find it again. Its description goes, and with it the marker: it is nobody's living issue then. */
async function withdraw(forge: Forge, { number }: ForgeIssue, { label }: Ownership): Promise<never> {
  const body = `This issue was opened by mistake: the label ${inertText(label, 100)} could not be put on it.`
  await forge.editIssue(number, { body, state: 'closed', stateReason: 'not_planned' })
  throw new ForgeError(
    'invalid',
    `#${number} was opened and closed again, because the label ${label} could not be put on it; give the token the right to write issues, or make the label by hand.`,
  )
}

async function yieldToTwin(
  forge: Forge,
  created: ForgeIssue,
  ownership: Ownership,
  journal: Journal,
): Promise<ForgeIssue> {
  const open = await listOwn(forge, ownership, created.number, journal)
  const [lowest] = open
  const isOpen = open.some(({ number }) => number === created.number)
  if (lowest === undefined || lowest.number >= created.number || !isOpen) return lowest ?? created
  const comment = renderDuplicateComment(lowest.number)
  await closeDuplicate(
    forge,
    ownership,
    { number: created.number, original: lowest.number, comment },
    journal,
  )
  return lowest
}

/** A list that lacks the issue just opened lacks others too; another run may be making the label a second time. */
async function listOwn(
  forge: Forge,
  ownership: Ownership,
  created: number,
  journal: Journal,
): Promise<ForgeIssue[]> {
  const { label } = ownership
  try {
    const own = ownIssues(await forge.listIssues(label, 'open'), ownership)
    if (own.some(({ number }) => number === created)) return own
    warnOnce(journal, `The server’s list by the label ${label} lacks #${created}, so all issues were read.`)
    return ownIssues(await forge.listIssues(label, 'open', { isUnfiltered: true }), ownership)
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error
    journal.warnings.push(
      `Whether another run opened the same issue could not be looked up; the next run does: ${error.message}`,
    )
    return []
  }
}
