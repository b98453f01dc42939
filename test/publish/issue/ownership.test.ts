import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Dialect, ForgeIssue, Identity } from '../../../src/forge/forge.ts'
import { issueKeyHash } from '../../../src/publish/issue/marker.ts'
import {
  foreignIssues,
  isOwnAuthor,
  maybeOwnAuthor,
  ownIssues,
  type Ownership,
} from '../../../src/publish/issue/ownership.ts'
import { planIssue } from '../../../src/publish/issue/plan-issue.ts'
import * as fc from '../../property.ts'
import { insightsOf } from './insights.ts'
import { requestOf, START } from './timeline.ts'

const BOT: Identity = { login: 'github-actions[bot]', id: 41_898_282 }
const MALLORY: Identity = { login: 'mallory', id: 7 }
const OWNERSHIP: Ownership = {
  label: 'loop-health',
  key: issueKeyHash('default'),
  dialect: 'github',
  self: undefined,
  author: undefined,
}

function issueOf(number: number, more: Partial<ForgeIssue> = {}): ForgeIssue {
  return {
    number,
    title: 'Loop health',
    body: `<!-- loop-introspection:issue v1 key=${OWNERSHIP.key} fp=${'0'.repeat(16)} -->\nText\n`,
    state: 'open',
    author: BOT,
    labels: ['bot', 'Loop-Health'],
    isLocked: false,
    url: `https://forge.test/acme/orbit/issues/${number}`,
    ...more,
  }
}

/** As forges list them: newest first, oldest first, by the last change. */
const anyOrder = fc
  .uniqueArray(fc.integer({ min: 1, max: 999 }), { minLength: 1, maxLength: 6 })
  .map((numbers) => numbers.map((number) => issueOf(number)))

test('fault 92: the lowest number stays, in whatever order the forge lists them', () => {
  fc.assert(
    fc.property(anyOrder, (open) => {
      const numbers = open.map(({ number }) => number).toSorted((a, b) => a - b)
      const [lowest, ...others] = numbers
      assert.deepEqual(
        ownIssues(open, OWNERSHIP).map(({ number }) => number),
        numbers,
      )
      const { report, policy } = requestOf(insightsOf({ now: new Date(START).toISOString() }), START)
      const plan = planIssue({ open, closed: [], ownership: OWNERSHIP, report, policy, isHeldOpen: false })
      assert.equal(plan.issue?.number, lowest)
      assert.deepEqual(
        plan.steps.flatMap((step) => (step.do === 'close-duplicate' ? [[step.number, step.original]] : [])),
        others.map((number) => [number, lowest]),
      )
    }),
  )
})

test('of several closed ones the one that was closed last counts, of two at once the newer', () => {
  const notPlanned = (number: number, closedAt?: number): ForgeIssue =>
    issueOf(number, {
      state: 'closed',
      stateReason: 'not_planned',
      ...(closedAt !== undefined && { closedAt }),
    })
  const { report, policy } = requestOf(insightsOf({ now: new Date(START).toISOString() }), START)
  const lastOf = (...closed: ForgeIssue[]): number | undefined =>
    planIssue({ open: [], closed, ownership: OWNERSHIP, report, policy, isHeldOpen: false }).issue?.number
  const [early, late] = [START - 2000, START - 1000]
  assert.equal(lastOf(notPlanned(1, late), notPlanned(2, early)), 1)
  assert.equal(lastOf(notPlanned(2, early), notPlanned(1, late)), 1)
  assert.equal(lastOf(notPlanned(1, late), notPlanned(2, late), notPlanned(3, early)), 2)
  assert.equal(lastOf(notPlanned(3), notPlanned(1, early)), 1)
  assert.equal(lastOf(notPlanned(3, late), { ...notPlanned(4, START), stateReason: 'duplicate' }), 3)
})

/** What a run that finds this would do where no issue of ours is open. */
function planned(
  { issue = 'auto', ...ownership }: Partial<Ownership> & { issue?: 'auto' | 'always' },
  isBad: boolean,
  open: readonly ForgeIssue[] = [],
) {
  const now = new Date(START).toISOString()
  const insights = insightsOf({ now, newest: now, ...(isBad && { findings: { 'time-cap': 'high' } }) })
  const { report, policy } = requestOf(insights, START, { issue })
  return planIssue({
    open,
    closed: [],
    ownership: { ...OWNERSHIP, ...ownership },
    report,
    policy,
    isHeldOpen: false,
  })
}

test('why an issue is opened is said: there are findings, or it is to be there always', () => {
  const bad = 'There are findings of severity high or above, and no open issue.'
  assert.equal(planned({}, true).reason, bad)
  assert.equal(planned({ issue: 'always' }, true).reason, bad)
  assert.equal(planned({ issue: 'always' }, false).reason, 'There is no open issue yet.')
  assert.equal(planned({}, false).reason, 'No finding is of severity high or above.')
})

