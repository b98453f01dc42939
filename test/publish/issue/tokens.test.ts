import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Dialect } from '../../../src/forge/forge.ts'
import { readIssueMarker } from '../../../src/publish/issue/marker.ts'
import { openForge } from '../../forge/asking.ts'
import { addIssue, addLabel, type ForgeState, type Token } from '../../forge/state.ts'
import { BAD, openOwn, publishOver } from './over-http.ts'

/** What two runs in a row say and leave, for every kind of token that people give, in each dialect. */
interface Kind {
  token: Partial<Token>
  on: readonly Dialect[]
  /** What both runs say; undefined: the first opens, the second has nothing to do. */
  says: RegExp | undefined
  isLabelMissing?: true
  ownerType?: 'Organization'
}

const PERSON = { id: 1003, login: 'lin', type: 'User' } as const
const APP = { id: 1004, login: 'my-app[bot]', type: 'Bot' } as const
const ALL: readonly Dialect[] = ['github', 'gitea', 'forgejo']
const GITEAS: readonly Dialect[] = ['gitea', 'forgejo']

const KINDS: Record<string, Kind> = {
  'a person’s': { on: ALL, token: {}, says: undefined },
  'a person’s, the label missing': { on: ALL, token: {}, says: undefined, isLabelMissing: true },
  'an app’s': { on: ['github'], token: { user: APP, mayAskWhoItIs: false }, says: undefined },
  'none that is valid': { on: ALL, token: { value: 'another' }, says: /token was rejected/ },
  'without any right': {
    on: GITEAS,
    token: { issues: 'none' },
    says: /may not read the issues .*`read:issue`/,
  },
  'that may read': { on: GITEAS, token: { issues: 'read' }, says: /may not write .*`write:issue`/ },
  'that may read, on GitHub': {
    on: ['github'],
    token: { issues: 'read' },
    says: /may not write .*`issues: write`/,
  },
  'that may open and not label': {
    on: GITEAS,
    token: { mayLabel: false },
    says: /may not write the labels of octo\/loop; give its user the right to write issues/,
  },
  'that may open and not label, the label missing': {
    on: GITEAS,
    token: { mayLabel: false },
    says: /may not write the labels of octo\/loop; give its user the right to write issues/,
    isLabelMissing: true,
  },
  'that may open and not label, on GitHub': {
    on: ['github'],
    token: { mayLabel: false },
    says: /may not write the labels of octo\/loop; give its user the right to write/,
  },
  'that may open and not label, the label missing, on GitHub': {
    on: ['github'],
    token: { mayLabel: false },
    says: /may not write the labels of octo\/loop; give its user the right to write/,
    isLabelMissing: true,
  },
  'that does not tell whose it is': {
    on: GITEAS,
    token: { mayAskWhoItIs: false },
    says: /does not tell whose it is.* set issue-author .*`?read:user/,
  },
  'for another repository': { on: ALL, token: { seesRepository: false }, says: /octo\/loop/ },
  'for a private repository that it does not see': {
    on: ['github'],
    token: { issues: 'none', seesRepository: false },
    says: /does not show octo\/loop/,
  },
  'without read:organization, the label the organisation’s': {
    on: GITEAS,
    token: { mayReadOrganization: false },
    says: undefined,
    isLabelMissing: true,
    ownerType: 'Organization',
  },
}

function giveToken(state: ForgeState, more: Partial<Token>): string {
  const value = 'token-of-this-kind'
  state.tokens.push({
    value,
    user: PERSON,
    issues: 'write',
    isCollaborator: false,
    mayAskWhoItIs: true,
    ...more,
  })
  return value
}

for (const [kind, { on, token, says, isLabelMissing, ownerType = 'User' }] of Object.entries(KINDS))
  for (const dialect of on)
    test(`${dialect}: a token ${kind}: two runs say the same and leave no junk`, async (t) => {
      const forge = await openForge(t, { dialect, ownerType })
      const { state } = forge
      if (isLabelMissing !== true) addLabel(state, { name: 'loop-health' })
      const value = giveToken(state, token)
      const first = await publishOver(forge, value)
      const second = await publishOver(forge, value)
      const third = await publishOver(forge, value)
      if (says === undefined) {
        assert.deepEqual([first.status, second.status], ['created', 'unchanged'], first.say)
        assert.deepEqual([openOwn(forge), state.issues.length], [[1], 1])
        assert.ok(forge.requests.length <= 12 + 2 * 4, `${forge.requests.length} requests`)
        assert.ok(forge.writes().length <= 3)
      } else {
        for (const { status, say } of [first, second, third]) {
          assert.equal(status, 'failed')
          assert.match(say, says)
          assert.equal(say, first.say)
        }
        assert.equal(state.issues.length, 0)
      }
      forge.assertNoViolations()
    })

for (const dialect of GITEAS)
  test(`${dialect}: who is told to name the author, or to give the scope, is well after that`, async (t) => {
    for (const advice of ['author', 'scope'] as const) {
      const forge = await openForge(t, { dialect })
      addLabel(forge.state, { name: 'loop-health' })
      const value = giveToken(forge.state, { mayAskWhoItIs: false })
      assert.equal((await publishOver(forge, value)).status, 'failed')
      if (advice === 'scope') for (const token of forge.state.tokens) token.mayAskWhoItIs = true
      const policy = advice === 'author' ? { author: 'lin' } : {}
      const statuses = []
      for (let run = 0; run < 2; run += 1)
        statuses.push((await publishOver(forge, value, BAD, policy)).status)
      assert.deepEqual(statuses, ['created', 'unchanged'])
    }
  })

test('an author who is none opens one issue, which is taken over when the right one is named', async (t) => {
  const forge = await openForge(t, { dialect: 'gitea' })
  const value = giveToken(forge.state, { mayAskWhoItIs: false })
  for (let run = 0; run < 3; run += 1) {
    const { status, say } = await publishOver(forge, value, BAD, { author: 'mona' })
    assert.equal(status, 'failed')
    assert.match(say, /set issue-author to lin\b/)
  }
  assert.equal(forge.state.issues.length, 1)
  assert.equal((await publishOver(forge, value, BAD, { author: 'lin' })).status, 'unchanged')
})

test('on GitHub an app that nobody names opens one issue, and says which author to set', async (t) => {
  const forge = await openForge(t, { dialect: 'github' })
  forge.fail({ kind: 'forbidden', operation: 'graphql', times: Infinity })
  const value = giveToken(forge.state, { user: APP, mayAskWhoItIs: false })
  for (let run = 0; run < 3; run += 1) {
    const { status, say } = await publishOver(forge, value)
    assert.equal(status, 'failed')
    assert.match(say, /set issue-author to my-app\[bot\]/)
  }
  assert.equal(forge.state.issues.length, 1)
  assert.equal((await publishOver(forge, value, BAD, { author: 'my-app[bot]' })).status, 'unchanged')
})

test('an Enterprise Server below a path is asked who an app is beside its API', async (t) => {
  const forge = await openForge(t, { dialect: 'github', basePath: '/git', apiPath: '/api/v3' })
  const value = giveToken(forge.state, { user: APP, mayAskWhoItIs: false })
  for (const status of ['created', 'unchanged'])
    assert.equal((await publishOver(forge, value)).status, status)
  assert.equal(forge.state.issues[0]?.author.login, APP.login)
  forge.assertNoViolations()
})

for (const author of [APP, PERSON])
  test(`on GitHub what ${author.login} wrote with our label and marker is not touched`, async (t) => {
    const forge = await openForge(t, { dialect: 'github' })
    await publishOver(forge)
    const copied = forge.state.issues[0]?.body ?? ''
    assert.ok(readIssueMarker(copied) !== undefined)
    forge.state.issues.length = 0
    addIssue(forge.state, { body: copied, labels: ['loop-health'], author })
    const result = await publishOver(forge, undefined, { ...BAD, now: '2026-09-22', verdict: 'worse' })
    assert.equal(result.status, 'created', result.say)
    assert.match(result.warnings.join('\n'), new RegExp(`#1 looks like .*issue-author`))
    assert.equal(forge.state.issues[0]?.body, copied)
    assert.deepEqual(forge.state.comments, [])
    forge.assertNoViolations()
  })

