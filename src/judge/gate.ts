import type { Analysis } from '../analyse/index.ts'
import type { Evidence, Finding, Level, Severity, Watched, WatchReason } from '../model/finding.ts'
import { benjaminiHochberg } from '../stats/multiple.ts'
import { fingerprintOf } from './fingerprint.ts'
import type { AnyRule, Candidate, Test, Words } from './rule.ts'

/** p-values at which a finding is called clear and likely, and the false discovery rate over its family. */
const CONFIRMED_P = 0.01
const LIKELY_P = 0.05
const MOST_Q = 0.1

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
    watchlist: watchlist.toSorted((a, b) => (a.evidence.p ?? 1) - (b.evidence.p ?? 1) || byUrgency(a, b)),
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
  const { subject, test, severity: most = rule.severity, savingSeconds } = candidate
  return {
    id: fingerprintOf(rule.id, subject),
    rule: rule.id,
    severity: level === 'confirmed' || most !== 'high' ? most : 'medium',
    category: rule.category,
    subject,
    ...words(),
    evidence: evidenceOf(test, level, q),
    ...(savingSeconds !== undefined && { savingSeconds }),
  }
}

function evidenceOf(
  { method, n, k, effect, interval, p }: Test,
  level: Level,
  q: number | undefined,
): Evidence {
  return {
    level,
    method,
    n,
    ...(k !== undefined && { k }),
    ...(effect !== undefined && { effect }),
    ...(interval !== undefined && { interval }),
    ...(p !== undefined && { p }),
    ...(q !== undefined && { q }),
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
