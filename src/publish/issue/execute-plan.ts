import { type Forge, ForgeError, type ForgeIssue } from '../../forge/forge.ts'
import { createLivingIssue } from './create-living-issue.ts'
import type { Ownership } from './ownership.ts'
import type { Plan, Step } from './plan-issue.ts'
import { closeDuplicate, isKept, type Journal, postOnce } from './writes.ts'
import type { IssueContent } from './render.ts'

type StepOf<T extends Step['do']> = Extract<Step, { do: T }>

/**
 * Carries out a plan, step by step. No write is sent again once its outcome is known; what was refused for one value is
 * sent once without that value.
 *
 * @returns the living issue as it stands afterwards
 * @throws ForgeError; after `unknown-outcome` and `not-found` the caller looks again and plans anew
 */
export async function executePlan(
  forge: Forge,
  plan: Plan,
  ownership: Ownership,
  journal: Journal,
): Promise<ForgeIssue | undefined> {
  let issue = plan.issue
  for (const step of plan.steps) {
    journal.started = step.do
    switch (step.do) {
      case 'close-duplicate':
        await closeDuplicate(forge, ownership, step, journal)
        break
      case 'comment':
        await comment(forge, ownership, step, journal)
        break
      case 'create':
        issue = await createLivingIssue(forge, ownership, step, journal)
        break
      case 'update':
      case 'close':
      case 'reopen':
        issue = await edit(forge, step, journal)
    }
    journal.started = undefined
  }
  return issue
}

async function comment(
  forge: Forge,
  ownership: Ownership,
  step: StepOf<'comment'>,
  journal: Journal,
): Promise<void> {
  try {
    if (await postOnce(forge, ownership, step.number, step.body)) journal.done.push('comment')
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error
    // The description tells the same, so these two are no reason to leave it as it was, and nothing undoes a close.
    const isDone = journal.done.includes('close')
    if (!isDone && error.problem !== 'locked' && error.problem !== 'invalid') throw error
    journal.warnings.push(`There is no comment on #${step.number}: ${error.message}`)
  }
}

const STATES = {
  update: {},
  close: { state: 'closed', stateReason: 'completed' },
  reopen: { state: 'open', stateReason: 'reopened' },
} as const

async function edit(
  forge: Forge,
  step: StepOf<'update' | 'close' | 'reopen'>,
  journal: Journal,
): Promise<ForgeIssue> {
  const { number, content } = step
  const written = await editContent(forge, number, content, STATES[step.do], journal)
  journal.done.push(step.do)
  return written
}

/** Writes title and body; a body that is refused, or not kept, is sent once more where there is a shorter form. */
async function editContent(
  forge: Forge,
  number: number,
  { title, body, shorterBody }: IssueContent,
  state: (typeof STATES)[keyof typeof STATES],
  journal: Journal,
): Promise<ForgeIssue> {
  try {
    const written = await forge.editIssue(number, { title, body, ...state })
    if (isKept(written, body)) return written
  } catch (error) {
    const isBody = error instanceof ForgeError && error.problem === 'invalid' && error.field === 'body'
    if (!isBody || shorterBody === body) throw error
  }
  if (shorterBody === body) throw notKept(number)
  const written = await forge.editIssue(number, { title, body: shorterBody, ...state })
  if (!isKept(written, shorterBody)) throw notKept(number)
  journal.warnings.push(`The forge did not take the whole description of #${number}, so it is a shorter one.`)
  return written
}

function notKept(number: number): ForgeError {
  return new ForgeError('invalid', `The forge kept the old description of #${number}.`, { field: 'body' })
}