for (const dialect of GITEAS)
  test(`${dialect}: a label made because the organisation’s could not be seen is told of`, async (t) => {
    const forge = await openForge(t, { dialect, ownerType: 'Organization' })
    addLabel(forge.state, { name: 'loop-health', scope: 'organization' })
    const { warnings } = await publishOver(forge, giveToken(forge.state, { mayReadOrganization: false }))
    assert.match(warnings.join('\n'), /octo is an organisation.*read:organization/)
    const seeing = await openForge(t, { dialect, ownerType: 'Organization' })
    addLabel(seeing.state, { name: 'loop-health', scope: 'organization' })
    for (const status of ['created', 'unchanged']) assert.equal((await publishOver(seeing)).status, status)
    assert.equal(seeing.state.labels.length, 1)
  })

for (const dialect of ALL)
  test(`${dialect}: an own closed issue counts behind more than a page of newer ones with its label`, async (t) => {
    const forge = await openForge(t, { dialect })
    await publishOver(forge)
    const [own] = forge.state.issues
    assert.ok(own !== undefined)
    const closedAt = '2026-09-21T01:00:00Z'
    Object.assign(own, { state: 'closed', stateReason: 'completed', closedAt })
    for (let count = 0; count < 130; count += 1)
      addIssue(forge.state, { labels: ['loop-health'], state: 'closed', createdAt: '2099-01-01T00:00:00Z' })
    const { status, say } = await publishOver(forge)
    assert.equal(status, 'unchanged', say)
    assert.match(say, /A person closed #1/)
  })
