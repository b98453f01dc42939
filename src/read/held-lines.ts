import { HELD_DAYS, type HeldLines, type HeldMerge, type Instant } from '../model/retro.ts'
import { MICROS_PER_DAY, parseInstant } from '../model/time.ts'
import { agentOf, isUpkeep } from './agents.ts'
import { valueAt, wordOf } from './field-paths.ts'
import { originOf, stateOf } from './formats/pull-requests.ts'
import type { History } from './history.ts'
import type { JsonObject } from './jsonl.ts'
import type { Reading } from './source.ts'

/**
 * How many of the lines that pull requests added still stood so many days after the merge, by `git blame` of what the
 * merge touched: lines whose spaces alone changed, or that moved within their file, stand.
 */

/** The newest ones that are looked at, and the most of one: a rewrite of everything says nothing of the rest. */
const MOST_MERGES = 60
const MOST_FILES = 100
const MOST_LINES = 20_000
/** Commits of the branch that are looked through. */
const MOST_COMMITS = 50_000
/** Pull requests that are looked at side by side. */
const AT_ONCE = 4
/** Sizes are alike up to this factor. */
const ALIKE = 2
/** What tools write, by the line and not by the thought. */
const WRITTEN_BY_TOOLS =
  /(?:^|\/)(?:[^/]*[-.]lock(?:\.json|\.ya?ml)?|go\.sum|npm-shrinkwrap\.json|[^/]*\.(?:min\.js|map))$/

interface MergedPull {
  commit: string
  at: Instant
  /** Lines that were added, as the forge tells. */
  size: number | undefined
}

/** A merge on the branch that is checked out. */
interface Placed extends MergedPull {
  parent: string
  /** The last commit of the branch within the days. */
  end: string
}

/**
 * @param history or why there is none
 * @returns undefined where no pull request of an agent has been merged so long ago
 */
export async function readHeldLines(
  rows: readonly JsonObject[],
  history: History | NonNullable<HeldLines['lacking']>,
  { settings, now }: Pick<Reading, 'settings' | 'now'>,
): Promise<HeldLines | undefined> {
  const isAgents = (row: JsonObject): boolean => agentOf(originOf(row), settings.agents) !== undefined
  const all = rows.filter(isAgents).flatMap(mergeOf)
  const agents = all.filter((merge) => isOld(merge, now))
  if (agents.length === 0) return undefined
  const nothing = { agents: [], people: [], young: all.length - agents.length, unknown: agents.length }
  if (typeof history === 'string') return { ...nothing, lacking: history }
  const place = await readBranch(history)
  const placed = agents.flatMap(place)
  if (placed.length === 0) return { ...nothing, lacking: history.isShallow ? 'shallow' : 'elsewhere' }
  const ofPeople = rows
    .filter((row) => !isAgents(row) && !isUpkeep(originOf(row)) && originOf(row).author?.isBot === false)
    .flatMap(mergeOf)
    .filter((merge) => isOld(merge, now))
  const newest = newestOf(placed)
  const known = (await measureAll(history, newest)).filter(isKnown)
  const alike = alikeOf(newest, newestOf(ofPeople.flatMap(place)))
  const people = (await measureAll(history, alike)).filter(isKnown)
  return {
    ...nothing,
    agents: known.filter(hasAdded),
    people: people.filter(hasAdded),
    unknown: agents.length - known.length,
  }
}

function mergeOf(row: JsonObject): MergedPull[] {
  const commit = wordOf(valueAt(row, 'mergeCommit.oid'))
  const at = parseInstant(row['mergedAt'])
  const size = row['additions']
  if (stateOf(row) !== 'merged' || at === undefined || commit === '') return []
  return [{ commit, at, size: typeof size === 'number' && size > 0 ? size : undefined }]
}

function isOld({ at }: MergedPull, now: Instant): boolean {
  return at + HELD_DAYS * MICROS_PER_DAY <= now
}

function newestOf<T extends MergedPull>(merges: readonly T[]): T[] {
  return merges.toSorted((a, b) => b.at - a.at).slice(0, MOST_MERGES)
}

/** For each merge the one of most alike size, each once; none where the sizes differ by more than a factor. */
function alikeOf(merges: readonly MergedPull[], among: readonly Placed[]): Placed[] {
  const left = new Set(among.filter(({ size }) => size !== undefined))
  const alike: Placed[] = []
  for (const { size } of merges) {
    if (size === undefined) continue
    const apart = (other: Placed): number => Math.abs(Math.log((other.size ?? 0) / size))
    const [nearest] = [...left].toSorted((a, b) => apart(a) - apart(b))
    if (nearest === undefined || apart(nearest) > Math.log(ALIKE)) continue
    left.delete(nearest)
    alike.push(nearest)
  }
  return alike
}

