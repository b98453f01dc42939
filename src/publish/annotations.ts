import * as core from '@actions/core'
import type { Insights } from '../insights/schema.ts'
import { unitWords } from '../model/units.ts'
import { adviceOf, sentence } from '../report/parts/advice.ts'
import { dataWarnings, noCyclesAdvice } from '../report/parts/data-lines.ts'
import { inertText } from '../report/safe/inert.ts'
import { groupThousands, list, plural } from '../model/words.ts'
import type { Publisher } from './publisher.ts'

/** GitHub shows ten of a kind for each step; the tenth says how many more there are. */
const MAX_OF_A_KIND = 9
/** GitHub cuts an annotation at 4,096 characters. */
const MAX_ANNOTATION_LENGTH = 1000

export interface Annotation {
  kind: 'warning' | 'notice'
  title: string
  say: string
  file?: string
  line?: number
}

/** Marks on the run's page: the verdict where it asks for a look, and data that was left out. */
export const annotationsPublisher: Publisher = {
  name: 'annotations',
  publish(run) {
    const shown = limitAnnotations(
      annotationsOf(run.insights),
      run.insights.data_quality.sources_omitted_warnings,
    )
    const count = plural(shown.length, 'annotation')
    for (const { kind, say, title, file, line } of shown) {
      const show = kind === 'warning' ? core.warning : core.notice
      show(say, {
        title,
        ...(file !== undefined && { file }),
        ...(line !== undefined && { startLine: line }),
      })
    }
    return { status: 'done', say: `Showed ${count}` }
  },
}

/** All annotations, the weightiest first. None is an error, since the step has not failed. */
export function annotationsOf(insights: Insights): Annotation[] {
  const data = dataWarnings(insights).map(({ path: file, line, say }): Annotation => ({
    kind: 'warning',
    title: 'Data left out',
    say,
    file,
    ...(line !== undefined && { line }),
  }))
  return [...verdictAnnotations(insights), ...data]
}

/** A steady loop, or one that cannot be judged, needs no mark of its own. */
function verdictAnnotations(insights: Insights): Annotation[] {
  if (insights.status === 'no_data') return [missingAnnotation(insights)]
  const { verdict, headline } = insights
  if (verdict === 'steady' || verdict === 'unknown') return []
  const [first] = adviceOf(insights)
  const advice = first === undefined ? '' : ` Do first: ${sentence(first.what)}`
  const say = inertText(`${sentence(headline)}${advice}`, MAX_ANNOTATION_LENGTH)
  return [{ kind: verdict === 'worse' ? 'warning' : 'notice', title: 'Loop health', say }]
}

function missingAnnotation(insights: Insights): Annotation {
  const looked = insights.data_quality.sources
    .filter(({ role }) => role === 'cycles')
    .map((source) => inertText(source.path, 200))
  const shown = looked.slice(0, MAX_OF_A_KIND)
  const more = looked.length - shown.length + (insights.data_quality.sources_omitted ?? 0)
  return {
    kind: 'notice',
    title: 'No retros found',
    say: `No ${unitWords(insights).many} were found in ${list([...shown, ...(more > 0 ? [`${groupThousands(more)} more`] : [])])}. ${noCyclesAdvice(insights)}`,
  }
}

/**
 * At most nine of a kind, and one more that counts the rest.
 *
 * @param omitted warnings of sources that insights.json has no room for
 */
export function limitAnnotations(annotations: readonly Annotation[], omitted = 0): Annotation[] {
  return (['warning', 'notice'] as const).flatMap((kind) => {
    const all = annotations.filter((annotation) => annotation.kind === kind)
    const shown = all.slice(0, MAX_OF_A_KIND)
    const more = all.length - shown.length + (kind === 'warning' ? omitted : 0)
    if (more <= 0) return shown
    const say = `${plural(more, `more ${kind}`)} ${more === 1 ? 'is' : 'are'} not shown here; the log says more.`
    return [...shown, { kind, title: 'More', say }]
  })
}
