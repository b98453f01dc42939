import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test, type TestContext } from 'node:test'
import { analyse } from '../src/analyse/index.ts'
import { gate } from '../src/judge/gate.ts'
import { defaultsOf } from '../src/judge/limits.ts'
import { RULES } from '../src/judge/rules/index.ts'
import { parseInstant } from '../src/model/time.ts'
import { settingsOf } from './introspection.ts'
import { jsonl, makeRoot, PROJECT, readJson } from './project.ts'
import { readRetro } from '../src/read/retro.ts'

/** A scenario is data: what the loop left, and what must and must not be said. */
interface Scenario {
  /** Why this stands on its side of the gate. */
  about: string
  windowDays?: number
  /** Cycles evenly spread over a time, successes evenly spread over the cycles. */
  groups?: Group[]
  /** Rows as they stand in the logs; `daysAgo` becomes the timestamp. */
  cycles?: Row[]
  deepTriage?: Row[]
  triage?: Row[]
  quarantine?: unknown
  /** Rule, or `rule:subject key`, to what must be found, watched, or not said at all. */
  expect: Record<string, Expected>
}

interface Group {
  from: number
  to: number
  count: number
  succeed: number
  /** Fields of every row; a list is taken in turn. */
  row?: Row
}

type Row = Record<string, unknown>
type Expected = { level: string; severity: string } | { watched: string } | 'silent'

const NOW = '2026-09-21T12:00:00Z'
const MS_PER_DAY = 86_400_000

function timestamp(daysAgo: number): string {
  return new Date(Date.parse(NOW) - daysAgo * MS_PER_DAY).toISOString()
}

function rowsOf(group: Group): Row[] {
  return Array.from({ length: group.count }, (_, index) => {
    const daysAgo = group.from - ((group.from - group.to) * (index + 0.5)) / group.count
    const success =
      Math.floor(((index + 1) * group.succeed) / group.count) >
      Math.floor((index * group.succeed) / group.count)
    const fields = Object.entries(group.row ?? {}).map(([name, value]) => [
      name,
      Array.isArray(value) ? (value[index % value.length] as unknown) : value,
    ])
    return { timestamp: timestamp(daysAgo), success, ...(Object.fromEntries(fields) as Row) }
  })
}

function dated(rows: Row[] = []): Row[] {
  return rows.map(({ daysAgo, ...row }) =>
    typeof daysAgo === 'number' ? { timestamp: timestamp(daysAgo), ...row } : row,
  )
}

function filesOf(scenario: Scenario): Record<string, string> {
  const cycles = [...(scenario.groups ?? []).flatMap(rowsOf), ...dated(scenario.cycles)].map(
    (row, cycle) => ({ cycle, ...row }),
  )
  return {
    '.loop/retro/cycles.jsonl': jsonl(cycles),
    ...(scenario.deepTriage && { '.loop/retro/deep-triage.jsonl': jsonl(dated(scenario.deepTriage)) }),
    ...(scenario.triage && { '.loop/retro/triage.jsonl': jsonl(dated(scenario.triage)) }),
    ...(scenario.quarantine !== undefined && {
      '.loop/quarantine.json': JSON.stringify(scenario.quarantine),
    }),
  }
}

async function check(t: TestContext, scenario: Scenario): Promise<void> {
  const root = makeRoot(t, filesOf(scenario))
  const retro = await readRetro(settingsOf(), { root, confined: true })
  const analysis = analyse(retro, parseInstant(NOW) ?? 0, scenario.windowDays ?? 7)
  const { findings, watchlist } = gate(RULES, analysis, defaultsOf)
  for (const [name, expected] of Object.entries(scenario.expect)) {
    const [rule, ...rest] = name.split(':')
    const isMeant = (found: { rule: string; subject: { key: string } }): boolean =>
      found.rule === rule && (rest.length === 0 || found.subject.key === rest.join(':'))
    const found = findings.filter(isMeant).map(({ level, severity }) => ({ level, severity }))
    const watched = watchlist.filter(isMeant).map(({ reason }) => ({ watched: reason }))
    assert.deepEqual(
      [...found, ...watched],
      expected === 'silent' ? [] : [expected],
      `${name}: ${scenario.about}`,
    )
  }
}

const FOLDER = path.join(PROJECT, 'test', 'scenarios')

for (const rule of fs.readdirSync(FOLDER)) {
  for (const file of fs.readdirSync(path.join(FOLDER, rule))) {
    test(`${rule}: ${path.basename(file, '.json')}`, (t) =>
      check(t, readJson(path.join(FOLDER, rule, file)) as Scenario))
  }
}

test('every rule has scenarios on both sides of its gate', () => {
  for (const { id } of RULES) {
    const scenarios = fs
      .readdirSync(path.join(FOLDER, id))
      .map((file) => readJson(path.join(FOLDER, id, file)) as Scenario)
    const expectations = scenarios.flatMap(({ expect }) =>
      Object.entries(expect)
        .filter(([name]) => name.split(':')[0] === id)
        .map(([, expected]) => expected),
    )
    assert.ok(
      expectations.some((expected) => typeof expected === 'object' && 'level' in expected),
      `${id} is never found`,
    )
    assert.ok(
      expectations.some(
        (expected) => expected === 'silent' || (typeof expected === 'object' && 'watched' in expected),
      ),
      `${id} is always found`,
    )
  }
})
