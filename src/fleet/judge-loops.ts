import { ruleNamed } from '../judge/rules/index.ts'
import { isGrave } from '../model/finding.ts'
import { MICROS_PER_DAY, parseInstant } from '../model/time.ts'
import { benjaminiHochberg } from '../stats/multiple.ts'
import { keyOf } from './merge.ts'
import { type JudgedLoop, type Loop, STATES } from './schema.ts'

/** The false discovery rate over loops, as over the tests of one report. */
const MOST_Q = 0.1
/** A report of a week ago is last week's. */
const OLD_AFTER_DAYS = 8

/**
 * What each loop needs, the most urgent first. What a report found in its loop alone must hold among all of them: of a
 * thousand loops that never change, some have a bad week.
 */
export function judgeLoops(loops: readonly Loop[]): JudgedLoop[] {
  const isLuck = luckAmong(loops)
  const newest = Math.max(...loops.map(({ generated_at: at }) => parseInstant(at) ?? 0))
  const judged = loops.map((loop) => judgeLoop(loop, isLuck, newest))
  const urgency = new Map(judged.map((loop) => [loop, urgencyOf(loop)]))
  return judged.toSorted((a, b) => compare(urgency.get(a) ?? [], urgency.get(b) ?? []))
}

type KeptFinding = Loop['findings'][number]
type IsLuck = (finding: KeptFinding) => boolean

/**
 * Benjamini-Hochberg over loops, rule by rule. A loop in which a rule found nothing was asked as well, and counts as one
 * with nothing to show. What needs no test is no luck, nor what an earlier day found and still lasts.
 */
function luckAmong(loops: readonly Loop[]): IsLuck {
  const families = new Map<string, KeptFinding[]>()
  for (const finding of loops.flatMap(({ findings }) => findings)) {
    if (finding.p === null) continue
    const family = families.get(finding.rule)
    if (family === undefined) families.set(finding.rule, [finding])
    else family.push(finding)
  }
  const asked = loops.filter((loop) => loop.verdict !== 'unknown' || loop.findings.length > 0).length
  const luck = new Set<KeptFinding>()
  for (const family of families.values()) {
    const silent = Array.from({ length: Math.max(0, asked - family.length) }, () => 1)
    const qs = benjaminiHochberg([...family.map(({ p }) => p ?? 1), ...silent])
    for (const [index, finding] of family.entries()) if ((qs[index] ?? 1) > MOST_Q) luck.add(finding)
  }
  return (finding) => luck.has(finding)
}

function judgeLoop(loop: Loop, isLuck: IsLuck, newest: number): JudgedLoop {
  const first = loop.findings.findIndex((finding) => !isLuck(finding))
  const isOld = newest - (parseInstant(loop.generated_at) ?? 0) > OLD_AFTER_DAYS * MICROS_PER_DAY
  const doubt = isOld
    ? 'old-report'
    : loop.findings.some((each) => isGrave(each) && isLuck(each))
      ? 'many-loops'
      : null
  const holding = loop.findings.filter((finding) => !isLuck(finding))
  return { ...loop, state: isOld ? 'watch' : stateOf(loop, holding), doubt, first: first < 0 ? null : first }
}

function stateOf(loop: Loop, holding: readonly KeptFinding[]): JudgedLoop['state'] {
  // With `rules: seed` nothing was tested.
  const tested = holding.filter(({ level }) => level !== null)
  if (loop.verdict_reason === 'old-data') return 'stopped'
  if (tested.some(({ rule, severity }) => severity === 'high' && ruleNamed(rule)?.verdict === 'stopped'))
    return 'stopped'
  if (tested.some(({ severity }) => severity === 'high')) return 'look'
  if (loop.verdict === 'worse' && tested.some(isGrave)) return 'look'
  if (loop.findings.some(isGrave) || loop.verdict === 'watch' || loop.verdict === 'worse') return 'watch'
  return loop.verdict === 'unknown' ? 'too-few' : 'steady'
}

/** By state, then by how many more cycles failed than were to be expected, then by name. */
function urgencyOf(loop: JudgedLoop): readonly (number | string)[] {
  return [STATES.indexOf(loop.state), -moreFailures(loop), keyOf(loop)]
}

function moreFailures({ window, baseline, unrated, search }: Loop): number {
  if (baseline.decided === 0 || unrated !== null || search) return 0
  return Math.max(0, (baseline.succeeded / baseline.decided) * window.decided - window.succeeded)
}

function compare(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  for (const [index, own] of a.entries()) {
    const other = b[index] ?? ''
    if (own !== other) return own < other ? -1 : 1
  }
  return 0
}
