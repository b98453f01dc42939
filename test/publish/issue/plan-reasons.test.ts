import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ForgeIssue } from '../../../src/forge/forge.ts'
import { composeBody, issueKeyHash, readCommentMarker } from '../../../src/publish/issue/marker.ts'
import type { Ownership } from '../../../src/publish/issue/ownership.ts'
import { type Plan, planIssue, type Situation, type Step } from '../../../src/publish/issue/plan-issue.ts'
import { boundState, type IssueState } from '../../../src/publish/issue/state.ts'
import { type Found, idOf, insightsOf } from './insights.ts'
import { type Policy, requestOf } from './timeline.ts'

const DAY_MS = 86_400_000
const NOW = Date.parse('2026-09-21T06:00:00.000Z')
const LONG_AGO = NOW - 60 * DAY_MS
const US = { login: 'loop-bot', id: 5 }
const OWNERSHIP: Ownership = {
  label: 'loop-health',
  key: issueKeyHash('default'),
  dialect: 'github',
  self: US,
  author: undefined,
}
const BAD: Partial<Found> = { findings: { 'time-cap': 'high' }, verdict: 'watch' }

function isoOf(at: number): string {
  return new Date(at).toISOString()
}

/** What an issue remembers that was quiet for one report. */
function remembered(more: Partial<IssueState> = {}): IssueState {
  return {
    at: isoOf(NOW - DAY_MS),
    report: 7,
    verdict: 'steady',
    newestCycleAt: isoOf(NOW - DAY_MS),
    cleanReports: 1,
    findings: [],
    change: { appeared: [], over: [], moved: [] },
    mutes: [],
    reports: [],
    ...more,
  }
}

/** The finding of BAD, as it is remembered. */
const KNOWN: IssueState['findings'][number] = {
  id: idOf('time-cap'),
  severity: 'high',
}
const MUTED = { findings: [KNOWN], mutes: [{ id: KNOWN.id, until: isoOf(NOW + DAY_MS) }] }

function issueOf(
  state: Partial<IssueState> = {},
  more: Partial<ForgeIssue> = {},
  fingerprint = '0'.repeat(16),
): ForgeIssue {
  const body = composeBody(
    { key: OWNERSHIP.key, fingerprint },
    'text',
    boundState(remembered(state)),
    new Set(),
  )
  return {
    number: 3,
    title: 'Loop health',
    body,
    state: 'open',
    author: US,
    labels: ['loop-health'],
    isLocked: false,
    url: 'https://forge.test/acme/orbit/issues/3',
    ...more,
  }
}

function closedOf(state: Partial<IssueState> = {}, more: Partial<ForgeIssue> = {}): ForgeIssue {
  return issueOf(state, { state: 'closed', stateReason: 'completed', closedAt: NOW - DAY_MS, ...more })
}

/** A closed issue that we closed ourselves. */
function oursOf(state: Partial<IssueState> = {}): ForgeIssue {
  return closedOf({ closedAt: isoOf(NOW - DAY_MS), ...state })
}

type Given = Partial<Omit<Situation, 'report' | 'policy' | 'ownership'>> & {
  found?: Partial<Found>
  policy?: Policy
  ownership?: Partial<Ownership>
}

function plan({ found, policy, ownership, ...more }: Given): Plan {
  const insights = insightsOf({ now: isoOf(NOW), newest: isoOf(NOW - 3_600_000), ...found })
  const request = requestOf(insights, NOW, policy)
  return planIssue({
    open: [],
    closed: [],
    isHeldOpen: false,
    ...more,
    report: request.report,
    policy: request.policy,
    ownership: { ...OWNERSHIP, ...ownership },
  })
}

const QUIET = 'of severity high or above'

