import type { Analysis } from '../analyse/index.ts'
import type { Judgement } from '../judge/judgement.ts'
import { headlineOf, reasonOf } from '../judge/verdict.ts'
import type { Watched } from '../model/finding.ts'
import type { HistorySpan, LivingFinding, Previous, Recollection } from '../model/memory.ts'
import type { Instant, Retro } from '../model/retro.ts'
import { MICROS_PER_DAY } from '../model/time.ts'
import type { DatedCycle } from '../analyse/timeline.ts'
import { explain } from '../judge/explain.ts'
import { RULES, ruleNamed } from '../judge/rules/index.ts'
import { carriedFrom } from './carried.ts'
import { effectsOf } from './effects.ts'
import { endedOf, lastsIn, type State } from './lifecycle.ts'
import { retractedOf } from './retraction.ts'
import { firstDayOf, Past, replay, type ReplayedDay, type ReplaySettings } from './replay.ts'

export const NOTHING_REMEMBERED: Recollection = { ended: [], effects: [], days: [], spans: [] }

/** A log as it is judged now, with what the days before leave to tell. */
export interface Recollected {
  analysis: Analysis
  judgement: Judgement<LivingFinding>
  recollection: Recollection
}

/** Judges the log day by day up to now. */
export function recollect(
  retro: Retro,
  settings: ReplaySettings,
  now: Instant,
  previous?: Previous | { problem: string },
): Recollected {
  const report = previous === undefined || 'problem' in previous ? undefined : previous
  const past = new Past(retro, now)
  const from = firstDayOf(past)
  const carried = ({ cycles }: { cycles: readonly DatedCycle[] }): State =>
    carriedFrom(report, { cycles, retro, windowDays: settings.windowDays }, from)
  let last: ReplayedDay | undefined
  let then: ReplayedDay | undefined
  const days: Recollection['days'][number][] = []
  const spans = new Map<string, HistorySpan>()
  for (const each of replay(past, settings, { from, reportedAt: report?.at, carried })) {
    if (each.isAside) {
      then = each
      continue
    }
    const { day, verdict, decided, succeeded } = each
    days.push({ day, verdict, decided, succeeded })
    addSpans(spans, each)
    last = each
  }
  if (last === undefined) throw new RangeError('a replay has its last day at least')
  const { analysis, gated } = last.step
  const { verdict } = last
  const reason = reasonOf(analysis, last.findings)
  const findings = explain(
    last.findings.map((finding) => ofTodayBefore(finding, report, last.day)),
    { rules: settings.rules ?? RULES, analysis, limitsOf: settings.limitsOf, lasts: lastsIn(last) },
  )
  const headline = headlineOf(analysis, reason, findings)
  const ended = last.state.ended.map(endedOf)
  const known = new Set([...last.state.open.keys(), ...ended.map(({ finding }) => finding.id)])
  const retracted =
    report === undefined || then === undefined
      ? []
      : retractedOf(report, then, known, { retro, day: last.day })
  return {
    analysis,
    judgement: {
      verdict,
      reason,
      headline,
      findings,
      watchlist: gated.watchlist.filter((watched) => !isTold(watched, findings)),
    },
    recollection: {
      ended: [...retracted, ...ended],
      ...(previous !== undefined && 'problem' in previous && { previousProblem: previous.problem }),
      effects: effectsOf(last.state, last.day),
      days,
      spans: [...spans.values()],
    },
  }
}

/** What is held as clear is not watched as uncertain beside it, be it by another rule for the same verdict. */
function isTold({ id, rule }: Watched, findings: readonly LivingFinding[]): boolean {
  const verdict = ruleNamed(rule)?.verdict
  return findings.some(
    (finding) => finding.id === id || (verdict !== undefined && ruleNamed(finding.rule)?.verdict === verdict),
  )
}

function addSpans(spans: Map<string, HistorySpan>, { day, findings, state }: ReplayedDay): void {
  for (const { id, rule, severity, subject, lead, life } of findings) {
    if (severity === 'info') continue
    spans.set(`${id} ${life.firstSeen}`, {
      finding: { id, rule, severity, subject, lead },
      first: life.firstSeen,
      last: day,
    })
  }
  for (const { finding, firstSeen, endedOn, ending } of state.ended.map(endedOf)) {
    const key = `${finding.id} ${firstSeen}`
    const span = spans.get(key)
    if (span !== undefined && span.ending === undefined)
      spans.set(key, { ...span, ending, last: Math.max(span.last, endedOn - MICROS_PER_DAY) })
  }
}

/**
 * What rests on files as they are now was not judged on any day before: only the last report knows since when it is. Where
 * there is none, nobody can say that it is new.
 */
function ofTodayBefore(finding: LivingFinding, report: Previous | undefined, day: Instant): LivingFinding {
  if (ruleNamed(finding.rule)?.ofToday !== true) return finding
  const told = report?.told.find(({ finding: { id } }) => id === finding.id)
  const firstSeen = Math.min(day, told?.firstSeen ?? day)
  return {
    ...finding,
    life: {
      ...finding.life,
      status: report !== undefined && told === undefined ? 'new' : 'persisting',
      firstSeen,
      since: Math.min(finding.life.since, told?.since ?? finding.life.since),
      daysOpen: Math.round((day - firstSeen) / MICROS_PER_DAY),
    },
  }
}
