import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from '../../property.ts'
import {
  composeBody,
  composeComment,
  composeRepeatFailure,
  issueKeyHash,
  readCommentMarker,
  readIssueMarker,
  readRepeatFailureMarker,
} from '../../../src/publish/issue/marker.ts'
import { boundState, formatState, type IssueState, readState } from '../../../src/publish/issue/state.ts'
import { formatMuteBox, readMuteBoxes } from '../../../src/report/issue/mute-box.ts'
import { ENDING_REASONS, ENDINGS } from '../../../src/model/memory.ts'
import { hashOf } from '../../../src/model/short-hash.ts'

/** Records with the prototype that JSON gives them. */
function plain<T, K extends keyof T = keyof T>(
  model: { [P in keyof T]: fc.Arbitrary<T[P]> },
  constraints: { requiredKeys?: K[] } = {},
) {
  return fc.record<T, K>(model, { ...constraints, noNullPrototype: true })
}

const hex = fc.stringMatching(/^[0-9a-f]{16}$/)
const at = fc.integer({ min: 0, max: 4_000_000_000 }).map((seconds) => new Date(seconds * 1000).toISOString())
const text = fc.string({ unit: 'binary', maxLength: 300 })
const count = fc.nat(100_000)
const verdict = fc.constantFrom('better', 'steady', 'watch', 'worse', 'unknown')
const severity = fc.constantFrom('high', 'medium', 'low', 'info')
const known = plain({ id: hex, severity, finding: text }, { requiredKeys: ['id', 'severity'] })
const over = plain(
  {
    id: hex,
    severity,
    finding: text,
    ended: plain({
      ending: fc.constantFrom(...ENDINGS),
      because: fc.constantFrom(...ENDING_REASONS),
      ended_on: at.map((iso) => iso.slice(0, 10)),
    }),
  },
  { requiredKeys: ['id', 'severity', 'finding'] },
)
const anyState: fc.Arbitrary<IssueState> = plain(
  {
    at,
    report: count,
    verdict,
    newestCycleAt: at,
    cleanReports: count,
    closedAt: at,
    findings: fc.array(known, { maxLength: 60 }),
    change: plain(
      {
        previous: plain({ at, verdict }),
        appeared: fc.array(hex, { maxLength: 60 }),
        over: fc.array(over, { maxLength: 20 }),
        moved: fc.array(plain({ id: hex, from: severity, to: severity }), { maxLength: 5 }),
      },
      { requiredKeys: ['appeared', 'over', 'moved'] },
    ),
    mutes: fc.array(plain({ id: hex, until: at }), { maxLength: 5 }),
    reports: fc.array(
      plain(
        {
          at,
          verdict,
          succeeded: count,
          decided: count,
          appeared: count,
          resolved: count,
          otherwise: count,
          runPath: fc.constantFrom('/actions/runs/1', '/actions/runs/1?by_index=1'),
        },
        { requiredKeys: ['at', 'verdict', 'succeeded', 'decided', 'appeared', 'resolved'] },
      ),
      { maxLength: 8 },
    ),
  },
  { requiredKeys: ['at', 'report', 'verdict', 'cleanReports', 'findings', 'change', 'mutes', 'reports'] },
)

const MARKER = { key: issueKeyHash('default'), fingerprint: '0123456789abcdef' }
const NOTHING_MUTED = new Set<string>()
const EMPTY: IssueState = {
  at: '2026-09-21T06:00:00.000Z',
  report: 1,
  verdict: 'steady',
  cleanReports: 0,
  findings: [],
  change: { appeared: [], over: [], moved: [] },
  mutes: [],
  reports: [],
}

test('what is written is read back: identity and state', () => {
  fc.assert(
    fc.property(anyState, text, (state, visible) => {
      const bounded = boundState(state)
      const body = composeBody(MARKER, visible, bounded, NOTHING_MUTED)
      assert.deepEqual(readState(body), bounded)
      assert.deepEqual(readIssueMarker(body), MARKER)
      assert.deepEqual(readState(body.replaceAll('\n', '\r\n')), bounded)
      assert.deepEqual(readIssueMarker(body.replaceAll('\n', '\r\n')), MARKER)
    }),
  )
})

