import assert from 'node:assert/strict'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, test, type TestContext } from 'node:test'
import type { Cycle, HeldLines } from '../../src/model/retro.ts'
import { parseInstant } from '../../src/model/time.ts'
import type { JsonObject } from '../../src/read/jsonl.ts'
import type { Access } from '../../src/read/access.ts'
import { openHistory } from '../../src/publish/git-history.ts'
import { readCheckout } from '../../src/read/checkout-history.ts'
import { settingsSchema } from '../../src/settings/schema.ts'
import { cycleOf } from '../analyse/cycles.ts'
import { git, type MadeCommit, makeHistory } from './history.ts'

const NOW = parseInstant('2026-10-01T00:00:00Z') ?? 0

/** Lines that are long enough to be known again where they move. */
function lines(from: number, to: number, word = 'a line of the first'): string {
  return Array.from({ length: to - from + 1 }, (_, index) => `${word} number ${from + index};\n`).join('')
}

const day = (of: string): string => `2026-09-${of}T12:00:00Z`

const COMMITS: readonly MadeCommit[] = [
  { name: 'begin', at: day('01'), files: { 'old.ts': lines(1, 10, 'what was there before') } },
  // A squashed pull request, with what a tool wrote.
  {
    name: 'squash',
    at: day('02'),
    files: {
      'one.ts': lines(1, 20),
      'package-lock.json': lines(1, 90),
      'same.ts': lines(1, 2, 'that stays'),
    },
  },
  { name: 'work', at: day('03'), branch: 'side', after: 'squash', files: { 'two.ts': lines(1, 5) } },
  { name: 'more', at: day('04'), branch: 'side', files: { 'two.ts': lines(1, 6), 'three.ts': lines(1, 4) } },
  {
    name: 'merge',
    at: day('05'),
    after: 'squash',
    merges: 'more',
    files: { 'two.ts': lines(1, 6), 'three.ts': lines(1, 4) },
  },
  // Four lines are written anew, two are indented, the file gets another name.
  { name: 'rewrite', at: day('06'), files: { 'one.ts': lines(1, 16) + lines(1, 4, 'of somebody else') } },
  {
    name: 'rename',
    at: day('07'),
    files: {
      'one.ts': null,
      'uno.ts': lines(1, 2, '    a line of the first') + lines(3, 16) + lines(1, 4, 'of somebody else'),
    },
  },
  { name: 'drop', at: day('08'), files: { 'two.ts': null } },
  { name: 'person', at: day('09'), files: { 'mine.ts': lines(1, 9, 'by hand') } },
  // Later than 14 days after the first.
  { name: 'late', at: day('25'), files: { 'uno.ts': null, 'same.ts': null } },
]

function row(name: string, idOf: (name: string) => string, rest: object = {}): JsonObject {
  const at = COMMITS.find((commit) => commit.name === name)?.at ?? day('02')
  return {
    state: 'MERGED',
    headRefName: `claude/${name}`,
    author: { login: 'mona', is_bot: false },
    createdAt: at,
    closedAt: at,
    mergedAt: at,
    mergeCommit: { oid: idOf(name) },
    additions: 10,
    ...rest,
  }
}

async function read(
  root: string,
  rows: readonly JsonObject[],
  more: { isElsewhere?: boolean; confined?: boolean; temporary?: string } = {},
): Promise<HeldLines | undefined> {
  return (await readAll(root, rows, more)).heldLines
}

function readAll(
  root: string,
  rows: readonly JsonObject[],
  more: { isElsewhere?: boolean; confined?: boolean; temporary?: string } = {},
  cycles: readonly Cycle[] = [],
): ReturnType<typeof readCheckout> {
  const settings = settingsSchema.parse({})
  const { isElsewhere = false, temporary = os.tmpdir() } = more
  const work = { isElsewhere, openHistory: (access: Access) => openHistory(access, temporary) }
  return readCheckout(rows, cycles, work, {
    settings,
    access: { root, confined: more.confined ?? true },
    now: NOW,
  })
}

function rowsOf(idOf: (name: string) => string): JsonObject[] {
  return [
    row('squash', idOf),
    row('merge', idOf),
    row('person', idOf, { headRefName: 'topic' }),
    row('late', idOf, { headRefName: 'codex/late' }),
    row('merge', idOf, { mergeCommit: { oid: 'f'.repeat(40) } }),
    row('merge', idOf, { state: 'CLOSED', mergedAt: null, mergeCommit: null }),
    row('person', idOf, { headRefName: 'dependabot/npm/zod' }),
  ]
}

const HELD: HeldLines = {
  agents: [
    { added: 10, held: 4 },
    { added: 22, held: 18 },
  ],
  people: [{ added: 9, held: 9 }],
  young: 1,
  unknown: 1,
}

/** A folder for what must not come to be. */
function markerOf(context: TestContext): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'loop-introspection-marker-'))
  context.after(() => fs.rmSync(folder, { recursive: true, force: true }))
  return path.join(folder, 'marker')
}

