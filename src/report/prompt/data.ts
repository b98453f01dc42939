import type { Insights } from '../../insights/schema.ts'
import { beforePerWindow } from '../parts/changes.ts'
import { reasonLabel } from '../../analyse/reasons/label.ts'
import { isFailingTask } from '../../judge/failing-task.ts'
import { type Line, makeLine, RANK } from './line.ts'
import { compareKeys, type Names } from './names.ts'
import { blockedIssues } from './planner-rules.ts'
import { quote } from './quote.ts'

const MOST_GROUPS = 6

/** What others wrote, one JSON object a line; without `quotes` the numbers alone.
 *
 * All of it goes before any fact does: text from outside drives nothing of ours out. */
export function dataLines(insights: Insights, names: Names, quotes: boolean): Line[] {
  const tasks = taskRows(insights, names, quotes)
  if (!quotes) return tasks
  return [...aliasRows(insights, names), ...tasks, ...reasonRows(insights)]
}

function aliasRows({ change_points: points }: Insights, names: Names): Line[] {
  // Of models those alone that the page names.
  const changed = new Set(points.flatMap((point) => point.changed.flatMap(({ from, to }) => [from, to])))
  return names.aliases
    .filter(({ sort, key }) => sort !== 'maker' || changed.has(key))
    .map(({ name, sort, key }) => row(RANK.aliases, { name, [sort]: quote(key) }))
}

function taskRows(insights: Insights, names: Names, quotes: boolean): Line[] {
  const blocked = new Set(blockedIssues(insights))
  const repeats = new Map(insights.repeat_failures.map((repeat) => [String(repeat.issue), repeat]))
  const judged = new Map(
    insights.recommendations.flatMap((finding) => {
      const tries = finding.facts?.[0]?.now
      return isFailingTask(finding) && tries ? [[finding.subject?.key ?? '', tries] as const] : []
    }),
  )
  return [...new Set([...blocked, ...repeats.keys()])].toSorted(compareKeys).map((key) => {
    const repeat = repeats.get(key)
    const tried = judged.get(key)
    // Of one count alone: what was tried in an outage is told of no task, but it took its time.
    const isSame = tried === undefined || repeat?.failure_count === (tried.n ?? 0) - (tried.k ?? 0)
    const reason = quote(repeat?.attempts.at(-1)?.reason ?? '')
    const seconds = repeat?.attempts.reduce(
      (total, { duration }) => total + Math.max(0, duration),
      repeat.attempts_omitted_duration ?? 0,
    )
    return row(blocked.has(key) ? RANK.blockedTasks : RANK.otherTasks, {
      issue: names.taskName(key),
      ...(tried ? { tries: tried.n ?? 0, ok: tried.k ?? 0 } : { failed: repeat?.failure_count ?? 0 }),
      ...(isSame && seconds !== undefined && { minutes: Math.round(seconds / 60) }),
      ...(quotes && reason !== '' && { last: reason }),
    })
  })
}

function reasonRows(insights: Insights): Line[] {
  const before = `before_in_${insights.window.days}_days`
  return insights.failure_reasons
    .filter(({ now }) => now > 0)
    .slice(0, MOST_GROUPS)
    .map(({ template, now, before: all }) => {
      const usual = Number(beforePerWindow(insights, all).replaceAll(',', ''))
      return row(RANK.reasons, {
        failure: quote(reasonLabel(template)),
        now,
        // Nobody knows what is usual where there is no time before.
        ...(Number.isFinite(usual) && { [before]: usual }),
      })
    })
}

/** JSON in which no tag, fence or template begins: angle brackets and braces of texts are spelt as escapes. */
function row(rank: number, fields: Readonly<Record<string, string | number>>): Line {
  const json = JSON.stringify(fields)
  return makeLine(
    rank,
    json.replace(/[<>]/g, (mark) => String.raw`\u00` + mark.charCodeAt(0).toString(16)),
  )
}
