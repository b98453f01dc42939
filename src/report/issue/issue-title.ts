import { factsOf } from '../../insights/facts-of.ts'
import type { Insights } from '../../insights/schema.ts'
import { unitWords } from '../../model/units.ts'
import type { OpenFinding } from '../../memory/report-change.ts'
import type { IssuePage } from './issue-page.ts'
import { calledOf } from '../../judge/called.ts'
import { isGrave } from '../../model/finding.ts'
import { countOmitted } from '../parts/totals.ts'
import { isRated } from '../parts/rate.ts'
import { percent, plural } from '../../model/words.ts'

/** `Loop health: worse, success 83% → 54%`: the state first, since lists cut what follows. No text from outside. */
export function renderTitle(insights: Insights, page: IssuePage): string {
  return `Loop health: ${stateText(insights, page)}`
}

function stateText(insights: Insights, page: IssuePage): string {
  const { verdict, verdict_reason: reason } = insights
  const { one, many } = unitWords(insights)
  switch (reason) {
    case 'no-cycles':
      return `no ${many} were found`
    case 'stopped':
      return `${verdict}, the loop stopped`
    case 'no-outcomes':
      return `unknown, no ${one} says how it ended`
    case 'successes-only':
      return 'unknown, the log records successes only'
    case 'success-fell':
    case 'success-rose':
      return `${verdict}, ${changeText(insights)}`
    case 'usual':
    case 'little-change':
    case 'even':
      return `${verdict}, ${nowText(insights)}`
    case 'outside':
      return `no clear change, ${changeText(insights)}`
    case 'spinning':
    case 'findings':
      return firstText(insights, page)
    case 'nothing-decided':
      return `needs a look, no ${one} had a result lately`
    case 'old-data':
    case 'too-early':
      if (graveFindings(page).length > 0) return firstText(insights, page)
      return reason === 'old-data' ? 'unknown, the data is old' : 'unknown, too early to judge'
  }
}

/** What keeps the loop watched, without what somebody muted. */
function firstText(insights: Insights, page: IssuePage): string {
  const heard = graveFindings(page).filter(({ id }) => !page.muted.has(id))
  const omitted = countOmitted(insights, isGrave)
  if (heard.length + omitted === 0) return 'quiet, findings muted'
  const first = calledOf(
    heard
      .filter(({ recommendation: { explained_by: by } }) => by === undefined)
      .map(({ recommendation, severity }) => ({
        ...recommendation,
        severity,
        facts: factsOf(recommendation.facts ?? []),
      })),
    {
      unit: unitWords(insights),
      links: insights.task_links,
      omitted: (rule) => countOmitted(insights, (each) => each.rule === rule && isGrave(each)),
    },
  )
  return `needs a look, ${first ?? plural(heard.length + omitted, 'finding')}`
}

function graveFindings({ findings }: IssuePage): readonly OpenFinding[] {
  return findings.filter(isGrave)
}

function nowText(insights: Insights): string {
  const { now } = ratesOf(insights)
  if (!isRated(insights)) return 'no rate of success'
  const { one, rate } = unitWords(insights)
  return now === '-' ? `no ${one} with a result lately` : `${rate} ${now}`
}

function changeText(insights: Insights): string {
  const { before, now } = ratesOf(insights)
  return before === '-' || now === '-' ? nowText(insights) : `${unitWords(insights).rate} ${before} → ${now}`
}

/** The rates that the verdict rests on: the `seed` rules compare two windows. */
function ratesOf(insights: Insights): { before: string; now: string } {
  const { window, baseline, rules } = insights
  const now = percent(window.succeeded, window.decided)
  const { succeeded, decided } = rules === 'seed' ? window.previous : baseline
  return { before: percent(succeeded, decided), now }
}
