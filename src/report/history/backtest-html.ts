import { RULES_OF_ANY_DAY } from '../../judge/chosen-rules.ts'
import type { Html } from '../safe/html.ts'
import { plainTable, renderPlainPage } from './plain-page.ts'
import {
  changeRows,
  differencesOf,
  EXPLANATIONS,
  leadOf,
  type Rows,
  ruleRows,
  titleOf,
  type Trials,
  verdictRows,
} from './trials.ts'

/** A backtest as a page of its own. */
export function backtestHtml(trials: Trials): string {
  const rules = ruleRows(trials, RULES_OF_ANY_DAY.length)
  return renderPlainPage({ title: titleOf(trials), lead: leadOf(trials) }, [
    part('Verdicts', verdictRows(trials), [1]),
    part(
      'Rules',
      { ...rules, note: [rules.note, ...EXPLANATIONS].join(' ').trim() },
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    ),
    part('Where the other settings say otherwise', differencesOf(trials), [2]),
    part('What changed, day by day', changeRows(trials)),
  ])
}

function part(title: string, { head, rows, note }: Rows, numeric: readonly number[] = []): Html {
  return plainTable(title, head, rows, { numeric, note })
}