/** What is there, the steps, and why. */
const PLANS: readonly (readonly [what: string, given: Given, steps: string, reason: string])[] = [
  [
    'an open issue and no cycles',
    { open: [issueOf()], found: { status: 'no_data' } },
    '',
    'There are no cycles to judge by, so the issue stays as it is.',
  ],
  [
    'no issue and no cycles',
    { found: { ...BAD, status: 'no_data' } },
    '',
    'There are no cycles to judge by.',
  ],
  [
    'a second quiet report',
    { open: [issueOf()] },
    'close comment',
    `2 reports in a row were without a finding ${QUIET}.`,
  ],
  [
    'a second quiet report with a muted finding',
    { open: [issueOf({ ...MUTED, verdict: 'watch' })], found: BAD },
    'close comment',
    `2 reports in a row were without a finding ${QUIET} that is not muted.`,
  ],
  [
    'a second quiet report with a muted finding that is not severe',
    {
      open: [issueOf({ ...MUTED, findings: [{ ...KNOWN, severity: 'low' }], verdict: 'watch' })],
      found: { findings: { 'time-cap': 'low' }, verdict: 'watch' },
    },
    'close comment',
    `2 reports in a row were without a finding ${QUIET}.`,
  ],
  [
    'a second quiet report on a locked issue',
    { open: [issueOf({}, { isLocked: true })] },
    'close',
    `2 reports in a row were without a finding ${QUIET}. It is locked, so there is no comment.`,
  ],
  [
    'a second quiet report, while dependencies are open',
    { open: [issueOf()], isHeldOpen: true },
    'update',
    '#3 has nothing left to report, but open dependencies keep it open.',
  ],
  [
    'a first quiet report',
    { open: [issueOf({ cleanReports: 0 })] },
    'update',
    'The report changed, but neither the verdict nor a high finding.',
  ],
  [
    'a first quiet report on a locked issue',
    { open: [issueOf({ cleanReports: 0 }, { isLocked: true })] },
    'update',
    'The report changed, but neither the verdict nor a high finding.',
  ],
  [
    'a second quiet report, where the issue is to be there always',
    { open: [issueOf()], policy: { issue: 'always' } },
    'update',
    'The report changed, but neither the verdict nor a high finding.',
  ],
  [
    'quiet reports on old data',
    { open: [issueOf({ cleanReports: 2 })], found: { status: 'stale' } },
    'update',
    'The report changed, but neither the verdict nor a high finding.',
  ],
  [
    'quiet reports on an issue that we closed and somebody opened',
    { open: [issueOf({ cleanReports: 2, closedAt: isoOf(LONG_AGO) })] },
    'update',
    'The report changed, but neither the verdict nor a high finding.',
  ],
  [
    'a high finding that is new',
    { open: [issueOf()], found: BAD },
    'comment update',
    'The verdict or the set of high findings changed.',
  ],
  [
    'a high finding that is new, on a locked issue',
    { open: [issueOf({}, { isLocked: true })], found: BAD },
    'update',
    'The verdict or the set of high findings changed. It is locked, so there is no comment.',
  ],
  [
    'an issue that is not planned',
    { closed: [closedOf({}, { stateReason: 'not_planned' })], found: BAD },
    '',
    '#3 was closed as not planned; reopen it to get reports again.',
  ],
  [
    'nothing to say after we closed it',
    { closed: [oursOf()] },
    '',
    `#3 is closed, and no finding is ${QUIET}.`,
  ],
  [
    'nothing but what is muted after we closed it',
    { closed: [oursOf(MUTED)], found: BAD },
    '',
    `#3 is closed, and no finding is ${QUIET} that is not muted.`,
  ],
  [
    'a finding in no newer cycle than our close',
    { closed: [oursOf()], found: { ...BAD, newest: isoOf(NOW - 2 * DAY_MS) } },
    '',
    '#3 was closed, and no cycle since then shows a finding again.',
  ],
  [
    'a finding after our close',
    { closed: [oursOf({ verdict: 'watch' })], found: BAD },
    'comment reopen',
    'There is a finding again after #3 was closed.',
  ],
  [
    'our close, where the issue is to be there always',
    { closed: [oursOf()], policy: { issue: 'always' } },
    'reopen',
    '#3 was closed, and the setting issue says always.',
  ],
  [
    'our close and a finding in no newer cycle, where the issue is to be there always',
    {
      closed: [oursOf({ verdict: 'watch', findings: [KNOWN] })],
      found: { ...BAD, newest: isoOf(NOW - 2 * DAY_MS) },
      policy: { issue: 'always' },
    },
    'reopen',
    '#3 was closed, and the setting issue says always.',
  ],
  ['nothing to say', {}, '', `No finding is ${QUIET}.`],
  [
    'nothing but what a person muted on the issue that is closed now',
    { closed: [closedOf(MUTED)], found: BAD },
    '',
    `No finding is ${QUIET} that is not muted.`,
  ],
  [
    'nothing to say after a person closed it, where the issue is to be there always',
    { closed: [closedOf()], policy: { issue: 'always' } },
    '',
    `No finding is ${QUIET}.`,
  ],
  [
    'a finding in no newer cycle than a person’s close',
    { closed: [closedOf()], found: { ...BAD, newest: isoOf(NOW - 2 * DAY_MS) } },
    '',
    'A person closed #3, and no cycle since then shows anything new.',
  ],
  [
    'a finding after a person’s close',
    { closed: [closedOf()], found: BAD },
    'create',
    `There are findings ${QUIET}, and no open issue.`,
  ],
  [
    'no issue, where it is to be there always',
    { policy: { issue: 'always' } },
    'create',
    'There is no open issue yet.',
  ],
  [
    'a duplicate that was closed',
    { closed: [closedOf({}, { stateReason: 'duplicate' })], policy: { issue: 'always' } },
    'create',
    'There is no open issue yet.',
  ],
]

