import type { Insights } from '../../insights/schema.ts'
import { agree, unitWords } from '../../model/units.ts'
import { VERSION } from '../../model/version.ts'
import { SCHEMA_VERSION } from '../../insights/version.ts'
import { daysText, longDay, upperFirst } from '../../model/words.ts'
import { adviceOf } from '../parts/advice.ts'
import { comparisonSentences } from '../parts/comparison.ts'
import type { PageContext } from '../context.ts'
import { REPORT_MARK } from '../marks.ts'
import { firstVerdictSentence, isFirstRun } from '../parts/first-run.ts'
import { ladderSentences, ladderTitle } from '../parts/ladder.ts'
import { priceSentences } from '../parts/price.ts'
import { triesSentences } from '../parts/tries.ts'
import { numberRows } from '../parts/changes.ts'
import { adviceBody, firstBody } from './advice-body.ts'
import { changeList } from './change-list.ts'
import { drawnNote, durationFigure } from './duration-figure.ts'
import { dataList, findingsTable, makersBody, methodBody } from './evidence-body.ts'
import { type Figure, renderFigure } from './figure.ts'
import { hasBadKind, kindFigure, kindNote } from './kind-figure.ts'
import { anchor, arrowsToWords, type Html, text } from '../safe/html.ts'
import { ribbonTitle } from './ribbon.ts'
import { ribbonFigure, ribbonNote } from './ribbon-figure.ts'
import { sinceBody } from './since-body.ts'
import { STYLESHEET } from './stylesheet.ts'
import { taskNoun } from '../../model/task-links.ts'
import { taskFigure, taskNote } from './task-figure.ts'
import { verdictWord } from './verdict-words.ts'
import { wasteFigure, wasteSentence } from './waste-figure.ts'
import { hasBadWeek, weekFigure } from './week-figure.ts'

interface PagePart {
  id: string
  title: string
  note?: string
  body: Html
}

/**
 * report.html: one file without scripts and without requests, for a browser, a phone, paper and a screen reader.
 *
 * Equal insights and context give equal bytes.
 */
