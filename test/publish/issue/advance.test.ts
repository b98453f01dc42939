import assert from 'node:assert/strict'
import { test } from 'node:test'
import { advance, CLOSES_AFTER, type Advanced, type Memory } from '../../../src/publish/issue/advance.ts'
import type { IssueState } from '../../../src/publish/issue/state.ts'
import type { Severity } from '../../../src/model/finding.ts'
import { formatMuteBox } from '../../../src/report/issue/mute-box.ts'
import { type Found, idOf, insightsOf } from './insights.ts'

const DAY_MS = 86_400_000
const START = Date.parse('2026-09-01T06:00:00.000Z')
const NOTHING: Memory = { previous: undefined, mutes: [], body: '' }

function dayOf(day: number): string {
  return new Date(START + day * DAY_MS).toISOString()
}

/** The report of a day, an hour after its newest cycle. */
function reportOn(
  day: number,
  memory: Memory,
  found: Omit<Found, 'now'> = {},
  minSeverity: Severity = 'high',
): Advanced {
  const newest = new Date(START + day * DAY_MS - 3_600_000).toISOString()
  const insights = insightsOf({ newest, ...found, now: dayOf(day) })
  return advance(memory, { insights, now: dayOf(day), context: { dialect: 'github' }, minSeverity })
}

/** What the next report remembers; `body` holds the boxes as a person left them. */
function remember({ state }: Advanced, body = ''): Memory {
  return { previous: state, mutes: state.mutes, body }
}

function boxOf(name: string, isMuted: boolean): string {
  return formatMuteBox({ id: idOf(name), isMuted, text: name })
}

const BAD = { findings: { a: 'high' } } as const

test('the first report counts all as new in its record, and tells no change', () => {
  const { state, isNews, noteworthy } = reportOn(0, NOTHING, { findings: { a: 'high', b: 'low' } })
  assert.equal(isNews, false)
  assert.deepEqual(state.change, { appeared: [], over: [], moved: [] })
  assert.deepEqual([state.report, state.cleanReports, state.reports[0]?.appeared], [1, 0, 2])
  assert.deepEqual(
    noteworthy.map(({ id }) => id),
    [idOf('a')],
  )
})

test('clean reports count one by one, on newer cycles and sound data only, up to the number that closes', () => {
  let memory = remember(reportOn(0, NOTHING, BAD))
  const counts = [
    reportOn(1, memory),
    reportOn(2, memory, { newest: dayOf(-3) }),
    reportOn(2, memory, { newest: memory.previous?.newestCycleAt ?? '' }),
    reportOn(2, memory, { status: 'stale' }),
    reportOn(2, memory, { status: 'degraded' }),
    reportOn(2, memory, { findings: { a: 'medium' } }),
    reportOn(2, memory, BAD),
  ].map(({ state }) => state.cleanReports)
  assert.deepEqual(counts, [1, 0, 0, 0, 0, 1, 0])
  for (const [day, expected] of [1, 2, 2, 2].entries()) {
    const progress = reportOn(day + 1, memory)
    assert.equal(progress.state.cleanReports, expected)
    memory = remember(progress)
  }
  assert.equal(CLOSES_AFTER, 2)
  assert.equal(reportOn(9, memory, BAD).state.cleanReports, 0)
  assert.equal(reportOn(9, memory, { status: 'stale' }).state.cleanReports, 2)
})

test('the newest cycle never goes back, and a report without one keeps it', () => {
  const first = remember(reportOn(5, NOTHING))
  const before = first.previous?.newestCycleAt
  assert.equal(before, new Date(START + 5 * DAY_MS - 3_600_000).toISOString())
  assert.equal(reportOn(6, first, { newest: dayOf(1) }).state.newestCycleAt, before)
  const insights = insightsOf({ now: dayOf(6) })
  const without = advance(first, {
    insights,
    now: dayOf(6),
    context: { dialect: 'github' },
    minSeverity: 'high',
  })
  assert.equal(without.state.newestCycleAt, before)
  assert.equal(without.state.cleanReports, 1)
})

