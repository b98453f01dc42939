/** A run's page shows ten errors of a step; the tenth says how many more there are. */
const MOST_TOLD = 9

/** What the user can fix: every problem of one run at once, each with its place and what is allowed there. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(tellFirst(problems).join('\n'))
    this.problems = problems
  }
}

/** The first problems and how many more there are: a file may hold thousands of one kind. */
export function tellFirst(problems: readonly string[]): string[] {
  const more = problems.length - MOST_TOLD
  const told = problems.slice(0, MOST_TOLD)
  return more > 0 ? [...told, `${more} more to correct are not shown here`] : told
}
