import type { Unit } from '../model/units.ts'
import { isSearch, unitOf } from '../analyse/data-quality.ts'
import type { Analysis } from '../analyse/index.ts'
import type { Instant } from '../model/retro.ts'
import {
  bySeverity,
  isAtLeast,
  type Evidence,
  type Finding,
  type Level,
  type Watched,
  type WatchReason,
} from '../model/finding.ts'
import { benjaminiHochberg } from '../stats/multiple.ts'
import { fingerprintOf } from './fingerprint.ts'
import { ruleNamed } from './rules/index.ts'
import type { AnyRule, Candidate, Test, Words } from './rule.ts'

/**
 * p-values at which a finding is called clear and likely, and the false discovery rate over its family. Reports are made
 * daily and ask twenty things, so what is clear must be rarer than 1 in 100: with these a steady loop hears of something
 * clear that is nothing about once in a year (npm run bench:worlds). A rule may say what is clear for it.
 */
const CONFIRMED_P = 0.003
const CONFIRMED_Q = 0.01
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

/**
 * The only place that knows levels: what a test must show before anybody hears of it.
 *
 * HIGH and MEDIUM need `confirmed`; `likely` is at most LOW; what is weaker is watched and never becomes advice.
 */
export function gate(
  rules: readonly AnyRule[],
  analysis: Analysis,
  limitsOf: (rule: AnyRule) => Readonly<Record<string, number>>,
  levels?: Levels,
): Gated {
  const [search, unit] = [isSearch(analysis.dataQuality), unitOf(analysis.dataQuality)]
  const isOf = (sort: Unit | 'search'): boolean => (sort === 'search' ? search : sort === unit)
  const meant = rules.filter(({ notOf }) => notOf?.some(isOf) !== true)
  const entries = meant.flatMap((rule) => runRule(rule, analysis, limitsOf(rule), levels))
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

/** Levels that a person took as normal. */
export interface Levels {
  /** Ids of findings, and from when on their baseline counts. */
  accepted: ReadonlyMap<string, Instant>
  /** The analysis with a baseline that begins no earlier. */
  analysisFrom: (baselineFrom: Instant) => Analysis
}

function runRule(
  rule: AnyRule,
  analysis: Analysis,
  limits: Readonly<Record<string, number>>,
  levels: Levels | undefined,
): Entry[] {
  const run = (of: Analysis): Entry[] =>
    rule.run(of, limits).map(({ candidate, words }) => ({ rule, candidate, words, q: undefined }))
  if (levels === undefined) return run(analysis)
  return run(analysis).flatMap((entry) => {
    const idOf = ({ candidate }: Entry): string => fingerprintOf(rule.id, candidate.subject)
    const from = levels.accepted.get(idOf(entry)) ?? Infinity
    if (from > analysis.now) return entry
    return run(levels.analysisFrom(from)).filter((other) => idOf(other) === idOf(entry))
  })
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
  // Where nothing matters nobody hears of any odds, and some are costly.
  const meant = new Set(
    entries.filter(({ candidate }) => candidate.test.matters).map(({ rule }) => rule.family),
  )
  for (const entry of entries) {
    if (!meant.has(entry.rule.family) || !entry.candidate.test.enough) continue
    if (entry.candidate.test.p === undefined) continue
    const family = families.get(entry.rule.family)
    if (family === undefined) families.set(entry.rule.family, [entry])
    else family.push(entry)
  }
  return families
}

function levelOf({ rule, candidate: { test }, q }: Entry): Level {
  if (!test.enough) return 'insufficient'
  if (test.p === undefined) return 'confirmed'
  const corrected = q ?? test.p
  if (corrected > MOST_Q) return 'suggestive'
  const level = levelOfP(test.p, rule.clearAt)
  return level === 'confirmed' && corrected >= CONFIRMED_Q ? 'likely' : level
}

/** What one test alone is worth. */
export function levelOfP(p: number, clearAt = CONFIRMED_P): Exclude<Level, 'insufficient'> {
  if (p >= LIKELY_P) return 'suggestive'
  return p < clearAt ? 'confirmed' : 'likely'
}

function watchReason({ candidate: { test } }: Entry, level: Level): WatchReason {
  if (level === 'insufficient') return 'too-few'
  return (test.p ?? 1) < LIKELY_P ? 'many-were-tested' : 'luck-explains-it'
}

function toFinding({ rule, candidate, words, q }: Entry, level: Level): Finding {
  const { subject, test, severity: most = rule.severity, savingSeconds, since, namesCause } = candidate
  return {
    id: fingerprintOf(rule.id, subject),
    rule: rule.id,
    severity: level === 'confirmed' || isAtLeast('low', most) ? most : 'low',
    category: rule.category,
    subject,
    ...words(),
    evidence: evidenceOf(test, level, q),
    ...(savingSeconds !== undefined && { savingSeconds }),
    ...(since !== undefined && { began: since }),
    ...(namesCause && { namesCause }),
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

/** Whether it says that the loop stands still: whatever else is wrong can wait until it runs. */
function stops({ rule }: Finding): boolean {
  return ruleNamed(rule)?.verdict === 'stopped'
}

/** What accounts for many cycles comes before what only tells of them. */
function rankOf({ rule }: Finding): number {
  return ruleNamed(rule)?.accountsFor?.rank ?? Infinity
}

/** The worst first; among equals what accounts for most, then what saves most; then by name, so that equal input gives equal order. */
export function byUrgency(a: Finding, b: Finding): number {
  return (
    bySeverity(a, b) ||
    Number(stops(b)) - Number(stops(a)) ||
    rankOf(a) - rankOf(b) ||
    (b.savingSeconds ?? 0) - (a.savingSeconds ?? 0) ||
    a.rule.localeCompare(b.rule, 'en') ||
    a.subject.key.localeCompare(b.subject.key, 'en')
  )
}
