import type { Cycle } from '../../src/model/retro.ts'

/** A successful cycle of which nothing else is known. */
export function cycleOf(fields: Partial<Cycle> = {}): Cycle {
  return {
    at: undefined,
    outcome: 'success',
    kind: undefined,
    task: undefined,
    seconds: undefined,
    reason: '',
    id: undefined,
    epoch: undefined,
    model: undefined,
    commit: undefined,
    pr: undefined,
    linesAdded: 0,
    linesRemoved: 0,
    tokens: undefined,
    costUsd: undefined,
    line: 1,
    source: 0,
    ...fields,
  }
}
