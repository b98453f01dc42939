import assert from 'node:assert/strict'
import { execFileSync, spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { test, type TestContext } from 'node:test'
import { introspect } from '../../src/introspect.ts'
import type { Retro, SourceReport } from '../../src/model/retro.ts'
import { type Access, isTrouble, readText, resolveFile } from '../../src/read/access.ts'
import { findFiles } from '../../src/read/find-files.ts'
import { configReader } from '../../src/read/config.ts'
import { readRetro } from '../../src/read/retro.ts'
import { NOW } from '../analyse/cycles.ts'
import { readRoot, settingsOf } from '../introspection.ts'
import { CYCLES, jsonl, makeRoot } from '../project.ts'

/** What can become of a file between the moment that it is listed and the end of reading it. */

const QUARANTINE = '.loop/quarantine.json'
const HUGE = 600 * 1024 ** 2
const POSIX = process.platform !== 'win32'
const LINUX = process.platform === 'linux'

const ROWS = Array.from({ length: 30_000 }, (_, cycle) => ({
  timestamp: new Date(Date.UTC(2026, 8, 1) + cycle * 60_000).toISOString(),
  cycle,
  success: true,
}))

/** A file of that many bytes that takes no place on the disk. */
function makeSparse(root: string, name: string, bytes: number): void {
  fs.mkdirSync(path.dirname(path.join(root, name)), { recursive: true })
  fs.closeSync(fs.openSync(path.join(root, name), 'w'))
  fs.truncateSync(path.join(root, name), bytes)
}

function sourceOf({ sources }: Retro, role: SourceReport['role'] = 'cycles'): SourceReport {
  const source = sources.find((each) => each.role === role)
  assert.ok(source)
  return source
}

test('a quarantine list of 600 MB is passed over with its size as the reason', async (t) => {
  const root = makeRoot(t, { [CYCLES]: jsonl(ROWS.slice(0, 1)) })
  makeSparse(root, QUARANTINE, HUGE)
  const retro = await readRoot(root)
  assert.equal(retro.cycles.length, 1)
  const { state, problem } = sourceOf(retro, 'quarantine')
  assert.deepEqual([state, problem?.replace(/,.*/, '')], ['unreadable', 'is over 16 MiB'])
})

for (const name of ['log.json', 'log.md']) {
  test(`${name}, which is held as a whole, may not have 600 MB`, async (t) => {
    const root = makeRoot(t, { [name]: '[\n{"success":true},\n' })
    fs.truncateSync(path.join(root, name), HUGE)
    const { state, problem } = sourceOf(await readRoot(root, { cycles: [name] }))
    assert.deepEqual([state, problem?.replace(/,.*/, '')], ['unreadable', 'is over 16 MiB'])
  })
}

test('the last report may be of any size, and a run goes on without it', async (t) => {
  const root = makeRoot(t, { [CYCLES]: jsonl(ROWS.slice(0, 1)) })
  makeSparse(root, '.loop/retro/insights.json', HUGE)
  const insights = await introspect(settingsOf(), NOW, { root, confined: true })
  assert.equal(insights.total_cycles_analyzed, 1)
})

test('a config file over 64 KiB is a problem to tell, and is not read', (t) => {
  const root = makeRoot(t)
  makeSparse(root, 'c.yml', HUGE)
  assert.deepEqual(configReader({ root, confined: true })('c.yml'), {
    problem: 'c.yml is over 64 KiB, the most for a config file (it has 629 MB); leave only settings in it',
  })
})

/** Stands in for a disk that fails: as from the kernel, what lies before is given and the next call fails. */
function failFrom(t: TestContext, from: number): void {
  const { readSync } = fs
  const places = new Map<number, number>()
  type Position = number | null
  const failing = (fd: number, to: Buffer, offset: number, length: number, position: Position): number => {
    const at = position ?? places.get(fd) ?? 0
    if (at >= from) throw Object.assign(new Error('EIO: i/o error, read'), { code: 'EIO' })
    const got = readSync(fd, to, offset, Math.min(length, from - at), position)
    if (typeof position !== 'number') places.set(fd, at + got)
    return got
  }
  t.mock.method(fs, 'readSync', failing as typeof fs.readSync)
}

test('a disk that fails in the middle of a log costs the rest of it, and says so', async (t) => {
  const root = makeRoot(t, { [CYCLES]: jsonl(ROWS) })
  failFrom(t, 1024 ** 2)
  const retro = await readRoot(root)
  const { state, problem, records, lines } = sourceOf(retro)
  assert.equal(state, 'unreadable')
  assert.match(problem ?? '', /^could not be read \(EIO\); [\d,]+ rows before that are used$/)
  assert.ok(records > 10_000 && records < ROWS.length)
  assert.deepEqual([retro.cycles.length, lines], [records, records])
})

test('a disk that fails at the quarantine list, a table or a document costs that file alone', async (t) => {
  const long = 'x'.repeat(1000)
  const root = makeRoot(t, {
    [QUARANTINE]: `["${long}"]`,
    'a.tsv': `time\tnote\n2026-09-01\t${long}\n`,
    'b.json': `[\n{"success":true,"note":"${long}"}\n]`,
  })
  failFrom(t, 500)
  const { sources, cycles } = await readRoot(root, { cycles: ['a.tsv', 'b.json'] })
  assert.equal(cycles.length, 0)
  assert.deepEqual(
    sources.filter(({ state }) => state !== 'missing').map(({ path: name, problem }) => [name, problem]),
    ['a.tsv', 'b.json', QUARANTINE].map((name) => [name, 'could not be read (EIO)']),
  )
})

/** Reads a log of several pieces; `onPiece` is called after each. */
async function readWhile(root: string, onPiece: () => void, names = [CYCLES]): Promise<Retro> {
  return readRetro(settingsOf({ cycles: names }), { root, confined: true }, { progress: onPiece, now: NOW })
}

test('fault 35: a log that grows while it is read is read as it was', async (t) => {
  const root = makeRoot(t, { [CYCLES]: jsonl(ROWS) })
  let pieces = 0
  const retro = await readWhile(root, () => {
    pieces += 1
    const more = ROWS.map((row) => ({ ...row, cycle: `${pieces}-${row.cycle}` }))
    if (pieces < 20) fs.appendFileSync(path.join(root, CYCLES), jsonl(more))
  })
  assert.equal(retro.cycles.length, ROWS.length)
  assert.equal(sourceOf(retro).state, 'read')
})

test('what the user may not read is said to be so', { skip: !POSIX }, async (t) => {
  const root = makeRoot(t, { 'open.jsonl': jsonl(ROWS.slice(0, 1)), 'shut.jsonl': jsonl(ROWS.slice(1, 2)) })
  fs.chmodSync(root, 0o755)
  fs.chmodSync(path.join(root, 'shut.jsonl'), 0)
  // What is loaded when it is first used must be there: the folder of the project may be open to its owner alone.
  await readRoot(root, { cycles: ['open.*'] })
  // Everything is open to root.
  const isRoot = process.geteuid?.() === 0
  if (isRoot) process.seteuid?.(65_534)
  try {
    const retro = await readRoot(root, { cycles: ['*.jsonl'] })
    assert.equal(retro.cycles.length, 1)
    assert.deepEqual(
      retro.sources.slice(0, 2).map(({ problem }) => problem),
      [undefined, 'may not be read (permission)'],
    )
  } finally {
    if (isRoot) process.seteuid?.(0)
  }
})

test('a pipe under a log’s name is passed over at once', { skip: !POSIX }, async (t) => {
  const root = makeRoot(t, { 'b.jsonl': jsonl(ROWS.slice(0, 1)) })
  execFileSync('mkfifo', [path.join(root, 'a.jsonl')])
  const retro = await readRoot(root, { cycles: ['*.jsonl'] })
  assert.equal(retro.cycles.length, 1)
  assert.equal(sourceOf(retro).problem, 'is not a regular file')
})

test('files that the kernel writes as they are read are none', { skip: !LINUX }, async (t) => {
  const root = makeRoot(t)
  for (const file of ['/proc/self/status', '/proc/self/environ'])
    assert.equal(sourceOf(await readRoot(root, { cycles: [file] })).problem, 'is not a regular file', file)
  assert.match(sourceOf(await readRoot(root, { cycles: ['/proc/self/mem'] })).problem ?? '', /\(EIO\)/)
})

test('an empty file is no file of the kernel', async (t) => {
  assert.equal(sourceOf(await readRoot(makeRoot(t, { [CYCLES]: '' }))).state, 'empty')
})

/** A workspace whose folder of logs can be swapped for a link to a folder outside. */
function makeSwappable(t: TestContext): { access: Access; outside: string; logs: string } {
  const outside = makeRoot(t, { 'cycles.jsonl': 'SECRET' })
  const root = makeRoot(t, { 'logs/cycles.jsonl': 'ours' })
  return { access: { root, confined: true }, outside, logs: path.join(root, 'logs') }
}

test('a folder that became a link after its file was found leads nowhere', { skip: !POSIX }, async (t) => {
  const { access, outside, logs } = makeSwappable(t)
  const named = resolveFile('logs/cycles.jsonl', access)
  const [listed] = await findFiles(['logs/*.jsonl'], access)
  fs.renameSync(logs, `${logs}-away`)
  fs.symlinkSync(outside, logs)
  for (const found of [named, listed]) {
    assert.ok(found !== undefined && !isTrouble(found))
    const text = readText(found)
    assert.ok(typeof text !== 'string', `read ${JSON.stringify(text)}`)
    assert.deepEqual([text.kind, text.say], ['refused', 'is outside the workspace'])
  }
})

test('a folder that becomes a link and back all the time leads nowhere', { skip: !LINUX }, async (t) => {
  const { access, outside, logs } = makeSwappable(t)
  fs.symlinkSync(outside, `${logs}-link`)
  const swaps = `const { renameSync: move } = require('node:fs')
    const [logs, link, away] = process.argv.slice(1)
    for (let time = 0; time < 20_000; time++) { move(logs, away); move(link, logs); move(logs, link); move(away, logs) }`
  const swapper = spawn(process.execPath, ['-e', swaps, logs, `${logs}-link`, `${logs}-away`], {
    stdio: 'ignore',
  })
  const seen = new Set<string>()
  try {
    for (let time = 0; time < 2000; time++) {
      const found = resolveFile('logs/cycles.jsonl', access)
      const text = isTrouble(found) ? found : readText(found)
      seen.add(typeof text === 'string' ? text : text.kind)
      await new Promise((resolve) => setImmediate(resolve))
    }
  } finally {
    const gone = new Promise((resolve) => swapper.once('exit', resolve))
    if (swapper.exitCode === null && swapper.kill('SIGKILL')) await gone
  }
  assert.ok(!seen.has('SECRET'))
  assert.ok(seen.has('ours'), 'sometimes it is a folder')
})