test('a verdict that is unknown leaves the last one', () => {
  const worse = remember(reportOn(0, NOTHING, { ...BAD, verdict: 'worse' }))
  assert.equal(reportOn(1, worse, { verdict: 'unknown' }).state.verdict, 'worse')
  assert.equal(reportOn(1, worse, { verdict: 'better' }).state.verdict, 'better')
  assert.equal(reportOn(0, NOTHING, { verdict: 'unknown' }).state.verdict, 'unknown')
})

test('when we closed it is remembered until there is a finding again', () => {
  const clean = remember(reportOn(0, NOTHING))
  const closed: Memory = { ...clean, previous: { ...(clean.previous as IssueState), closedAt: dayOf(0) } }
  assert.equal(reportOn(1, closed).state.closedAt, dayOf(0))
  assert.equal(reportOn(1, closed, { findings: { a: 'low' } }).state.closedAt, dayOf(0))
  assert.equal(reportOn(1, closed, BAD).state.closedAt, undefined)
})

test('what thin data no longer shows is remembered; what sound data no longer shows is gone', () => {
  const memory = remember(reportOn(0, NOTHING, { findings: { a: 'high', b: 'low' } }))
  const idsOf = ({ state }: Advanced): string[] => state.findings.map(({ id }) => id)
  assert.deepEqual(
    idsOf(reportOn(1, memory, { findings: { c: 'low' }, status: 'stale' })),
    ['c', 'a', 'b'].map(idOf),
  )
  assert.deepEqual(idsOf(reportOn(1, memory, { findings: { c: 'low' } })), [idOf('c')])
})

test('a change is told until the next one, and new are those that it names', () => {
  const first = remember(reportOn(0, NOTHING, { findings: { a: 'low' } }))
  const second = reportOn(1, first, { findings: { a: 'low', b: 'high' } })
  assert.deepEqual(second.state.change.appeared, [idOf('b')])
  assert.equal(second.isNews, true)
  assert.deepEqual([second.state.reports[0]?.appeared, second.state.reports[0]?.resolved], [1, 0])
  const third = reportOn(2, remember(second), { findings: { a: 'low', b: 'high' } })
  assert.deepEqual(third.state.change, second.state.change)
  assert.equal(third.isNews, false)
  assert.deepEqual([third.state.reports[0]?.appeared, third.state.reports[0]?.resolved], [0, 0])
  for (const { findings } of [second, third])
    assert.deepEqual(
      findings.map(({ id, isNew }) => [id, isNew]),
      [
        [idOf('a'), false],
        [idOf('b'), true],
      ],
    )
  const fourth = reportOn(3, remember(third), { findings: { b: 'high' }, ended: { a: 'resolved' } })
  assert.deepEqual([fourth.state.reports[0]?.appeared, fourth.state.reports[0]?.resolved], [0, 1])
  assert.deepEqual(
    fourth.state.reports.map(({ at }) => at),
    [3, 2, 1, 0].map(dayOf),
  )
})

test('a ticked box mutes for 14 days: what is known or was, and nothing else', () => {
  const names = ['a', 'b', 'c', 'd'].toSorted((a, b) => (idOf(a) < idOf(b) ? 1 : -1))
  const findings = Object.fromEntries(names.map((name) => [name, 'high' as const]))
  const boxes = [...names, 'never'].map((name) => boxOf(name, true)).join('\n')
  const memory = remember(reportOn(0, NOTHING, { findings }), boxes)
  const muted = reportOn(1, memory, { findings: { b: 'high' } })
  const until = dayOf(15)
  // By id, so that equal mutes make equal text.
  assert.deepEqual(
    muted.state.mutes,
    names.toReversed().map((name) => ({ id: idOf(name), until })),
  )
  assert.deepEqual(muted.noteworthy, [])
  assert.equal(muted.isNews, false)
})

