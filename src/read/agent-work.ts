import type { Note } from '../forge/forge.ts'
import type { JobLogs } from '../forge/more-of-runs.ts'
import type { Cycle, SourceReport } from '../model/retro.ts'
import { dateOf, MICROS_PER_DAY } from '../model/time.ts'
import { groupThousands, list } from '../model/words.ts'
import type { Settings, SourceName } from '../settings/schema.ts'
import { agentOfRun, findAgentWorkflows, GITHUBS_OWN_AGENT } from './agent-workflows.ts'
import { CycleSink } from './cycle-sink.ts'
import { valueAt, wordOf } from './field-paths.ts'
import type { Format } from './formats/format.ts'
import { ghPrList } from './formats/gh-pr-list.ts'
import { ghRunList } from './formats/gh-run-list.ts'
import { costIn } from './job-log.ts'
import { isJsonObject, type JsonObject } from './jsonl.ts'
import { withCosts } from './run-costs.ts'
import type { AgentWork, ForgeRows, Part, Reading } from './source.ts'
import { Tally } from './tally.ts'

/** What coding agents did on the forge, in the rows that `gh` prints: one mapping for a file and for the API. */

const NOTHING: ForgeRows = { rows: [], counted: {}, notes: [] }
const NO_WORKFLOW: Note = {
  say: 'No workflow in .github/workflows uses a known coding agent',
  remedy: 'name those that run yours with the setting workflows',
}

/** No other agent prints what it cost; a workflow may use one that is not known. */
const MAY_BE_CLAUDE = new Set([undefined, 'claude'])

interface Door {
  /** In a sentence and in the list of what was read. */
  what: string
  format: Format
  rows: (work: AgentWork, reading: Reading, times: { since: Date; now: Date }) => Promise<ForgeRows>
  /** Below the repository's page, the page of one of them. */
  pageOf: (work: AgentWork, cycle: Cycle) => string
}

const pullRequests: Door = {
  what: 'pull requests',
  format: ghPrList,
  rows: (work, _reading, times) => work.pullRequests(times),
  pageOf: ({ dialect }, { id }) => `${dialect === 'github' ? 'pull' : 'pulls'}/${id ?? ''}`,
}

const workflowRuns: Door = {
  what: 'workflow runs',
  format: ghRunList,
  async rows(work, { settings, access }, times) {
    const found = await findAgentWorkflows(access)
    const known = [
      ...found.map(({ file }) => file),
      ...(work.dialect === 'github' ? [GITHUBS_OWN_AGENT] : []),
    ]
    const workflows = settings.workflows ?? known
    const { failedSteps, jobLogs } = settings
    const whose = (row: object): string | undefined =>
      agentOfRun(wordOf(valueAt(row, 'workflowPath')), work.isElsewhere === true ? [] : found)
    const isWanted = (row: object): boolean => MAY_BE_CLAUDE.has(whose(row))
    const logs: JobLogs = { isWanted, read: costIn }
    const of = { ...times, workflows, failedSteps, ...(jobLogs && { logs }) }
    const read = workflows.length === 0 ? NOTHING : await work.workflowRuns(of)
    const isNone = found.length === 0 && read.rows.length === 0 && read.notes.length === 0
    if (isNone && settings.workflows === undefined) return { ...read, notes: [NO_WORKFLOW] }
    const rows = jobLogs ? withCosts(read.rows, isWanted) : read.rows
    return { ...read, rows: rows.map((row) => ({ ...row, agent: whose(row) })) }
  },
  pageOf: (_work, { id }) => `actions/runs/${id ?? ''}`,
}

/** A new source of a forge is an entry. */
const DOORS: Record<Exclude<SourceName, 'logs'>, Door> = {
  'pull-requests': pullRequests,
  'workflow-runs': workflowRuns,
}

/** @returns the cycles, how reading went, and the rows as they came */
export async function readDoor(
  name: keyof typeof DOORS,
  work: AgentWork,
  reading: Reading,
): Promise<{ part: Part; rows: readonly JsonObject[] }> {
  const { settings, now, texts } = reading
  const door = DOORS[name]
  const times = { since: dateOf(now - settings.since * MICROS_PER_DAY), now: dateOf(now) }
  const { rows: given, counted, notes } = await door.rows(work, reading, times)
  const rows = given.filter((row) => isJsonObject(row))
  const tally = new Tally('cycles', `list of ${door.what} of ${work.repository}`, texts)
  const cycles: Cycle[] = []
  const days = `of the last ${settings.since} days`
  tally.format = { name: door.format.name, reason: days, unit: door.format.unit }
  const sink = new CycleSink(door.format, { source: 0, cycles, tally }, { settings, now, isCurrent: true })
  for (const [index, row] of rows.entries()) {
    tally.lines += 1
    tally.records += 1
    sink.row(row, index + 1)
  }
  sink.end()
  countUnread(tally, counted)
  for (const cycle of cycles) cycle.url = `${work.repositoryUrl}/${door.pageOf(work, cycle)}`
  const areOwn = work.isElsewhere === true || door.format.tasksAreIssues !== true
  return {
    part: {
      cycles,
      reports: [reportOf(tally, notes, settings)],
      hasOwnTasks: areOwn && cycles.some(({ task }) => task !== undefined),
    },
    rows,
  }
}

/** What the forge counted and nobody needs to read. */
function countUnread(tally: Tally, counted: Readonly<Record<string, number>>): void {
  const some = Object.entries(counted).filter(([, count]) => count > 0)
  const total = some.reduce((sum, [, count]) => sum + count, 0)
  if (total === 0) return
  tally.lines += total
  tally.records += total
  tally.leftOut += total
  if (tally.format !== undefined)
    tally.format.reason += `; left out: ${list(some.map(([word, count]) => `${groupThousands(count)} ${word}`))}`
}

/** What could not be read is the source's fault only where somebody asked for it. */
function reportOf(tally: Tally, notes: readonly Note[], { sources, since }: Settings): SourceReport {
  const otherwise = tally.records > 0 ? 'read fewer days with `since`' : 'try again later'
  const causes = notes.map(({ say, remedy = otherwise }) => ({ say, remedy }))
  const [first] = causes
  if (tally.records > 0) tally.warnings = causes.map((cause) => ({ code: 'partly-read', ...cause }))
  else if (first === undefined)
    tally.cause = {
      say: `holds none of the last ${since} days`,
      remedy: 'check `repository`, or look further back with `since`',
    }
  else {
    const say = `could not be read: ${causes.map((cause) => cause.say).join('; ')}`
    return tally.report({
      ...first,
      say,
      path: '',
      kind: sources === undefined ? 'missing' : 'unreadable',
    })
  }
  return tally.report()
}
