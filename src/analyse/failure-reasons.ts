import { reasonLabel } from './reasons/label.ts'
import { compareCodeUnits, type ReasonBook } from './reasons/reason-book.ts'
import type { DatedCycle, Timeline } from './timeline.ts'

/** Where a reason stands in the logs, so that it can be looked up. */
export interface ReasonExample {
  /** Untrusted. */
  text: string
  source: number
  line: number
  url?: string
}

/** Failures of one kind, whatever numbers and names their reasons hold. */
export interface FailureReason {
  id: string
  template: string
  /** A short name for pages. Untrusted. */
  label: string
  /** Failures in the baseline, in the window, and in the whole timeline. */
  before: number
  now: number
  total: number
  /** The most frequent texts, each where it stands last. */
  examples: ReasonExample[]
}

export interface FailureReasons {
  /** Those of the timeline, most frequent first. */
  clusters: FailureReason[]
  /** Id of a reason's cluster; `undefined` when it says nothing or is not of a failure. */
  clusterOf: (reason: string) => string | undefined
}

/** Counts the failures of each reason before and now. */
export function analyseFailureReasons(timeline: Timeline, book: ReasonBook): FailureReasons {
  const clusters = new Map<string, ReasonCounts>()
  for (const cycle of timeline.decided) {
    if (cycle.outcome !== 'failure') continue
    const id = book.idOf(cycle.reason)
    if (id === undefined) continue
    let counts = clusters.get(id)
    if (counts === undefined) clusters.set(id, (counts = { before: 0, now: 0, total: 0, texts: new Map() }))
    counts.total += 1
    if (cycle.at >= timeline.windowStart) counts.now += 1
    else if (cycle.at >= timeline.baselineStart) counts.before += 1
    const text = counts.texts.get(cycle.reason)
    counts.texts.set(cycle.reason, { times: (text?.times ?? 0) + 1, last: cycle })
  }
  return {
    clusters: [...clusters]
      .map(([id, { before, now, total, texts }]) => {
        const template = book.templateOf(id)
        return { id, template, label: reasonLabel(template), before, now, total, examples: examplesOf(texts) }
      })
      .toSorted(
        (a, b) =>
          b.total - a.total || compareCodeUnits(a.template, b.template) || compareCodeUnits(a.id, b.id),
      ),
    clusterOf: (reason) => book.idOf(reason),
  }
}

interface ReasonCounts {
  before: number
  now: number
  total: number
  texts: Map<string, { times: number; last: DatedCycle }>
}

const MOST_EXAMPLES = 3

function examplesOf(texts: ReasonCounts['texts']): ReasonExample[] {
  return [...texts]
    .toSorted(([a, { times: m }], [b, { times: n }]) => n - m || compareCodeUnits(a, b))
    .slice(0, MOST_EXAMPLES)
    .map(([text, { last }]) => ({
      text,
      source: last.source,
      line: last.line,
      ...(last.url !== undefined && { url: last.url }),
    }))
}
