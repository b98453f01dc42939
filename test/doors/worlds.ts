import type { RepositoryWorld } from './repository.ts'

const ORDINARY: Omit<RepositoryWorld, 'id'> = {
  perDay: 6,
  othersPerDay: 3,
  merged: 0.7,
  closed: 0.25,
  mergeHours: 6,
  closeHours: 12,
  sigma: 1,
  runsPerDay: 20,
  skipped: 0.7,
  green: 0.8,
  triedAgain: 0.3,
}

/** Nothing ever changes in how the work fares. */
export const CONSTANT: readonly RepositoryWorld[] = [
  { id: 'ordinary', ...ORDINARY },
  { id: 'half is merged', ...ORDINARY, merged: 0.45, closed: 0.5 },
  { id: 'quick rejects, slow merges', ...ORDINARY, mergeHours: 40, closeHours: 1 },
  { id: 'quick merges, slow rejects', ...ORDINARY, mergeHours: 1, closeHours: 72 },
  { id: 'no work on weekends', ...ORDINARY, weekendsOff: true, perDay: 9 },
  {
    id: 'a stale bot from the begin',
    ...ORDINARY,
    merged: 0.6,
    closed: 0.2,
    stale: { afterDays: 30, fromDay: 0 },
  },
  {
    id: 'a stale bot sweeps on day 80',
    ...ORDINARY,
    merged: 0.6,
    closed: 0.2,
    stale: { afterDays: 14, fromDay: 80 },
  },
  {
    id: 'reviewers are twice as quick from day 70',
    ...ORDINARY,
    change: { day: 70, mergeHours: 3, closeHours: 6 },
  },
]

export const DROP_DAY = 80

/** What is merged falls on a day. */
export const DROPPED: readonly RepositoryWorld[] = [
  { id: 'merges fall', ...ORDINARY, change: { day: DROP_DAY, merged: 0.35, closed: 0.6 } },
  {
    id: 'merges fall where rejects are slow',
    ...ORDINARY,
    mergeHours: 1,
    closeHours: 48,
    change: { day: DROP_DAY, merged: 0.35, closed: 0.6 },
  },
]
