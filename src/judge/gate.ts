import type { Analysis } from '../analyse/index.ts'
import type { Severity } from '../settings/schema.ts'
import { benjaminiHochberg } from '../stats/multiple.ts'
import { fingerprintOf } from './fingerprint.ts'
import type { AnyRule, Candidate, Level, Subject, Test, Words } from './rule.ts'

/** p-values at which a finding is called clear and likely, and the false discovery rate over its family. */
const CONFIRMED_P = 0.01
const LIKELY_P = 0.05
const MOST_Q = 0.1
/** The more candidates are merely watched, the less a reader looks at any. */
const MOST_WATCHED = 10

/** Why a candidate is only watched. */
export type WatchReason = 'too-few' | 'luck-explains-it' | 'many-were-tested'

export interface Finding extends Words {
  id: string
  rule: string
  severity: Severity
  category: string
  subject: Subject
  level: Level
  test: Test
  q: number | undefined
  savingSeconds: number | undefined
}

export interface Watched extends Finding {
  reason: WatchReason
}

export interface Gated {
  findings: Finding[]
  watchlist: Watched[]
}

interface Entry {
  rule: AnyRule
  candidate: Candidate
  words: () => Words
  q: number | undefined
}

const SEVERITY_ORDER: Record<Severity, number> = { high: 0, medium: 1, low: 2, info: 3 }

/**
 * The only place that knows levels: what a test must show before anybody hears of it.
 *
 * HIGH needs `confirmed`; `likely` is at most MEDIUM; what is weaker is watched and never becomes advice.
 */
export function gate(
  rules: readonly AnyRule[],
  analysis: Analysis,
  limitsOf: (rule: AnyRule) => Readonly<Record<string, number>>,
): Gated {
  const entries = rules.flatMap((rule) =>
    rule
      .run(analysis, limitsOf(rule))
      .map(({ candidate, words }): Entry => ({ rule, candidate, words, q: undefined })),
  )
  correctFamilies(entries)
  const findings: Finding[] = []
  const watchlist: Watched[] = []
  for (const entry of entries.filter(({ candidate }) => candidate.test.matters)) {
    const level = levelOf(entry)
    const finding = toFinding(entry, level)
    if (level === 'confirmed' || level === 'likely') findings.push(finding)
    else watchlist.push({ ...finding, reason: watchReason(entry, level) })
  }
  return {
    findings: findings.toSorted(byUrgency),
    watchlist: watchlist
      .toSorted((a, b) => (a.test.p ?? 1) - (b.test.p ?? 1) || byUrgency(a, b))
      .slice(0, MOST_WATCHED),
  }
}

/** Benjamini-Hochberg over all tests of a family whose sample was large enough to be tested. */
function correctFamilies(entries: readonly Entry[]): void {
  for (const family of groupByFamily(entries).values()) {
    const qs = benjaminiHochberg(family.map(({ candidate }) => candidate.test.p ?? 1))
    for (const [index, entry] of family.entries()) entry.q = qs[index]
  }
}

function groupByFamily(entries: readonly Entry[]): Map<string, Entry[]> {
  const families = new Map<string, Entry[]>()
  for (const entry of entries) {
    if (!entry.candidate.test.enough || entry.candidate.test.p === undefined) continue
    const family = families.get(entry.rule.family)
    if (family === undefined) families.set(entry.rule.family, [entry])
    else family.push(entry)
  }
  return families
}

function levelOf({ candidate: { test }, q }: Entry): Level {
  if (!test.enough) return 'insufficient'
  if (test.p === undefined) return 'confirmed'
  if ((q ?? test.p) > MOST_Q || test.p >= LIKELY_P) return 'suggestive'
  return test.p < CONFIRMED_P || test.corroborated === true ? 'confirmed' : 'likely'
}

function watchReason({ candidate: { test } }: Entry, level: Level): WatchReason {
  if (level === 'insufficient') return 'too-few'
  return (test.p ?? 1) < LIKELY_P ? 'many-were-tested' : 'luck-explains-it'
}

function toFinding({ rule, candidate, words, q }: Entry, level: Level): Finding {
  const most = candidate.severity ?? rule.severity
  return {
    ...words(),
    id: fingerprintOf(rule.id, candidate.subject),
    rule: rule.id,
    severity: level === 'confirmed' || most !== 'high' ? most : 'medium',
    category: rule.category,
    subject: candidate.subject,
    level,
    test: candidate.test,
    q,
    savingSeconds: candidate.savingSeconds,
  }
}

/** The worst first; among equals what saves most; then by name, so that equal input gives equal order. */
function byUrgency(a: Finding, b: Finding): number {
  return (
    SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity] ||
    (b.savingSeconds ?? 0) - (a.savingSeconds ?? 0) ||
    a.rule.localeCompare(b.rule, 'en') ||
    a.subject.key.localeCompare(b.subject.key, 'en')
  )
}
