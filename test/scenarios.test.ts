import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test, type TestContext } from 'node:test'
import { judgeRetro } from '../src/introspect.ts'
import { RULES } from '../src/judge/rules/index.ts'
import { parseInstant } from '../src/model/time.ts'
import { settingsOf } from './introspection.ts'
import { makeRoot, PROJECT, readJson } from './project.ts'
import { filesOf, NOW, type Scenario } from './scenario-files.ts'
import { readRetro } from '../src/read/retro.ts'

async function check(t: TestContext, scenario: Scenario): Promise<void> {
  const root = makeRoot(t, filesOf(scenario))
  const settings = settingsOf({ 'window-days': scenario.windowDays ?? 7 })
  const retro = await readRetro(settings, { root, confined: true })
  const { recommendations, watchlist } = judgeRetro(retro, settings, parseInstant(NOW) ?? 0)
  for (const [name, expected] of Object.entries(scenario.expect)) {
    const [rule, ...rest] = name.split(':')
    const isMeant = (found: { rule?: string | undefined; subject?: { key: string } | undefined }): boolean =>
      found.rule === rule && (rest.length === 0 || found.subject?.key === rest.join(':'))
    const found = recommendations
      .filter(isMeant)
      .map(({ evidence, severity, finding, worked_if: workedIf }) => ({
        level: evidence?.level,
        severity,
        finding,
        workedIf,
      }))
    const watched = watchlist
      .filter(isMeant)
      .map(({ reason_code: reason, finding }) => ({ watched: reason, finding }))
    const keys = new Set(Object.keys(expected === 'silent' ? {} : expected))
    assert.deepEqual(
      // What a scenario does not assert is its own business.
      [...found, ...watched].map((each) =>
        Object.fromEntries(Object.entries(each).filter(([key]) => keys.has(key) || expected === 'silent')),
      ),
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
        (expected) => typeof expected === 'object' && 'workedIf' in expected && 'finding' in expected,
      ),
      `no scenario of ${id} asserts its sentence and when it worked`,
    )
    assert.ok(
      expectations.some(
        (expected) => expected === 'silent' || (typeof expected === 'object' && 'watched' in expected),
      ),
      `${id} is always found`,
    )
  }
})
