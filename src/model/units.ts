/** What a source holds one of a row, and what pages call it: a pull request is no "cycle" to its readers. */

export const UNITS = ['cycle', 'pull-request', 'run'] as const
export type Unit = (typeof UNITS)[number]

/** A verb after one and after several. */
type Verb = readonly [one: string, several: string]

export interface UnitWords {
  unit: Unit
  /** `pull request`: an "a" goes before it, and its plural has an s. */
  one: string
  many: string
  /** The plural over a narrow column. */
  short: string
  /** What became of those that succeeded, after "34 of 50 pull requests"; `agree` chooses by the 50. */
  succeeded: Verb
  failed: Verb
  /** The same as a condition: "It worked if half of them ..." */
  succeed: Verb
  /** Their share, before "fell from 83% to 54%" and before "54%"; and as the name of a row. */
  rate: string
  rateName: string
  /** What is paid for, after "Cost of". */
  oneSuccess: string
  /** After "0.84 USD for each": the tries that it takes are paid as well. */
  eachSuccess: string
  /** Whether the loop writes a row of its own for each, so that advice may say what to write. */
  isLogged: boolean
}

const CYCLE: UnitWords = {
  unit: 'cycle',
  one: 'cycle',
  many: 'cycles',
  short: 'cycles',
  succeeded: ['succeeded', 'succeeded'],
  failed: ['failed', 'failed'],
  succeed: ['succeeds', 'succeed'],
  rate: 'success',
  rateName: 'Success rate',
  oneSuccess: 'a success',
  eachSuccess: 'success, with the failed tries in it',
  isLogged: true,
}

const WORDS: Record<Unit, UnitWords> = {
  cycle: CYCLE,
  'pull-request': {
    unit: 'pull-request',
    one: 'pull request',
    many: 'pull requests',
    short: 'PRs',
    succeeded: ['was merged', 'were merged'],
    failed: ['was closed unmerged', 'were closed unmerged'],
    succeed: ['is merged', 'are merged'],
    rate: 'merge rate',
    rateName: 'Merge rate',
    oneSuccess: 'a merged one',
    eachSuccess: 'merged pull request, with the others in it',
    isLogged: false,
  },
  // That a run ended well is not that its task is done.
  run: {
    unit: 'run',
    one: 'run',
    many: 'runs',
    short: 'runs',
    succeeded: ['ended without error', 'ended without error'],
    failed: ['failed', 'failed'],
    succeed: ['ends without error', 'end without error'],
    rate: 'error-free rate',
    rateName: 'Error-free rate',
    oneSuccess: 'a run without error',
    eachSuccess: 'run without error, with the failed ones in it',
    isLogged: false,
  },
}

/** Most tries of a search are meant to be discarded. */
const SEARCH: UnitWords = {
  ...CYCLE,
  succeeded: ['was kept', 'were kept'],
  failed: ['was not', 'were not'],
  oneSuccess: 'one kept',
  eachSuccess: 'try that was kept, with the others in it',
}

/** The words for what was counted; insights.json leaves both out of ordinary cycles. */
export function unitWords({
  unit = 'cycle',
  search,
}: {
  unit?: Unit | undefined
  search?: boolean | undefined
}): UnitWords {
  return unit === 'cycle' && search === true ? SEARCH : WORDS[unit]
}

/** `was merged` of one, `were merged` of several. */
export function agree(n: number, [one, several]: Verb): string {
  return n === 1 ? one : several
}