export function renderReport(insights: Insights, context: PageContext): string {
  const parts = partsOf(insights).filter(({ body }) => body !== '')
  const nav = parts.map(({ id, title }) => `<li><a href="#${id}">${text(title)}</a></li>`).join('')
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    REPORT_MARK,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${text(insights.headline)}</title>`,
    `<style>${STYLESHEET}</style>`,
    '</head>',
    '<body>',
    '<a class="skip" href="#main">To the report</a>',
    '<header>',
    kicker(insights, context),
    `<h1>${text(insights.headline)}</h1>`,
    firstBody(insights, context),
    lead(insights),
    parts.length < 3 ? '' : `<nav aria-label="Parts of the report"><ul>${nav}</ul></nav>`,
    '</header>',
    '<main id="main">',
    tiles(insights),
    ...parts.map(renderPart),
    '</main>',
    footer(context),
    '</body>',
    '</html>',
    '',
  ]
    .filter((line) => line !== '')
    .join('\n')
    .concat('\n')
}

function renderPart({ id, title, note, body }: PagePart): Html {
  return [
    `<section aria-labelledby="${id}">`,
    `<h2 id="${id}">${text(title)}</h2>`,
    ...(note === undefined ? [] : [`<p class="note">${text(note, 600)}</p>`]),
    body,
    '</section>',
  ].join('\n')
}

function partsOf(insights: Insights): PagePart[] {
  if (insights.status === 'no_data')
    return [
      {
        id: 'data',
        title: 'What was looked for',
        body: dataList(insights),
      },
    ]
  const { days } = insights.window
  const noun = taskNoun(insights.task_links)
  const { one, many, succeeded } = unitWords(insights)
  return [
    { id: 'do', title: adviceTitle(insights), body: adviceBody(insights) },
    { id: 'since', title: 'What became of earlier findings', body: sinceBody(insights) },
    figurePart('history', ribbonTitle(insights), ribbonNote(insights), ribbonFigure(insights)),
    figurePart(
      'trend',
      'Trend: success by week',
      `The share of ${many} that ${agree(2, succeeded)}. Thin lines are 95% intervals: short where there are many ${many}, long where there are few.${insights.baseline.normal_window === null ? '' : ' The shaded band is where 19 of 20 windows like this one would land if nothing had changed.'}${hasBadWeek(insights) ? ' A red square: the week that got worse.' : ''}${dotted(insights, 'success')}`,
      weekFigure(insights),
    ),
    figurePart(
      'kind',
      'Where it broke',
      `The last ${daysText(days)}: filled marks, with their 95% interval${hasBadKind(insights) ? '; a red square where a finding names the kind' : ''}. Open dots: the ${daysText(insights.baseline.days)} before.${sentenceAfter(kindNote(insights))}`,
      kindFigure(insights),
    ),
    figurePart(
      'issues',
      `${upperFirst(noun)}s that keep failing`,
      `Every try by day, the newest twelve of each ${noun}. Squares failed, circles succeeded; side by side where one would cover another. Right: time of the failed tries.${sentenceAfter(taskNote(insights))}`,
      taskFigure(insights),
    ),
    { id: 'makers', title: 'Agents and models', body: makersBody(insights) },
    { id: 'tries', title: 'First tries and retries', body: sentencesBody(triesSentences(insights)) },
    { id: 'ladder', title: ladderTitle(insights), body: sentencesBody(ladderSentences(insights)) },
    { id: 'price', title: 'What it costs', body: sentencesBody(priceSentences(insights)) },
    figurePart(
      'time',
      `How long ${many} take`,
      `One mark per ${one} on a logarithmic scale: squares failed, circles succeeded.${sentenceAfter(drawnNote(insights))} Dashed: the typical ${one} before and now.${beginsInside(insights) ? ' The upright line is where the window begins.' : ''}${dotted(insights, 'duration')}`,
      durationFigure(insights),
    ),
    wastePart(insights),
    { id: 'changes', title: 'When it changed', body: changeList(insights) },
    { id: 'findings', title: 'All findings', body: findingsTable(insights) },
    { id: 'method', title: 'Data and method', body: methodBody(insights) },
  ]
}

/** The rest of what to do; that alone which is fine is nothing to do. */
function adviceTitle(insights: Insights): string {
  return adviceOf(insights).length > 0 ? 'What to do next' : 'What is fine'
}

function wastePart(insights: Insights): PagePart {
  const title = `What failed ${unitWords(insights).many} cost`
  const figure = wasteFigure(insights)
  const said = wasteSentence(insights)
  return figure === undefined && said !== ''
    ? { id: 'waste', title, body: `<p>${text(said)}</p>` }
    : figurePart('waste', title, undefined, figure)
}

function sentenceAfter(said: string): string {
  return said === '' ? '' : ` ${said}`
}

function sentencesBody(sentences: readonly string[]): Html {
  return sentences.length === 0 ? '' : `<p>${text(sentences.join(' '), 800)}</p>`
}

function beginsInside({ recent_cycles: cycles, window }: Insights): boolean {
  return cycles.some(({ at, seconds }) => seconds !== null && Date.parse(at) < Date.parse(window.from))
}

function dotted({ change_points: changes }: Insights, of: 'success' | 'duration'): string {
  return changes.some(({ series }) => series === of)
    ? ' Dotted: where it changed, and what changed there.'
    : ''
}

function figurePart(
  id: string,
  title: string,
  note: string | undefined,
  figure: Figure | undefined,
): PagePart {
  return {
    id,
    title,
    ...(note !== undefined && { note }),
    body: figure === undefined ? '' : renderFigure(figure),
  }
}

function kicker(insights: Insights, { repository: given, repositoryUrl, commit }: PageContext): Html {
  const { verdict, window, status, loop } = insights
  const repository = given ?? loop.repository ?? undefined
  const parts = [
    `<b class="${verdict}">${verdictWord(insights)}</b>`,
    ...(repository === undefined ? [] : [anchor(text(repository), repositoryUrl)]),
    ...(status === 'no_data'
      ? []
      : [`${longDay(window.from)} to ${longDay(window.to)} ${new Date(window.to).getUTCFullYear()}`]),
    ...(commit === undefined ? [] : [`<code>${text(commit.slice(0, 7))}</code>`]),
  ]
  return `<p class="kicker">${parts.join(' · ')}</p>`
}

function lead(insights: Insights): Html {
  const first = isFirstRun(insights)
    ? [firstVerdictSentence(insights).replaceAll('**', '').replaceAll('`', '')]
    : []
  const sentences = [...comparisonSentences(insights), ...first]
  return sentences.length === 0 ? '' : `<p>${text(sentences.join(' '), 1500)}</p>`
}

function tiles(insights: Insights): Html {
  const rows = insights.status === 'no_data' ? [] : numberRows(insights)
  if (rows.length === 0) return ''
  const each = rows.map(({ name, now, of, change, sure }) => {
    const more = [change, sure].filter((part) => part !== '').join(', ')
    return [
      `<li><small>${text(name)}</small><b>${text(now)}`,
      of === undefined ? '' : ` <span class="of">${text(of)}</span>`,
      '</b>',
      more === '' ? '' : `<em>${arrowsToWords(text(more))}</em>`,
      '</li>',
    ].join('')
  })
  return `<ul class="tiles">${each.join('')}</ul>`
}

function footer({ runUrl, issue }: PageContext): Html {
  const links = [
    ...(runUrl === undefined ? [] : [anchor('the run', runUrl)]),
    ...(issue === undefined ? [] : [anchor(`issue #${issue.number}`, issue.url)]),
  ]
  return `<footer><p>${[...links, `Loop Introspection v${VERSION} · schema ${SCHEMA_VERSION}`].join(' · ')}</p></footer>`
}
