import { createColors } from 'picocolors'
import type { Insights } from '../insights/schema.ts'
import type { PageContext } from './context.ts'
import { findings } from './log/findings.ts'
import { lead } from './log/lead.ts'
import type { LogSection, Sheet } from './log/sheet.ts'
import {
  failingTasks,
  makers,
  numbers,
  outliers,
  reasons,
  toQuarantine,
  trend,
  whereItBroke,
} from './log/tables.ts'
import { dataLines } from './parts/data-lines.ts'
import { ladderSentences, ladderTitle } from './parts/ladder.ts'
import { priceSentences } from './parts/price.ts'
import { triesSentences } from './parts/tries.ts'
import { PLAIN_WIDTH, wrapSentence } from './parts/wrap.ts'

/** The log: the verdict stands before the foldable sections. */
export interface Log {
  lead: string[]
  sections: LogSection[]
}

const MOST_DATA_LINES = 20
const INDENT = '  '

/**
 * The report as a terminal or a job log shows it; complete on its own, since some forges show nothing else. Of the lines only
 * those to paste, and words that are longer, are wider than `width` columns.
 */
export function renderLog(
  insights: Insights,
  { hasColour = false, width = PLAIN_WIDTH }: Pick<PageContext, 'hasColour' | 'width'> = {},
): Log {
  const style = createColors(hasColour)
  const sheet: Sheet = { style, width: width - INDENT.length }
  const said = (title: string, sentences: readonly string[]): LogSection => ({
    title,
    lines: sentences.flatMap((text) => wrapSentence(text, sheet.width)),
  })
  const all = [
    numbers(insights, sheet),
    trend(insights, sheet),
    whereItBroke(insights, sheet),
    failingTasks(insights, sheet),
    ...makers(insights, sheet),
    toQuarantine(insights, sheet),
    said('First tries and retries', triesSentences(insights)),
    said(ladderTitle(insights), ladderSentences(insights)),
    said('What it costs', priceSentences(insights)),
    reasons(insights, sheet),
    outliers(insights, sheet),
    findings(insights, sheet),
  ]
  const sections = insights.status === 'no_data' ? [] : all.filter((section) => section.lines.length > 0)
  return {
    lead: lead(insights, { style, width }),
    sections: [...sections, said('Data', dataLines(insights, MOST_DATA_LINES))],
  }
}

/** The log as lines: titles over indented lines. */
export function renderText(insights: Insights, context: PageContext): string {
  const { lead: first, sections } = renderLog(insights, context)
  const { bold } = createColors(context.hasColour ?? false)
  return [
    ...first,
    ...sections.flatMap(({ title, lines }) => ['', bold(title), ...lines.map((line) => INDENT + line)]),
    '',
  ].join('\n')
}