test('the fullest state leaves most of a body to what people read', () => {
  const finding = { id: 'f'.repeat(16), severity: 'high' as const, finding: '界'.repeat(500) }
  const ended = {
    ending: 'accepted' as const,
    because: 'a-person-accepted-it' as const,
    ended_on: '2026-09-20',
  }
  const state = boundState({
    ...EMPTY,
    findings: Array.from({ length: 500 }, () => finding),
    change: {
      appeared: Array.from({ length: 500 }, () => finding.id),
      over: Array.from({ length: 500 }, () => ({ ...finding, ended })),
      moved: Array.from({ length: 500 }, () => ({
        id: finding.id,
        from: 'high' as const,
        to: 'low' as const,
      })),
    },
  })
  assert.ok(formatState(state).length <= 20_000, String(formatState(state).length))
  assert.deepEqual(readState(formatState(state)), state)
})

test('a state that was changed in any place is no state, and nothing that looks like one throws', () => {
  const line = formatState(EMPTY)
  fc.assert(
    fc.property(
      fc.nat(line.length - 1),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
      (index, letter) => {
        const changed = line.slice(0, index) + letter + line.slice(index + 1)
        const read = readState(changed)
        if (changed.trimEnd() === line) assert.deepEqual(read, EMPTY)
        else assert.equal(read, undefined)
      },
    ),
  )
  fc.assert(
    fc.property(fc.json(), (json) => {
      const valid = formatState(JSON.parse(json) as IssueState)
      assert.equal(readState(valid), undefined)
    }),
  )
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (rubbish) => {
      assert.equal(readState(`<!-- loop-introspection:state v1 ${rubbish} -->`), undefined)
      readIssueMarker(`<!-- loop-introspection:issue v1 ${rubbish} -->`)
      readCommentMarker(rubbish)
      readRepeatFailureMarker(rubbish)
      readMuteBoxes(rubbish)
    }),
  )
})

test('two states are none: nobody can say which is ours', () => {
  const line = formatState(EMPTY)
  assert.deepEqual(readState(`text\n\n${line}`), EMPTY)
  assert.deepEqual(readState(`text\n\n${line}\n\nwords of a person`), EMPTY)
  assert.equal(readState(`${line}\n${line}`), undefined)
  assert.equal(readState(`quoted: ${line}`), undefined)
})

const SPOOFED_STATE = formatState({ ...EMPTY, report: 99, closedAt: EMPTY.at })
const SPOOFS: [string, string][] = [
  ['our identity', `<!-- loop-introspection:issue v1 key=${MARKER.key} fp=${'f'.repeat(16)} -->`],
  ['a sound state', SPOOFED_STATE],
  ['a ticked box of a finding', '- [x] fine <!-- loop-introspection:mute 0123456789abcdef -->'],
  ['markers without spaces', `<!--loop-introspection:issue v1 key=${MARKER.key} fp=${'f'.repeat(16)} -->`],
]

for (const [what, spoof] of SPOOFS) {
  test(`fault 46: text that holds ${what}, also inside a fence, marks nothing`, () => {
    for (const visible of [
      spoof,
      `\`\`\`text\n${spoof}\n\`\`\``,
      `words\r\n${spoof}\r\n`,
      `${spoof}\n`.repeat(3),
    ]) {
      const body = composeBody(MARKER, visible, EMPTY, NOTHING_MUTED)
      assert.deepEqual(readIssueMarker(body), MARKER)
      assert.deepEqual(readState(body), EMPTY)
      assert.deepEqual([...readMuteBoxes(body)], [])
      assert.equal(readIssueMarker(composeComment(MARKER.key, 'f'.repeat(16), visible)), undefined)
    }
  })
}

test('a box is ours once, and only as ticked as the state says', () => {
  const [id, other] = ['0123456789abcdef', 'fedcba9876543210']
  const ours = formatMuteBox({ id, isMuted: true, text: 'a [link](x) <b> @you' })
  assert.deepEqual([...readMuteBoxes(ours)], [[id, true]])
  const spoofed = `- [x] other <!-- loop-introspection:mute ${other} -->`
  const body = composeBody(
    MARKER,
    [ours, spoofed, ours.replace('[x]', '[ ]')].join('\n'),
    EMPTY,
    new Set([id]),
  )
  assert.deepEqual([...readMuteBoxes(body)], [[id, true]])
})

test('comments are known again by their first line', () => {
  const change = 'a'.repeat(16)
  assert.deepEqual(readCommentMarker(composeComment(MARKER.key, change, 'words')), {
    key: MARKER.key,
    change,
  })
  assert.deepEqual(readRepeatFailureMarker(composeRepeatFailure(412, change, 'words')), {
    issue: 412,
    fingerprint: change,
  })
  assert.equal(readRepeatFailureMarker(`words\n${composeRepeatFailure(412, change, 'words')}`), undefined)
})

const KEY = 'a'.repeat(16)
const OTHER = '0123456789abcdef'

