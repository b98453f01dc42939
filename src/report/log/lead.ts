import type { Insights } from '../../insights/schema.ts'
import { plural } from '../../model/words.ts'
import { type Advice, adviceOf, fineOf, howLong, omittedAdvice, sentence } from '../parts/advice.ts'
import { comparisonSentences } from '../parts/comparison.ts'
import { noCyclesAdvice } from '../parts/data-lines.ts'
import { earlierOf } from '../parts/earlier.ts'
import { firstVerdictSentence, isFirstRun } from '../parts/first-run.ts'
import { wrapUnder } from '../parts/wrap.ts'
import { inertText } from '../safe/inert.ts'
import type { Sheet } from './sheet.ts'

const MOST_ADVICE = 4

/** The advice that the lead has room for. */
export function leadAdvice(insights: Insights): Advice[] {
  return adviceOf(insights).slice(0, MOST_ADVICE)
}

/** What everybody reads: the verdict, what came of earlier advice, and what to do. */
export function lead(insights: Insights, sheet: Sheet): string[] {
  const { style, width } = sheet
  const paint =
    insights.verdict === 'worse' ? style.red : insights.verdict === 'better' ? style.green : String
  const first = isFirstRun(insights)
    ? [firstVerdictSentence(insights).replaceAll('**', '').replaceAll('`', '')]
    : []
  const sentences = [...comparisonSentences(insights), ...first]
  const { repository } = insights.loop
  if (repository !== null) sentences[0] = `${inertText(repository, 200)}: ${sentences[0] ?? ''}`.trim()
  const lines = [
    ...wrapUnder('', style.bold(paint(insights.headline)), width),
    ...sentences.flatMap((text) => wrapUnder('', text, width)),
    ...earlier(insights, sheet),
  ]
  const advice = leadAdvice(insights)
  if (insights.status === 'no_data' && advice.length === 0)
    lines.push('', ...wrapUnder(`${style.red('Do first')}  `, noCyclesAdvice(insights), width))
  const left = adviceOf(insights).length + omittedAdvice(insights, adviceOf(insights)) - advice.length
  const rest = [
    ...advice.flatMap((each, index) => told(each, index, insights, sheet)),
    ...(left > 0 ? [`${INDENT}${plural(left, 'more finding')} below.`] : []),
    ...fineOf(insights).flatMap((text) => wrapUnder(`${style.green('Fine    ')}  `, text, width)),
  ]
  return rest.length === 0 ? lines : [...lines, '', ...rest]
}

const INDENT = ' '.repeat(10)

/** Whether the lead says why: of the first, and where that adds findings up. Of any other the list of findings says it. */
function saysWhy(advice: Advice, index: number): boolean {
  return index === 0 || advice.failing !== undefined
}

function told(advice: Advice, index: number, insights: Insights, { style, width }: Sheet): string[] {
  const { what, why, workedIf } = advice
  const because = saysWhy(advice, index)
    ? `${inertText(why, 400)} ${howLong(advice, insights)}`.trimEnd()
    : ''
  return [
    ...wrapUnder(
      `${index === 0 ? style.red('Do first') : style.yellow('Then    ')}  `,
      sentence(inertText(what, 300)),
      width,
    ),
    ...(because === '' ? [] : wrapUnder(INDENT, because, width)),
    ...(workedIf === undefined
      ? []
      : wrapUnder(INDENT, style.dim(`It worked if ${inertText(workedIf, 300)}.`), width)),
  ]
}

/** What came of what earlier reports said: before anything new. */
function earlier(insights: Insights, { style, width }: Sheet): string[] {
  const { advice, over, more: left } = earlierOf(insights)
  const texts = [
    ...advice.map(({ what, became }) => `${inertText(what, 100)}, ${became}.`),
    ...over.map((text) => sentence(inertText(text, 300))),
    ...(left === '' ? [] : [`${left}.`]),
  ]
  if (texts.length === 0) return []
  const head = (index: number): string => `${index === 0 ? style.cyan('Earlier ') : '        '}  `
  return ['', ...texts.flatMap((text, index) => wrapUnder(head(index), text, width))]
}
