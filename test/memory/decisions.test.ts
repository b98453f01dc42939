import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPrevious } from '../../src/insights/read-previous.ts'
import type { Insights } from '../../src/insights/schema.ts'
import { serialiseInsights } from '../../src/insights/serialise.ts'
import { judgeRetro, type JudgeSettings } from '../../src/introspect.ts'
import type { Cycle } from '../../src/model/retro.ts'
import { ConfigError } from '../../src/settings/config-error.ts'
import { cycleOf, DAY, retroOf } from '../analyse/cycles.ts'
import { makeRoot } from '../project.ts'
import { introspectRoot } from '../introspection.ts'
import { START } from './histories.ts'

/** `perDay` cycles a day from one day to before another, `of` every `ten` succeeding, evenly spread. */
function loop(from: number, to: number, perDay: number, of: number, ten = 10): Cycle[] {
  return Array.from({ length: (to - from) * perDay }, (_, index) =>
    cycleOf({
      at: START + Math.floor((from + (index + 0.5) / perDay) * DAY),
      outcome: Math.floor(((index + 1) * of) / ten) > Math.floor((index * of) / ten) ? 'S' : 'F',
      task: 1000 + from * perDay + index,
      line: from * perDay + index + 1,
    }),
  )
}

function report(
  cycles: readonly Cycle[],
  day: number,
  settings: JudgeSettings = {},
  last?: Insights,
): Insights {
  const previous = last && readPrevious(serialiseInsights(last))
  return judgeRetro(retroOf(cycles), settings, START + day * DAY, previous)
}

function dropIn({ recommendations }: Insights): Insights['recommendations'][number] | undefined {
  return recommendations.find(({ rule }) => rule === 'success-drop')
}

const STEADY = loop(0, 35, 8, 8)
const FALLEN = [...STEADY, ...loop(35, 42, 8, 4)]

test('lines that come late and undo a finding: it is taken back once, with the reason', () => {
  const told = report(FALLEN, 42)
  assert.equal(dropIn(told)?.status, 'persisting')
  // The cycles that succeeded were written down after the others.
  const late = [...FALLEN, ...loop(35, 42, 24, 10).map((cycle) => ({ ...cycle, task: undefined }))]
  const after = report(late, 43, {}, told)
  assert.equal(dropIn(after), undefined)
  const taken = after.ended.find(({ rule }) => rule === 'success-drop')
  assert.deepEqual([taken?.ending, taken?.because], ['retracted', 'lines-came-late'])
  const later = report(late, 44, {}, after)
  assert.deepEqual(
    later.ended.filter(({ ending }) => ending === 'retracted'),
    [],
  )
})

test('lines that are gone, and limits that were changed, are told apart', () => {
  const told = report(FALLEN, 42)
  const gone = report(STEADY, 43, {}, told)
  assert.deepEqual(
    gone.ended.filter(({ rule }) => rule === 'success-drop').map(({ because }) => because),
    ['lines-were-removed'],
  )
  const stricter = report(FALLEN, 42.5, { limits: { 'success-drop': { practical: 0.9 } } }, told)
  assert.deepEqual(
    stricter.ended.filter(({ rule }) => rule === 'success-drop').map(({ because }) => because),
    ['judged-otherwise'],
  )
})

test('what is over is not taken back', () => {
  const told = report(FALLEN, 42)
  const back = [...FALLEN, ...loop(42, 60, 8, 8)]
  for (let day = 43; day <= 60; day += 1) {
    const { ended } = report(back, day, {}, told)
    assert.deepEqual(
      ended.filter(({ ending, rule }) => ending === 'retracted' && rule === 'success-drop'),
      [],
      `day ${day}`,
    )
  }
})

test('a drop stays open as long as it lasts, against what was before it, and is over when it is back', () => {
  const cycles = [...FALLEN, ...loop(42, 110, 8, 4), ...loop(110, 120, 8, 8)]
  let last: Insights | undefined
  for (let day = 40; day <= 110; day += 10) {
    last = report(
      cycles.filter(({ at = 0 }) => at < START + day * DAY),
      day,
      {},
      last,
    )
    const drop = dropIn(last)
    assert.equal(last.verdict, 'worse', `day ${day}`)
    assert.ok(Math.abs((drop?.facts?.[0]?.before?.value ?? 0) - 0.8) < 0.02, `day ${day}`)
    assert.deepEqual(
      last.ended.filter(({ rule }) => rule === 'success-drop'),
      [],
    )
  }
  const after = report(cycles, 120, {}, last)
  assert.equal(dropIn(after), undefined)
  const ended = after.ended.find(({ rule }) => rule === 'success-drop')
  assert.deepEqual([ended?.ending, ended?.because], ['resolved', 'is-back'])
  const effect = after.effectiveness.find(({ rule }) => rule === 'success-drop')
  assert.equal(effect?.outcome, 'helped')
})