/** Finds merges on the branch that is checked out, and how it stood when their days were over. */
async function readBranch({ ask, head }: History): Promise<(merge: MergedPull) => Placed[]> {
  const options = ['--first-parent', '--parents', '--timestamp', `--max-count=${MOST_COMMITS}`]
  const told = (await ask(['rev-list', ...options, head])) ?? ''
  const commits = told
    .split('\n')
    .map((line) => line.split(' '))
    .map(([seconds, commit = '', parent]) => ({ at: Number(seconds) * 1e6, commit, parent }))
    .toReversed()
  const places = new Map(commits.map(({ commit }, place) => [commit, place]))
  return (merge) => {
    const place = places.get(merge.commit)
    const parent = commits[place ?? -1]?.parent
    if (place === undefined || parent === undefined) return []
    const until = merge.at + HELD_DAYS * MICROS_PER_DAY
    let last = place
    while ((commits[last + 1]?.at ?? Infinity) <= until) last += 1
    return [{ ...merge, parent, end: commits[last]?.commit ?? merge.commit }]
  }
}

/** Of each what became of it; undefined where it could not be looked at. */
async function measureAll(history: History, merges: readonly Placed[]): Promise<(HeldMerge | undefined)[]> {
  const measured: (HeldMerge | undefined)[] = []
  for (let from = 0; from < merges.length; from += AT_ONCE) {
    const some = merges.slice(from, from + AT_ONCE)
    measured.push(...(await Promise.all(some.map((merge) => measure(history, merge)))))
  }
  return measured
}

const isKnown = (merge: HeldMerge | undefined): merge is HeldMerge => merge !== undefined
const hasAdded = ({ added }: HeldMerge): boolean => added > 0

/** Undefined where git did not say all of it, or it is too much. */
async function measure({ ask }: History, { commit, parent, end }: Placed): Promise<HeldMerge | undefined> {
  const [own, touched, since] = await Promise.all([
    ask(['rev-list', `${parent}..${commit}`]),
    ask(['diff', '--numstat', '-z', '--no-renames', '--diff-filter=AM', parent, commit]),
    ask(['diff', '--name-status', '-z', '-M', commit, end]),
  ])
  if (own === undefined || touched === undefined || since === undefined) return undefined
  const files = touched.split('\0').flatMap(filesIn)
  const lines = files.reduce((sum, { added }) => sum + added, 0)
  if (files.length > MOST_FILES || lines > MOST_LINES) return undefined
  const commits = new Set(own.trim().split('\n'))
  const became = changesIn(since.split('\0'))
  const count = async (at: string, file: string): Promise<number | undefined> => {
    const told = await ask(['blame', '--incremental', '-w', '-M', `${parent}..${at}`, '--', file])
    return told === undefined ? undefined : linesOf(told, commits)
  }
  const sum = { added: 0, held: 0 }
  for (const { file } of files) {
    const added = await count(commit, file)
    const name = became.has(file) ? became.get(file) : file
    const held = !became.has(file) ? added : name === undefined ? 0 : await count(end, name)
    if (added === undefined || held === undefined) return undefined
    sum.added += added
    sum.held += Math.min(added, held)
  }
  return sum
}

/** `12 TAB 3 TAB path`; a binary file has no lines. */
function filesIn(entry: string): { file: string; added: number }[] {
  const [, count = '', file = ''] = /^(\d+)\t\d+\t(.+)$/s.exec(entry) ?? []
  const added = Number(count)
  return added === 0 || WRITTEN_BY_TOOLS.test(file) ? [] : [{ file, added }]
}

/** What files are called that changed; undefined for those that are gone. */
function changesIn(entries: readonly string[]): Map<string, string | undefined> {
  const became = new Map<string, string | undefined>()
  for (let at = 0; at + 1 < entries.length; at += 2) {
    const [status = '', file = ''] = entries.slice(at, at + 2)
    if (status.startsWith('R') || status.startsWith('C')) {
      const name = entries[at + 2]
      if (status.startsWith('R')) became.set(file, name)
      at += 1
    } else became.set(file, status === 'D' ? undefined : file)
  }
  return became
}

/** `commit, line before, line now, how many lines`, and more lines that begin with a word. */
function linesOf(told: string, commits: ReadonlySet<string>): number {
  let lines = 0
  for (const [, commit = '', count] of told.matchAll(/^([0-9a-f]{40,64}) \d+ \d+ (\d+)$/gm))
    if (commits.has(commit)) lines += Number(count)
  return lines
}
