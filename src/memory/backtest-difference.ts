import type { Severity } from '../model/finding.ts'
import type { Backtest, BacktestDay } from './backtest.ts'

/** Days in a row on which two settings say otherwise of one finding. */
export interface Difference {
  id: string
  rule: string
  /** As whoever has it open says it; may quote the log. */
  finding: string
  first: string
  last: string
  days: number
  /** What each of them says; null where it says nothing. */
  here: Severity | null
  there: Severity | null
}

/** Where two backtests of the same days differ; the first one first. */
export function compareBacktests(here: Backtest, there: Backtest): Difference[] {
  const told = new Map([...there.summary.episodes, ...here.summary.episodes].map((each) => [each.id, each]))
  const closed: Difference[] = []
  let running = new Map<string, Difference>()
  for (const [index, day] of here.days.entries()) {
    const next = new Map<string, Difference>()
    for (const [id, sides] of differencesOf(day, there.days[index])) {
      const known = running.get(id)
      const { rule = '', finding = '' } = told.get(id) ?? {}
      const goesOn = known !== undefined && known.here === sides.here && known.there === sides.there
      next.set(
        id,
        goesOn
          ? { ...known, last: day.day, days: known.days + 1 }
          : { id, rule, finding, first: day.day, last: day.day, days: 1, ...sides },
      )
    }
    for (const [id, known] of running) if (next.get(id)?.first !== known.first) closed.push(known)
    running = next
  }
  return [...closed, ...running.values()].toSorted(
    (a, b) => a.first.localeCompare(b.first) || a.id.localeCompare(b.id),
  )
}

type Sides = Pick<Difference, 'here' | 'there'>

function differencesOf(here: BacktestDay, there: BacktestDay | undefined): Map<string, Sides> {
  const sides = new Map<string, Sides>(
    here.open.map(({ id, severity }) => [id, { here: severity, there: null }]),
  )
  for (const { id, severity } of there?.open ?? [])
    sides.set(id, { here: sides.get(id)?.here ?? null, there: severity })
  return new Map([...sides].filter(([, side]) => side.here !== side.there))
}