test('what is written stands word for word where it is looked for', () => {
  assert.equal(hashOf('a', 'b'), '0473ef2dc0d324ab')
  assert.notEqual(hashOf('ab'), hashOf('a', 'b'))
  assert.equal(issueKeyHash('default'), '37a8eec1ce19687d')
  assert.equal(
    composeBody({ key: KEY, fingerprint: OTHER }, '\n text\n more \n', EMPTY, NOTHING_MUTED),
    `<!-- loop-introspection:issue v1 key=${KEY} fp=${OTHER} -->\ntext\n more\n\n${formatState(EMPTY)}`,
  )
  const spoof = '<!-- loop-introspection:issue x -->'
  assert.equal(
    composeComment(KEY, OTHER, ` ${spoof} `),
    `<!-- loop-introspection:comment v1 key=${KEY} change=${OTHER} -->\n${spoof.replace('<', '<\u200B')}`,
  )
  assert.equal(
    composeRepeatFailure(412, OTHER, ` ${spoof} `),
    `<!-- loop-introspection:repeat-failure v1 issue=412 fp=${OTHER} -->\n${spoof.replace('<', '<\u200B')}`,
  )
})

test('an identity that holds a marker itself is refused', () => {
  const refusal = new TypeError('a body of ours holds exactly one identity and one state')
  for (const fingerprint of ['<!-- loop-introspection:issue ', '<!-- loop-introspection:state '])
    assert.throws(() => composeBody({ key: KEY, fingerprint }, 'text', EMPTY, NOTHING_MUTED), refusal)
})

/** Each marker, what is read of it, and how it is read. */
const MARKERS: readonly (readonly [line: string, read: (body: string) => unknown, found: unknown])[] = [
  [
    `<!-- loop-introspection:issue v1 key=${KEY} fp=${OTHER} -->`,
    readIssueMarker,
    { key: KEY, fingerprint: OTHER },
  ],
  [
    `<!-- loop-introspection:comment v1 key=${KEY} change=${OTHER} -->`,
    readCommentMarker,
    { key: KEY, change: OTHER },
  ],
  [
    `<!-- loop-introspection:repeat-failure v1 issue=412 fp=${OTHER} -->`,
    readRepeatFailureMarker,
    { issue: 412, fingerprint: OTHER },
  ],
]

for (const [line, read, found] of MARKERS)
  test(`${line} is read as the whole first line, and nothing like it`, () => {
    for (const body of [line, `${line}\n`, `${line}\r\nx`, `${line} \t\nx`])
      assert.deepEqual(read(body), found)
    for (const body of [
      '',
      `x${line}`,
      ` ${line}`,
      `${line}x`,
      `${line} x\n`,
      `x\n${line}`,
      `\n${line}`,
      line.replace('v1', 'v2'),
      line.replace(OTHER, OTHER.slice(1)),
      line.replace(OTHER, `${OTHER}0`),
      line.replace(OTHER, OTHER.toUpperCase()),
      line.replace(KEY, KEY.slice(1)),
      line.replace(KEY, `${KEY}0`),
      line.replace(KEY, KEY.toUpperCase()),
      line.replace('412', ''),
      line.replace('412', '4x2'),
      line.replace('412', '1'.repeat(16)),
    ])
      if (body !== line) assert.equal(read(body), undefined, body)
  })

test('of a finding only the first box stays, and none that stands beside another marker', () => {
  const box = (id: string, isMuted: boolean): string => formatMuteBox({ id, isMuted, text: 'x' })
  const written = (visible: string, muted: string[] = []): string =>
    composeBody(MARKER, visible, EMPTY, new Set(muted)).split('\n').slice(1, -2).join('\n')
  const broken = (line: string): string => line.replaceAll('<!--', '<\u200B!--')
  const [one, two] = [box(KEY, false), box(OTHER, true)]
  assert.equal(written(`${one}\n${two}`, [OTHER]), `${one}\n${two}`)
  assert.equal(written(`${one}\n${one}`), `${one}\n${broken(one)}`)
  assert.equal(written(two), broken(two))
  assert.equal(written(one, [KEY]), broken(one))
  const spoofed = one.replace('x', '<!-- loop-introspection:issue -->')
  assert.equal(written(spoofed), broken(spoofed))
  assert.equal(written('<!--loop-introspection:x -->'), '<\u200B!--loop-introspection:x -->')
  assert.equal(written('<!-- loop-introspection'), '<!-- loop-introspection')
  assert.equal(written('<!-- other -->'), '<!-- other -->')
})