const doesOf = ({ steps }: Plan): string => steps.map((step) => step.do).join(' ')

for (const [what, given, steps, reason] of PLANS)
  test(`${what}: ${steps === '' ? 'nothing' : steps}, and why`, () => {
    const planned = plan(given)
    assert.equal(planned.reason, reason)
    assert.equal(doesOf(planned), steps)
    assert.equal(planned.isBlocked, false)
    assert.deepEqual(planned.warnings, [])
    assert.equal(
      planned.issue,
      given.open?.[0] ?? given.closed?.find((each) => each.stateReason !== 'duplicate'),
    )
    for (const step of planned.steps) {
      if (step.do !== 'create') assert.equal(step.number, 3)
      assert.equal(step.reason, reason.replace(' It is locked, so there is no comment.', ''))
    }
  })

/** The content that a plan writes. */
function contentOf(planned: Plan) {
  const isWriting = (step: Step) => 'content' in step
  const found = planned.steps.find(isWriting)
  assert.ok(found && 'content' in found)
  return found.content
}

test('what is written already is not written again', () => {
  const written: readonly (readonly [given: Given, state: Partial<IssueState>, reason: string])[] = [
    [{ found: BAD }, { findings: [KNOWN], verdict: 'watch' }, 'Nothing changed since the last report.'],
    [{ isHeldOpen: true }, {}, '#3 has nothing left to report, but open dependencies keep it open.'],
  ]
  for (const [given, state, reason] of written) {
    const { fingerprint } = contentOf(plan({ ...given, open: [issueOf(state)] }))
    const again = plan({ ...given, open: [issueOf(state, {}, fingerprint)] })
    assert.deepEqual([again.reason, again.steps], [reason, []])
  }
})

test('a new issue is as the settings say, and forgets all but the mutes', () => {
  const other = { id: 'f'.repeat(16), until: isoOf(NOW + DAY_MS) }
  const closed = [closedOf({ mutes: [other], findings: [{ ...KNOWN, severity: 'low' }], report: 7 })]
  const planned = plan({ closed, found: BAD })
  const [step] = planned.steps
  assert.ok(step?.do === 'create')
  assert.deepEqual([step.labels, step.assignees], [['loop-health', 'bot'], ['octocat']])
  const fresh = plan({ found: BAD })
  assert.notEqual(contentOf(fresh).body, step.content.body)
  assert.equal(contentOf(fresh).title, step.content.title)
})

