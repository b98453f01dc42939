import { createColors } from 'picocolors'
import { RULES_OF_ANY_DAY } from '../../judge/chosen-rules.ts'
import { type Align, renderColumns } from '../parts/columns.ts'
import { inertText } from '../safe/inert.ts'
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

export function backtestJson(trials: Trials): string {
  return `${JSON.stringify(trials, undefined, 2)}\n`
}

/** A backtest as a terminal shows it, in lines. */
export function backtestText(trials: Trials, hasColour = false): string[] {
  const { bold } = createColors(hasColour)
  const section = (title: string, rows: Rows, numeric: readonly number[] = []): string[] =>
    rows.rows.length === 0 && rows.note === ''
      ? []
      : ['', bold(title), ...tableOf(rows, numeric).map((line) => `  ${line}`)]
  return [
    bold(titleOf(trials)),
    ...leadOf(trials).map((sentence) => inertText(sentence)),
    ...section('Verdicts', verdictRows(trials), [1]),
    ...section('Rules', ruleRows(trials, RULES_OF_ANY_DAY.length), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]),
    ...section('Where the other settings say otherwise', differencesOf(trials), [2]),
    ...section('What changed, day by day', changeRows(trials)),
    '',
    ...EXPLANATIONS,
  ]
}

/** Widths in columns, so that a line stays one. */
const MOST_IN_CELL = 120

function tableOf({ head, rows, note }: Rows, numeric: readonly number[]): string[] {
  const aligns = head.map((_, index): Align => (numeric.includes(index) ? 'right' : 'left'))
  const cells = rows.map((row) => row.map((cell) => inertText(cell, MOST_IN_CELL)))
  return [
    ...(rows.length === 0 ? [] : renderColumns([head, ...cells], aligns)),
    ...(note === '' ? [] : [note]),
  ]
}