describe('merged lines that still stand', () => {
  test('are those that nobody wrote anew, through new names and other spaces, within 14 days', async (context) => {
    const { root, idOf } = makeHistory(context, COMMITS)
    const temporary = path.dirname(markerOf(context))
    assert.deepEqual(await read(root, rowsOf(idOf), { temporary }), HELD)
    assert.deepEqual(fs.readdirSync(temporary), [])
  })

  test('nothing that the checkout configures is run or counts', async (context) => {
    const { root, idOf } = makeHistory(context, COMMITS)
    const marker = markerOf(context)
    const touch = `touch ${marker} #`
    fs.mkdirSync(path.join(root, '.git', 'info'), { recursive: true })
    fs.writeFileSync(path.join(root, '.git', 'info', 'attributes'), '* diff=evil filter=evil\n')
    fs.writeFileSync(path.join(root, '.gitattributes'), '* diff=evil filter=evil\n')
    const config = {
      'core.fsmonitor': touch,
      'core.pager': touch,
      'core.attributesFile': path.join(root, '.gitattributes'),
      'diff.external': touch,
      'diff.evil.textconv': touch,
      'diff.evil.command': touch,
      'filter.evil.clean': touch,
      'blame.ignoreRevsFile': 'no-such-file',
      'diff.renames': 'false',
    }
    for (const [name, value] of Object.entries(config)) git(root, ['config', name, value])
    assert.deepEqual(await read(root, rowsOf(idOf)), HELD)
    assert.ok(!fs.existsSync(marker))
  })

  test('without the history, git, a checkout, or these merges one says why', async (context) => {
    const { root, idOf } = makeHistory(context, COMMITS)
    const rows = rowsOf(idOf)
    const why = async (of: string, more?: Parameters<typeof read>[2]) => (await read(of, rows, more))?.lacking
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'loop-introspection-shallow-'))
    context.after(() => fs.rmSync(folder, { recursive: true, force: true }))
    assert.equal(await why(folder), 'no-checkout')
    git(folder, ['clone', '--quiet', '--depth=1', pathToFileURL(root).href, 'clone'])
    assert.equal(await why(path.join(folder, 'clone')), 'shallow')
    assert.equal(await why(root, { isElsewhere: true }), 'elsewhere')
    const others = rows.map((each) => ({ ...each, mergeCommit: { oid: 'e'.repeat(40) } }))
    assert.equal((await read(root, others))?.lacking, 'elsewhere')
    // A link out of the workspace is not followed.
    const linked = path.join(folder, 'linked')
    fs.mkdirSync(linked)
    fs.writeFileSync(path.join(linked, '.git'), `gitdir: ${path.join(root, '.git')}\n`)
    assert.equal(await why(linked), 'no-checkout')
    assert.deepEqual(await read(linked, rows, { confined: false }), HELD)
    const { PATH } = process.env
    context.after(() => (process.env['PATH'] = PATH))
    process.env['PATH'] = folder
    assert.equal(await why(root), 'no-git')
  })

  test('nothing is said before an agent’s merge is 14 days old', async (context) => {
    const { root, idOf } = makeHistory(context, COMMITS)
    assert.equal(
      await read(root, [row('late', idOf), row('person', idOf, { headRefName: 'topic' })]),
      undefined,
    )
  })

  test('commits to the instructions are dated by when an agent could feel them; where the history begins none is', async (context) => {
    const { root, idOf } = makeHistory(context, [
      { name: 'begin', at: day('01'), files: { 'AGENTS.md': 'a\n', 'one.ts': 'a\n' } },
      { name: 'other', at: day('02'), files: { 'one.ts': 'b\n', 'docs/AGENTS.md': 'b\n' } },
      { name: 'side', at: day('03'), branch: 'side', after: 'other', files: { 'CLAUDE.md': 'a\n' } },
      {
        name: 'merge',
        at: day('04'),
        after: 'other',
        merges: 'side',
        files: { 'CLAUDE.md': 'a\n', '.claude/an "odd" näme.md': 'a\n' },
      },
      { name: 'gone', at: day('05'), files: { 'AGENTS.md': null } },
    ])
    const made = parseInstant(day('02')) ?? 0
    const lag = 3 * 86_400_000_000
    const cycles = [cycleOf({ at: made + lag, id: 7, url: 'https://github.com/octo/loop/pull/7' })]
    const pulls = [{ number: 7, createdAt: day('02') }]
    const { instructionEdits } = await readAll(root, pulls, {}, cycles)
    const edit = (name: string, of: string, files: string[]) => {
      const at = parseInstant(day(of)) ?? 0
      return { commit: idOf(name), at, feltFrom: at + lag, files }
    }
    assert.deepEqual(instructionEdits, [
      edit('gone', '05', ['AGENTS.md']),
      edit('merge', '04', ['CLAUDE.md', '.claude']),
    ])
  })
})