test('what is said of when it closes is what will be', () => {
  const bodyOf = (given: Given): string =>
    contentOf(plan({ open: [issueOf({ cleanReports: 0 })], ...given })).body
  const closes = /close/
  assert.match(bodyOf({}), closes)
  assert.doesNotMatch(bodyOf({ policy: { issue: 'always' } }), closes)
  assert.notEqual(bodyOf({ isHeldOpen: true }), bodyOf({}))
})

test('that it closes is remembered with the time, and told after it is done', () => {
  const closing = plan({ open: [issueOf()] })
  const [first, second] = closing.steps
  assert.ok(first?.do === 'close' && second?.do === 'comment')
  assert.equal(readCommentMarker(second.body)?.key, OWNERSHIP.key)
  const held = plan({ open: [issueOf()], isHeldOpen: true })
  assert.notEqual(contentOf(held).body, first.content.body)
})

test('twins of the issue are closed first, each with the number that stays', () => {
  const { steps, issue } = plan({
    open: [issueOf({}, { number: 9 }), issueOf(), issueOf({}, { number: 5 })],
    found: BAD,
  })
  assert.equal(issue?.number, 3)
  assert.deepEqual(
    steps.map((step) => step.do),
    ['close-duplicate', 'close-duplicate', 'comment', 'update'],
  )
  for (const [index, number] of [5, 9].entries()) {
    const step = steps[index]
    assert.ok(step?.do === 'close-duplicate')
    assert.deepEqual([step.number, step.original], [number, 3])
    assert.equal(step.reason, '#3 is the same living issue and has the lower number.')
    assert.match(step.comment, /#3/)
  }
})

test('an issue of somebody else is left alone, and it is said how to adopt it', () => {
  const theirs = issueOf({}, { number: 8, author: { login: 'eve', id: 6 } })
  const planned = plan({ open: [theirs] })
  assert.deepEqual(planned.warnings, [
    "#8 looks like the living issue but was written by eve, so it was left alone. If that is this project's own issue, set issue-author to eve.",
  ])
  assert.equal(planned.issue, undefined)
})

const NOBODY = { self: undefined }
const APP = issueOf({}, { number: 8, author: { login: 'other[bot]' } })

/** Where nobody says whose the token is: what stands in the way. */
const OBSTACLES: readonly (readonly [given: Given, reason: string | undefined])[] = [
  [{ ownership: NOBODY }, undefined],
  [{ ownership: {}, open: [APP] }, undefined],
  [
    { ownership: NOBODY, open: [APP] },
    'The token does not tell whose it is, so #8 of other[bot] may be ours: set issue-author to other[bot].',
  ],
  [
    { ownership: NOBODY, closed: [APP] },
    'The token does not tell whose it is, so #8 of other[bot] may be ours: set issue-author to other[bot].',
  ],
  [{ ownership: { ...NOBODY, author: 'ada' }, closed: [] }, undefined],
  [{ ownership: { ...NOBODY, dialect: 'gitea', author: 'ada' } }, undefined],
  [
    { ownership: { ...NOBODY, dialect: 'gitea' } },
    'The token does not tell whose it is, so an issue that it opens would not be known again: set issue-author to the login that it writes as, or give the token the scope read:user.',
  ],
  [
    { ownership: { ...NOBODY, dialect: 'forgejo' }, closed: [APP] },
    'The token does not tell whose it is, so #8 of other[bot] may be ours: set issue-author to other[bot], or give the token the scope read:user.',
  ],
]

test('nothing is opened where it would not be known again, and it is said what a person can do', () => {
  for (const [given, reason] of OBSTACLES) {
    const planned = plan({ ...given, found: BAD })
    assert.equal(planned.isBlocked, reason !== undefined)
    assert.equal(doesOf(planned), reason === undefined ? 'create' : '')
    assert.equal(planned.reason, reason ?? `There are findings ${QUIET}, and no open issue.`)
  }
})