test('beside an issue that may be ours none is opened where nobody says who we are', () => {
  const theirs = [issueOf(3, { author: MALLORY })]
  const doesOf = (ownership: Partial<Ownership>): string[] =>
    planned(ownership, true, theirs).steps.map((step) => step.do)
  assert.deepEqual(doesOf({ dialect: 'gitea' }), [])
  assert.deepEqual(doesOf({ dialect: 'forgejo' }), [])
  assert.deepEqual(doesOf({ dialect: 'github' }), ['create'])
  assert.deepEqual(doesOf({ dialect: 'gitea', self: { login: 'ada', id: 8 } }), ['create'])
  assert.match(planned({ dialect: 'gitea' }, true, theirs).reason, /#3/)
})

test('ours carries label, marker with our key, and our author; with the first two it is foreign', () => {
  const issues = [
    issueOf(1),
    issueOf(2, { labels: [] }),
    issueOf(3, { labels: ['loop'] }),
    issueOf(4, { body: 'Text' }),
    issueOf(5, { body: issueOf(5).body.replace(OWNERSHIP.key, issueKeyHash('other')) }),
    issueOf(6, { author: MALLORY }),
    issueOf(7, { author: MALLORY, labels: [] }),
  ]
  const numbersOf = (found: ForgeIssue[]): number[] => found.map(({ number }) => number)
  assert.deepEqual(numbersOf(ownIssues(issues, OWNERSHIP)), [1])
  assert.deepEqual(numbersOf(foreignIssues(issues, OWNERSHIP)), [6])
})

const AUTHORS: [what: string, author: Identity, ownership: Partial<Ownership>, isOwn: boolean][] = [
  ['the account of jobs, where GitHub does not tell', BOT, {}, true],
  ['another app, where GitHub does not tell', { login: 'renovate[bot]' }, {}, false],
  ['a person, where GitHub does not tell', MALLORY, {}, false],
  ['a person named like an app', { login: 'x[bot]y' }, {}, false],
  ['anybody, where nobody says who we are', { login: 'gitea-actions' }, { dialect: 'gitea' }, false],
  ['an app', BOT, { dialect: 'gitea' }, false],
  ['anybody, where nobody says who we are', { login: 'forgejo-actions' }, { dialect: 'forgejo' }, false],
  ['the same id under a new name', { login: 'new', id: 7 }, { self: MALLORY }, true],
  ['the same name with another id', { login: 'mallory', id: 8 }, { self: MALLORY }, false],
  ['the same name without an id', { login: 'Mallory' }, { self: MALLORY }, true],
  ['the same name, where our id is not known', MALLORY, { self: { login: 'mallory' } }, true],
  ['another name without an id', { login: 'eve' }, { self: MALLORY }, false],
  ['an app, where it is known who we are', BOT, { self: MALLORY }, false],
  ['who is adopted', { login: 'OCTO', id: 1 }, { author: 'octo', self: MALLORY }, true],
  ['we ourselves beside who is adopted', MALLORY, { author: 'octo', self: MALLORY }, true],
  ['neither', { login: 'eve', id: 2 }, { author: 'octo', self: MALLORY }, false],
]

for (const [what, author, ownership, isOwn] of AUTHORS) {
  const dialect: Dialect = ownership.dialect ?? 'github'
  test(`${what} is ${isOwn ? 'ours' : 'somebody else'} (${dialect})`, () => {
    assert.equal(isOwnAuthor(author, { ...OWNERSHIP, ...ownership }), isOwn)
  })
}

/** Where nobody tells whose the token is. */
const MAYBES: [what: string, author: Identity, ownership: Partial<Ownership>, isMaybe: boolean][] = [
  ['another app', { login: 'renovate[bot]' }, {}, true],
  ['a person', MALLORY, {}, false],
  ['a person named like an app', { login: '[bot]x' }, {}, false],
  ['what is ours for certain', BOT, {}, false],
  ['anybody', MALLORY, { dialect: 'gitea' }, true],
  ['anybody', MALLORY, { dialect: 'forgejo' }, true],
  ['who is adopted', MALLORY, { dialect: 'gitea', author: 'mallory' }, false],
  ['anybody, where it is known who we are', MALLORY, { dialect: 'gitea', self: { login: 'ada' } }, false],
  ['an app, where it is known who we are', { login: 'renovate[bot]' }, { self: { login: 'ada' } }, false],
]

for (const [what, author, ownership, isMaybe] of MAYBES)
  test(`${what} ${isMaybe ? 'may be' : 'is not to be taken for'} us (${ownership.dialect ?? 'github'})`, () => {
    assert.equal(maybeOwnAuthor(author, { ...OWNERSHIP, ...ownership }), isMaybe)
  })
