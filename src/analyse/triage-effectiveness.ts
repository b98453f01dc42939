import type { DeepTriage } from '../model/retro.ts'
import { roundHalfEven } from '../stats/round.ts'

export interface TriageEffectiveness {
  runs: number
  reviewed: number
  refined: number
  created: number
  closed: number
  /** Share of runs that could ask the advisor, 2 decimals. */
  consultationRate: number
  /** Untrusted texts, each at most 200 code points, in file order. */
  feedback: string[]
}

const MAX_FEEDBACK_CODE_POINTS = 200

/** What the LLM triage did; `undefined` when it never ran. */
export function analyseTriageEffectiveness(runs: readonly DeepTriage[]): TriageEffectiveness | undefined {
  if (runs.length === 0) return undefined
  const sum = (count: (run: DeepTriage) => number): number =>
    runs.reduce((total, run) => total + count(run), 0)
  return {
    runs: runs.length,
    reviewed: sum((run) => run.reviewed),
    refined: sum((run) => run.refined),
    created: sum((run) => run.created),
    closed: sum((run) => run.closed),
    consultationRate: roundHalfEven(sum((run) => (run.advisorAvailable ? 1 : 0)) / runs.length, 2),
    feedback: runs
      .map((run) => run.advisorFeedback)
      .filter((text) => text !== '')
      .map((text) => sliceCodePoints(text, MAX_FEEDBACK_CODE_POINTS)),
  }
}

function sliceCodePoints(text: string, count: number): string {
  return text.length <= count
    ? text
    : Array.from(text.slice(0, count * 2))
        .slice(0, count)
        .join('')
}
