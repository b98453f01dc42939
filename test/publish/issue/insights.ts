import { fingerprintOf } from '../../../src/judge/fingerprint.ts'
import { judgeRetro } from '../../../src/introspect.ts'
import type { Verdict } from '../../../src/model/finding.ts'
import type { Insights } from '../../../src/insights/schema.ts'
import type { Severity } from '../../../src/model/finding.ts'
import { NOW, retroOf } from '../../analyse/cycles.ts'
import { settingsOf } from '../../introspection.ts'

/** One report, in the few words that matter to the living issue. */
export interface Found {
  /** Findings: `rule` or `rule:task` to severity. */
  findings?: Record<string, Severity>
  /** What is known of their days; without it nothing is, as of an older file. */
  lives?: Record<string, Life>
  /** What ended: `rule` or `rule:task` to how, of severity high unless said. */
  ended?: Record<string, Ending | { ending: Ending; severity?: Severity; on?: string }>
  effects?: Record<string, Insights['effectiveness'][number]['outcome']>
  rules?: Insights['rules']
  verdict?: Verdict
  status?: Insights['status']
  /** The newest cycle; undefined: none is dated. */
  newest?: string
  now: string
}

type Ending = Insights['ended'][number]['ending']

interface Life {
  /** As dates: `2026-09-01`. */
  found?: string
  endedBefore?: string
  mutedUntil?: string
}

export function idOf(name: string): string {
  return fingerprintOf(name.split(':')[0] ?? '', subjectOf(name))
}

export function insightsOf(found: Found): Insights {
  const { findings = {}, lives = {}, ended = {}, effects = {}, verdict, status = 'ok', newest, now } = found
  const { rules = 'standard' } = found
  const recommendations = Object.entries(findings).map(([name, severity]) =>
    rules === 'seed' ? seedEntry(name, severity) : recommendationOf(name, severity, lives[name], now),
  )
  const isBad = recommendations.length > 0
  return {
    ...NO_CYCLES,
    generated_at: isoOf(now),
    status,
    verdict: verdict ?? (isBad ? 'watch' : 'steady'),
    headline: isBad ? `Loop needs a look: ${recommendations.length} findings` : 'Loop is steady: success 84%',
    data_quality: { ...NO_CYCLES.data_quality, last_at: newest === undefined ? null : isoOf(newest) },
    ...(isBad && { recommendations }),
    rules,
    ended: Object.entries(ended).map(([name, how]) => endedOf(name, how, now)),
    effectiveness: Object.entries(effects).map(([name, outcome]) => effectOf(name, outcome, now)),
  }
}

const BECAUSE = {
  resolved: 'is-back',
  accepted: 'a-person-accepted-it',
  retracted: 'lines-came-late',
  stale: 'too-few-cycles-since',
} as const

function endedOf(
  name: string,
  how: Ending | { ending: Ending; severity?: Severity; on?: string },
  now: string,
): Insights['ended'][number] {
  const { ending, severity = 'high', on = dateOf(now) } = typeof how === 'string' ? { ending: how } : how
  const because = BECAUSE[ending]
  return {
    ...toldOf(name),
    severity,
    first_seen: '2026-08-20',
    since: LONG_AGO,
    ended_on: on,
    ending,
    because,
  }
}

function effectOf(
  name: string,
  outcome: Insights['effectiveness'][number]['outcome'],
  now: string,
): Insights['effectiveness'][number] {
  return {
    ...toldOf(name),
    severity: 'high',
    recommendation: `Look at ${name}`,
    worked_if: 'the next report is quiet',
    first_seen: dateOf(now),
    outcome,
    because: 'still-down',
    measure: null,
    before: null,
    after: null,
  }
}

const LONG_AGO = '2026-08-18T06:00:00+00:00'

function toldOf(name: string) {
  const [rule = ''] = name.split(':')
  return { id: idOf(name), rule, subject: subjectOf(name), finding: `${name} was found` }
}

function subjectOf(name: string): { kind: 'loop' | 'task'; key: string } {
  const [, key] = name.split(':')
  return key === undefined ? { kind: 'loop', key: 'loop' } : { kind: 'task', key }
}

function dateOf(at: string): string {
  return new Date(at).toISOString().slice(0, 10)
}

/** The seed program gives no ids, and knows of one day only. */
function seedEntry(name: string, severity: Severity): Insights['recommendations'][number] {
  return { severity, category: name, finding: `${name} was found`, recommendation: `Look at ${name}` }
}

const NO_CYCLES = judgeRetro(retroOf([]), settingsOf(), NOW)

function recommendationOf(
  name: string,
  severity: Severity,
  life: Life | undefined,
  now: string,
): Insights['recommendations'][number] {
  return {
    ...toldOf(name),
    severity,
    category: toldOf(name).rule,
    recommendation: `Look at ${name}`,
    evidence: { level: 'confirmed', method: 'rule', n: [41, 37] },
    expected_saving_seconds: null,
    worked_if: 'the next report is quiet',
    ...(life !== undefined && lifeOf(life, now)),
  }
}

function lifeOf({ found, endedBefore, mutedUntil }: Life, now: string) {
  const first = found ?? dateOf(now)
  const isFirstDay = first === dateOf(now)
  return {
    status: isFirstDay ? (endedBefore === undefined ? 'new' : 'regressed') : 'persisting',
    first_seen: first,
    since: isoOf(first),
    days_open: Math.round((Date.parse(dateOf(now)) - Date.parse(first)) / 86_400_000),
    last_seen: dateOf(now),
    ended_before: endedBefore ?? null,
    muted_until: mutedUntil === undefined ? null : isoOf(mutedUntil),
  } as const
}

function isoOf(at: string): string {
  return new Date(at).toISOString().replace(/\.\d{3}Z$/, '+00:00')
}
