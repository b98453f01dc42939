import { isMuted } from '../../insights/sound-findings.ts'
import { isFailingTask } from '../../judge/failing-task.ts'
import type { Insights, Recommendation } from '../../insights/schema.ts'
import { plural } from '../../model/words.ts'

/** What is to be pasted into the quarantine list, so that the loop leaves tasks alone. */
export interface QuarantineLines {
  /** Where it goes, as a sentence before a colon around the path. The path comes from outside: pages make it inert. */
  before: string
  path: string
  after: string
  /** JSON: printable ASCII, and of that no sign that any page or forge takes for anything. */
  lines: readonly string[]
  /** Tasks that there is no room for, or that such a file cannot name. */
  left: number
}

const MOST_TASKS = 20
const LONGEST = 900
const MOST_LENGTH = 3000

/**
 * The lines for the tasks that findings say to quarantine and that are not in the list yet; undefined where there is none,
 * or where the list cannot be read.
 *
 * @param findings those that the page shows
 * @param since ISO time
 */
export function quarantineLines(
  insights: Insights,
  findings: readonly Recommendation[],
  since: string,
): QuarantineLines | undefined {
  const file = insights.data_quality.sources.find(({ role }) => role === 'quarantine')
  const held = new Set(insights.quarantine.map(({ issue }) => issue))
  const open = findings
    .filter((finding) => isFailingTask(finding) && !isMuted(finding))
    .map(({ subject }) => subject?.key ?? '')
    .filter((key) => key !== '' && !held.has(key))
  if (file === undefined || open.length === 0) return undefined
  const { path, state, shape } = file
  if (shape === undefined && state !== 'missing' && state !== 'empty') return undefined
  const kind = shape?.kind ?? (open.every(isObjectKey) ? 'object' : 'list')
  const entries = fitting(
    open
      .filter((key) => kind === 'list' || isObjectKey(key))
      .map((key) => entryOf(kind, key, { since, reason: reasonOf(insights, key) })),
  )
  if (entries.length === 0) return undefined
  const [begin, end] = kind === 'object' ? ['{', '}'] : ['[', ']']
  const isLast = shape === undefined || shape.empty
  const lines = entries.map((entry, index) => (isLast && index === entries.length - 1 ? entry : `${entry},`))
  const left = open.length - entries.length
  if (shape === undefined)
    return { before: 'As ', path, after: '', lines: [begin, ...lines.map((line) => `  ${line}`), end], left }
  const where = shape.under === undefined ? `its first ${begin}` : `the ${begin} of "${shape.under}"`
  return { before: 'In ', path, after: `, after ${where}`, lines, left }
}

/** The first that are short enough for a line of a log, and for a page together. */
function fitting(entries: readonly string[]): string[] {
  let length = 0
  return entries
    .filter((entry) => entry.length <= LONGEST)
    .slice(0, MOST_TASKS)
    .filter((entry) => (length += entry.length) <= MOST_LENGTH)
}

/** What a key of an object cannot be for the reader: the name of a list, or a number that is spelt in another way. */
function isObjectKey(key: string): boolean {
  return key !== 'issues' && key !== 'quarantined' && !/^0\d{0,14}$/.test(key)
}

function reasonOf({ failing_tasks: tasks }: Insights, key: string): string {
  const streak = tasks.find(({ issue }) => issue === key)?.streak
  return streak === undefined ? 'keeps failing' : `failed ${plural(streak, 'time')} in a row`
}

function entryOf(kind: 'object' | 'list', key: string, about: { since: string; reason: string }): string {
  if (kind === 'object') return `${asciiJson(key)}: ${asciiJson(about)}`
  return asciiJson({ issue: /^[1-9]\d{0,14}$/.test(key) ? Number(key) : key, ...about })
}

/** Every sign that could mean something to a page, a shell, a forge or a terminal is spelt as an escape, and so are blanks that one would join. */
function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[^\w .,:;"{}()=+\\-]| (?= )/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