test('an accepted level is the new baseline: the drop ends as accepted, and a further one is found', () => {
  const lasting = [...FALLEN, ...loop(42, 90, 8, 4)]
  const id = dropIn(report(lasting, 50))?.id ?? ''
  const accept = [{ id, from: START + 50 * DAY, reason: 'a harder queue' }]
  const accepted = report(lasting, 51, { accept })
  assert.equal(dropIn(accepted), undefined)
  assert.equal(accepted.ended.find((each) => each.id === id)?.ending, 'accepted')
  for (let day = 52; day <= 90; day += 1)
    assert.equal(dropIn(report(lasting, day, { accept })), undefined, `${day}`)
  const further = [...lasting.filter(({ at = 0 }) => at < START + 80 * DAY), ...loop(80, 90, 8, 0)]
  const found = dropIn(report(further, 90, { accept }))
  assert.ok(found, 'a further drop is found')
  assert.ok((found.facts?.[0]?.before?.value ?? 1) < 0.5, 'against the accepted level')
})

test('a mute is told beside the finding, ends with its day, and lasts 90 days at most', () => {
  const id = dropIn(report(FALLEN, 42))?.id ?? ''
  const until = START + 50 * DAY
  assert.equal(
    dropIn(report(FALLEN, 42, { mute: [{ id, until }] }))?.muted_until,
    '2026-02-24T00:00:00+00:00',
  )
  assert.equal(dropIn(report(FALLEN, 42, { mute: [{ id, until: START + 41 * DAY }] }))?.muted_until, null)
  assert.throws(
    () => report(FALLEN, 42, { mute: [{ id, until: START + 133 * DAY }] }),
    (error: unknown) => error instanceof ConfigError && /90 days/.test(error.message),
  )
})

test('a last report that cannot be used is named and changes nothing else', () => {
  const alone = report(FALLEN, 42)
  for (const text of [
    '',
    '{}',
    '[1]',
    '{"schema_version": 2}',
    '{"schema_version": 99}',
    'x'.repeat(9_000_000),
  ]) {
    const previous = readPrevious(text)
    assert.ok('problem' in previous, text.slice(0, 20))
    const insights = judgeRetro(retroOf(FALLEN), {}, START + 42 * DAY, previous)
    assert.equal(insights.history.previous_problem, previous.problem)
    assert.deepEqual({ ...insights.history, previous_problem: null }, alone.history)
    assert.deepEqual(insights.recommendations, alone.recommendations)
  }
})

test('a forged last report opens nothing and closes nothing', () => {
  const told = report(FALLEN, 42)
  const forged: Insights = {
    ...told,
    recommendations: told.recommendations.map((each) => ({
      ...each,
      first_seen: '2001-01-01',
      since: '1999-01-01T00:00:00+00:00',
      lead: '<script>',
    })),
  }
  const [alone, after] = [report(FALLEN, 43), report(FALLEN, 43, {}, forged)]
  assert.deepEqual(after.recommendations, alone.recommendations)
  assert.deepEqual(after.ended, alone.ended)
})

test('previous: auto takes the file at output, none takes none, and a path that is not there is named', async (t) => {
  const rows = FALLEN.map(({ at = 0, outcome }) =>
    JSON.stringify({ timestamp: new Date(at / 1000).toISOString(), success: outcome === 'success' }),
  ).join('\n')
  const told = report(FALLEN, 42)
  const root = makeRoot(t, {
    '.loop/retro/cycles.jsonl': `${rows.split('\n').slice(0, STEADY.length).join('\n')}\n`,
    '.loop/retro/insights.json': serialiseInsights(told),
  })
  const now = new Date((START + 43 * DAY) / 1000).toISOString()
  const endings = ({ ended }: Insights): string[] => ended.map(({ ending }) => ending)
  assert.ok(endings(await introspectRoot(root, now)).includes('retracted'))
  assert.ok(!endings(await introspectRoot(root, now, { previous: 'none' })).includes('retracted'))
  const missing = await introspectRoot(root, now, { previous: 'gone.json' })
  assert.match(missing.history.previous_problem ?? '', /not found|not there|does not exist|no such/i)
})