test('a box that is ticked mutes beside another mute, also what only this report found; mutes stand by id', () => {
  const order = (['a', 'b'] as const).toSorted((x, y) => (idOf(x) < idOf(y) ? -1 : 1))
  for (const [old, fresh] of [order, order.toReversed()] as const) {
    assert.ok(old !== undefined && fresh !== undefined)
    const first = reportOn(0, NOTHING, { findings: { [old]: 'high' } })
    const second = reportOn(1, remember(first, boxOf(old, true)), { findings: { [old]: 'high' } })
    const both = { findings: { a: 'high', b: 'high' } } as const
    const third = reportOn(2, remember(second, boxOf(fresh, true)), both)
    assert.deepEqual(
      third.state.mutes.map(({ id }) => id),
      order.map(idOf),
    )
  }
})

test('a first report counts what it has no room for as new, too', () => {
  const insights = { ...insightsOf({ findings: { a: 'high' }, now: dayOf(0) }), recommendations_omitted: 3 }
  const context = { dialect: 'github' } as const
  const { state } = advance(NOTHING, { insights, now: dayOf(0), context, minSeverity: 'high' })
  assert.equal(state.reports[0]?.appeared, 4)
})

test('a mute lasts until its time is over or its box is unticked, and a ticked box makes it no longer', () => {
  const first = reportOn(0, NOTHING, BAD)
  const muted = reportOn(1, remember(first, boxOf('a', true)), BAD)
  const later = (day: number, body: string): [number, number] => {
    const { state, noteworthy } = reportOn(day, remember(muted, body), BAD)
    return [state.mutes.length, noteworthy.length]
  }
  assert.deepEqual(later(14, boxOf('a', true)), [1, 0])
  assert.deepEqual(later(14, ''), [1, 0])
  assert.deepEqual(later(14, boxOf('a', false)), [0, 1])
  assert.deepEqual(later(15, boxOf('a', true)), [0, 1])
  assert.equal(reportOn(9, remember(muted, boxOf('a', true)), BAD).state.mutes[0]?.until, dayOf(15))
})

test('a report remembers the page of its run below the repository, and no page elsewhere', () => {
  const repositoryUrl = 'https://forge.test/acme/orbit'
  const pathOf = (context: object): string | undefined => {
    const insights = insightsOf({ now: dayOf(0) })
    const made = {
      insights,
      now: dayOf(0),
      context: { dialect: 'github', ...context },
      minSeverity: 'high',
    } as const
    return advance(NOTHING, made).state.reports[0]?.runPath
  }
  const runUrl = `${repositoryUrl}/actions/runs/7`
  assert.equal(pathOf({ repositoryUrl, runUrl }), '/actions/runs/7')
  for (const context of [
    { runUrl },
    { repositoryUrl },
    { repositoryUrl, runUrl: 'https://evil.test/acme/orbit/actions/runs/7' },
    { repositoryUrl, runUrl: `${repositoryUrl}-2/actions/runs/7` },
    { repositoryUrl, runUrl: `${repositoryUrl}/a b` },
  ])
    assert.equal(pathOf(context), undefined)
})

test('noteworthy is what is as severe as asked for', () => {
  const findings = { a: 'high', b: 'medium', c: 'low' } as const
  const counts = (['high', 'medium', 'low'] as const).map(
    (least) => reportOn(0, NOTHING, { findings }, least).noteworthy.length,
  )
  assert.deepEqual(counts, [1, 2, 3])
})

test('of more findings than it can remember the first are remembered, and the others are none that came', () => {
  const findings = Object.fromEntries(
    Array.from({ length: 45 }, (_, index) => [`time-cap:${index}`, 'high' as const]),
  )
  const first = reportOn(0, NOTHING, { findings })
  assert.deepEqual(
    [first.state.findings.length, first.findings.length, first.noteworthy.length],
    [40, 45, 45],
  )
  const again = reportOn(1, remember(first), { findings })
  assert.deepEqual([again.isNews, again.state.reports[0]?.appeared], [false, 0])
})

