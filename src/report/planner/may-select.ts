import { keyMeant } from '../prompt/names.ts'
import { type Action, ACTIONS, ALLOWED, type PlannerRule, type Subjects } from '../prompt/planner-rule.ts'
import { failuresInARow, isKnownTask, taskKeys } from './task.ts'
import type { NumberedRule, PlannerAnswer, PlannerView } from './view.ts'

/** What a planner knows of a task that it would select. */
export interface AskedTask {
  /** Number, name, or the name that the rules use. Untrusted text. */
  id: string
  kind?: string | undefined
  /** By triage. */
  score?: number | undefined
  /** That it will likely need. */
  minutes?: number | undefined
  /** Tries without a success; what the log tells if not said. */
  failed?: number | undefined
}

/** Whether a rule keeps it from being selected, must be weighed first, or says nothing of it. */
type Bearing = 'forbids' | 'weigh' | 'none'

/** Whether a task may be selected by the rules of the prompt context; the first that forbids it is told. */
export function maySelect(view: PlannerView, candidate: AskedTask): PlannerAnswer {
  const { insights, names } = view
  const key = keyMeant('task', candidate.id, taskKeys(insights))
  const kinds = insights.kinds.map((each) => each.key)
  const asked = {
    ...candidate,
    id: key,
    kind: candidate.kind === undefined ? undefined : keyMeant('kind', candidate.kind, kinds),
    failed: candidate.failed ?? failuresInARow(insights, key),
  }
  const bearings = view.rules.map((each) => ({ each, bearing: bearingOf(each.rule, asked) }))
  const forbidding = bearings.find(({ bearing }) => bearing === 'forbids')?.each
  // What is forbidden needs no weighing.
  const conditions = bearings
    .filter(({ bearing }) => bearing === 'weigh' && forbidding === undefined)
    .map(({ each }) => ({ rule: each.id, text: each.text }))
  const issue = names.taskName(key)
  const why =
    forbidding?.text ??
    (isKnownTask(insights, key)
      ? 'no rule forbids it'
      : 'the log tells nothing of it, and no rule forbids it')
  const allowedActions = forbidding === undefined ? ACTIONS : actionsUnder(forbidding)
  return {
    data: {
      issue,
      allowed: forbidding === undefined,
      rule: forbidding?.id ?? null,
      why,
      allowed_actions: [...allowedActions],
      conditions,
    },
    text: [
      forbidding === undefined
        ? `${issue} may be selected: ${why}.`
        : `${issue} must not be selected: ${forbidding.id} ${why}`,
      ...(conditions.length === 0
        ? []
        : ['Weigh first:', ...conditions.map(({ rule, text }) => `${rule} ${text}`)]),
    ].join('\n'),
  }
}

function actionsUnder({ rule }: NumberedRule): readonly Action[] {
  return isRestricting(rule.what) ? ALLOWED[rule.what] : ['ask_human']
}

function isRestricting(what: PlannerRule['what']): what is keyof typeof ALLOWED {
  return Object.hasOwn(ALLOWED, what)
}

/** What is not said of a candidate is to be weighed by who knows it. */
function bearingOf(rule: PlannerRule, { id, kind, score, minutes, failed }: AskedTask): Bearing {
  switch (rule.what) {
    case 'never-task':
    case 'held-task':
      return bearingOn(rule.tasks, id, 'forbids')
    case 'ask-release':
    case 'ask-overdue':
      return bearingOn(rule.tasks, id, 'weigh')
    case 'stop-kind':
      return kind === undefined ? 'weigh' : bearingOn(rule.kinds, kind, 'forbids')
    case 'limit-kind':
    case 'prefer-other-kinds':
      return kind === undefined ? 'weigh' : bearingOn(rule.kinds, kind, 'weigh')
    case 'try-at-most':
      return failed === undefined ? 'weigh' : failed >= rule.tries ? 'forbids' : 'none'
    case 'split-longer':
      return minutes === undefined ? 'weigh' : minutes * 60 > rule.seconds ? 'forbids' : 'none'
    case 'prefer-shorter':
      return minutes !== undefined && minutes * 60 <= (rule.seconds ?? 0) ? 'none' : 'weigh'
    case 'scores-first':
      return score !== undefined && score >= rule.split ? 'none' : 'weigh'
    case 'ignore-scores':
      return score === undefined ? 'none' : 'weigh'
    case 'ask-change':
    case 'no-data':
    case 'too-few':
    case 'successes-only':
    case 'stale':
    case 'degraded':
    case 'weak-facts':
      // Of these only the first asks for something before anything is selected.
      return rule.what === 'ask-change' ? 'weigh' : 'none'
  }
}

/** Where a rule is about more than insights.json names, it may be about any. */
function bearingOn({ keys, total }: Subjects, key: string, bearing: Bearing): Bearing {
  if (keys.includes(key)) return bearing
  return total > keys.length ? 'weigh' : 'none'
}
