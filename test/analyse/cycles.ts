import { analyse, type Analysis } from '../../src/analyse/index.ts'
import type { Cycle, Instant, Retro } from '../../src/model/retro.ts'
import { MICROS_PER_DAY, parseInstant } from '../../src/model/time.ts'

/** Cycles and analyses for tests, without files. */

export const NOW: Instant = parseInstant('2026-09-21T12:00:00Z') ?? 0
export const DAY = MICROS_PER_DAY

const OUTCOMES: Readonly<Record<string, Cycle['outcome']>> = { S: 'success', F: 'failure', U: 'undecided' }

type Given = Partial<Omit<Cycle, 'outcome'>> & { daysAgo?: number; outcome?: string }

function isOutcome(outcome: string): outcome is Cycle['outcome'] {
  return Object.values(OUTCOMES).some((each) => each === outcome)
}

/** A cycle of which nothing else is known; S, F and U are short for the outcomes. */
export function cycleOf({ daysAgo = 1, outcome = 'S', ...given }: Given = {}): Cycle {
  return {
    at: Math.round(NOW - daysAgo * DAY),
    outcome: isOutcome(outcome) ? outcome : (OUTCOMES[outcome] ?? 'undecided'),
    ending: undefined,
    work: undefined,
    kind: undefined,
    task: undefined,
    seconds: undefined,
    reason: '',
    id: undefined,
    epoch: undefined,
    model: undefined,
    agent: undefined,
    commit: undefined,
    pr: undefined,
    linesAdded: 0,
    linesRemoved: 0,
    tokens: undefined,
    costUsd: undefined,
    line: 1,
    source: 0,
    ...given,
  }
}

export function retroOf(cycles: readonly Cycle[], rest: Partial<Retro> = {}): Retro {
  return { cycles, deepTriages: [], triages: [], quarantine: [], sources: [], ...rest }
}

export function analysisOf(cycles: readonly Cycle[], rest: Partial<Retro> = {}): Analysis {
  return analyse(retroOf(cycles, rest), NOW, { windowDays: 7 })
}
