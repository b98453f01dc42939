import type { Insights } from '../../insights/schema.ts'
import { groupThousands, ofText, percent } from '../../model/words.ts'

/** The one place that says how much of a log succeeded, or that it has no such rate. */

type Rated = Pick<Insights, 'unrated'>

export function isRated({ unrated }: Rated): boolean {
  return unrated === undefined
}

/** `54%`; `-` of nothing, and where there is no rate. */
export function rateText(insights: Rated, succeeded: number, decided: number): string {
  return isRated(insights) ? percent(succeeded, decided) : '-'
}

/** `54% (7 of 13)`; the counts alone where there is no rate. `decided` > 0. */
export function rateOfText(insights: Rated, succeeded: number, decided: number): string {
  const counts = countsText(insights, succeeded, decided)
  return isRated(insights) ? `${percent(succeeded, decided)} (${counts})` : counts
}

/** `7 of 13`; `13` where nothing can count as a failure. */
export function countsText({ unrated }: Rated, succeeded: number, decided: number): string {
  return unrated === 'successes-only' ? groupThousands(succeeded) : ofText(succeeded, decided)
}

/** Why there is none, as a sentence; undefined where there is one. */
export function unratedSentence({ unrated }: Rated): string | undefined {
  switch (unrated) {
    case 'successes-only':
      return 'The log records successes only, so there is no rate of success; if it has words for a failure, name them with fields.outcome.failure.'
    case 'spinning':
      return 'The loop calls it a success to do nothing, so there is no rate of success.'
    case undefined:
      return undefined
  }
}