test('neither a verdict "worse" nor a severe finding of which nobody knows the end counts as clean', () => {
  const memory = remember(reportOn(1, remember(reportOn(0, NOTHING, BAD))))
  assert.equal(memory.previous?.cleanReports, 1)
  const next = (found: Omit<Found, 'now'>, minSeverity?: Severity): [number, number] => {
    const { state, unsettled } = reportOn(2, memory, found, minSeverity)
    return [state.cleanReports, unsettled.length]
  }
  const medium = { a: { ending: 'stale', severity: 'medium' } } as const
  assert.deepEqual(next({}), [2, 0])
  assert.deepEqual(next({ verdict: 'worse' }), [0, 0])
  assert.deepEqual(next({ ended: { a: 'stale' } }), [0, 1])
  assert.deepEqual(next({ ended: medium }), [2, 0])
  assert.deepEqual(next({ ended: medium }, 'medium'), [0, 1])
  for (const ending of ['resolved', 'accepted', 'retracted'] as const)
    assert.deepEqual(next({ ended: { a: ending } }), [2, 0])
})

test('of what a person muted nobody has to know the end', () => {
  const muted = reportOn(1, remember(reportOn(0, NOTHING, BAD), boxOf('a', true)), BAD)
  const later = reportOn(2, remember(muted), { ended: { a: 'stale' } })
  assert.deepEqual([later.unsettled, later.state.change.over, later.state.cleanReports], [[], [], 2])
})

test('what the settings mute is muted until then, is not told, and is told after that', () => {
  const lives = { a: { found: '2026-08-30', mutedUntil: dayOf(3) } }
  const first = reportOn(0, NOTHING, { ...BAD, lives })
  assert.deepEqual([...first.muted], [[idOf('a'), dayOf(3)]])
  assert.deepEqual([first.noteworthy, first.state.findings, first.state.mutes], [[], [], []])
  const second = reportOn(1, remember(first), { ...BAD, lives })
  assert.deepEqual([second.isNews, second.state.cleanReports], [false, 2])
  const third = reportOn(3, remember(second), { ...BAD, lives })
  assert.deepEqual([third.isNews, third.state.change.appeared, third.muted.size], [true, [idOf('a')], 0])
  // It was found long before, so it is not called new.
  assert.deepEqual(
    third.findings.map(({ isNew }) => isNew),
    [false],
  )
})

test('where a person and the settings mute it, the later end counts', () => {
  const first = remember(reportOn(0, NOTHING, BAD), boxOf('a', true))
  for (const [day, until] of [
    [9, 15],
    [20, 20],
  ] as const) {
    const { muted, state } = reportOn(1, first, { ...BAD, lives: { a: { mutedUntil: dayOf(day) } } })
    assert.deepEqual([...muted], [[idOf('a'), dayOf(until)]])
    assert.deepEqual(state.mutes, [{ id: idOf('a'), until: dayOf(15) }])
  }
})

test('a record counts what is resolved and what ended otherwise apart', () => {
  const memory = remember(reportOn(0, NOTHING, { findings: { a: 'high', b: 'low', c: 'low', d: 'low' } }))
  const { state } = reportOn(1, memory, { ended: { a: 'resolved', b: 'retracted', c: 'stale' } })
  assert.deepEqual([state.reports[0]?.resolved, state.reports[0]?.otherwise], [1, 2])
  assert.equal(reportOn(1, memory).state.reports[0]?.otherwise, undefined)
})

test('what an earlier version remembered of a muted finding counts as not told', () => {
  const first = reportOn(0, NOTHING, BAD).state
  const older = { ...first, mutes: [{ id: idOf('a'), until: dayOf(1) }] }
  const next = reportOn(2, { previous: older, mutes: older.mutes, body: '' }, BAD)
  assert.deepEqual(next.state.change.appeared, [idOf('a')])
})
