import type { Subject } from '../model/finding.ts'
import { aboutRule } from './rules/index.ts'

/** Whether it is about a task that keeps failing. */
export function isFailingTask({
  rule,
  subject,
}: {
  rule?: string | undefined
  subject?: Subject | undefined
}): boolean {
  return aboutRule(rule).order === 'never-select' && subject?.kind === 'task'
}
