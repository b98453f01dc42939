import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { test, type TestContext } from 'node:test'
import { fileURLToPath } from 'node:url'
import { writeFileWhole, WriteError } from '../../src/publish/write-file.ts'
import { makeRoot, PROJECT } from '../project.ts'

const CLI = fileURLToPath(new URL('../../src/cli.js', import.meta.url))
const isWindows = process.platform === 'win32'
const TEXT = 'what is written'

function filesIn(folder: string): string[] {
  return fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()
}

function refuses(root: string, given: string, say: RegExp): void {
  assert.throws(
    () => writeFileWhole(given, TEXT, { root, confined: true }),
    (error) => error instanceof WriteError && say.test(error.message) && !error.message.includes('\n'),
  )
}

/** Lets somebody work in the middle: once, right before or after a call of the file system. */
function interrupt(
  t: TestContext,
  name: 'openSync' | 'fsyncSync',
  { before, after }: { before?: () => void; after?: () => void },
): void {
  const real = fs[name] as (...args: unknown[]) => unknown
  t.mock.method(
    fs,
    name,
    (...args: unknown[]) => {
      before?.()
      const result = real(...args)
      after?.()
      return result
    },
    { times: 1 },
  )
}

/** A workspace whose folder `out` can be made a link to a folder outside, and a folder again. */
function makeSwap(t: TestContext): { root: string; outside: string; swap: () => void; swapBack: () => void } {
  const parent = makeRoot(t)
  const [root, outside, away] = ['root', 'outside', 'away'].map((name) => path.join(parent, name)) as [
    string,
    string,
    string,
  ]
  const folder = path.join(root, 'out')
  fs.mkdirSync(folder, { recursive: true })
  fs.mkdirSync(outside)
  return {
    root,
    outside,
    swap() {
      fs.renameSync(folder, away)
      fs.symlinkSync(outside, folder)
    },
    swapBack() {
      fs.unlinkSync(folder)
      fs.renameSync(away, folder)
    },
  }
}

test('a folder that becomes a link before the file is opened gets nothing', { skip: isWindows }, (t) => {
  const { root, outside, swap } = makeSwap(t)
  interrupt(t, 'openSync', { before: swap })
  refuses(root, 'out/file', /^out\/file could not be written: its folder was replaced meanwhile$/)
  assert.deepEqual(filesIn(outside), [])
})

test('a folder that was a link only while the file was opened gets no text', { skip: isWindows }, (t) => {
  const { root, outside, swap, swapBack } = makeSwap(t)
  interrupt(t, 'openSync', { before: swap, after: swapBack })
  refuses(root, 'out/file', /its folder was replaced meanwhile$/)
  for (const file of filesIn(outside)) assert.equal(fs.readFileSync(path.join(outside, file), 'utf8'), '')
  assert.deepEqual(filesIn(root), ['out'])
})

test('a folder that becomes a link after the text is written gets no file', { skip: isWindows }, (t) => {
  const { root, outside, swap } = makeSwap(t)
  interrupt(t, 'fsyncSync', { after: swap })
  refuses(root, 'out/file', /its folder was replaced meanwhile$/)
  assert.deepEqual(filesIn(outside), [])
})

test('on a full disk the last file stays whole, and nothing stays beside it', (t) => {
  const root = makeRoot(t, { file: 'before' })
  t.mock.method(fs, 'writeFileSync', (fd: number) => {
    fs.writeSync(fd, 'part')
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
  })
  refuses(
    root,
    'file',
    /^file could not be written: the disk is full; make room, or write elsewhere \(ENOSPC: no space left on device, write\)$/,
  )
  assert.deepEqual(filesIn(root), ['file'])
  assert.equal(fs.readFileSync(path.join(root, 'file'), 'utf8'), 'before')
})

test('temporary files that killed runs left are removed, others stay', (t) => {
  const id = 'd9428888-122b-11e1-b85c-61cd3cbb3210'
  const root = makeRoot(t, {
    [`file.${id}.tmp`]: 'left',
    [`file.${id.replace('d', 'e')}.tmp`]: 'being written',
    [`file.json.${id}.tmp`]: 'of another target',
    'file.mine.tmp': 'mine',
    [`file.${id}.tmp.txt`]: 'mine',
    [`file.${id.replace('d', 'f')}.tmp/inside`]: 'a folder',
  })
  const old = new Date(Date.now() - 2 * 3_600_000)
  for (const name of fs.readdirSync(root))
    if (!name.includes('.e9')) fs.utimesSync(path.join(root, name), old, old)
  const before = filesIn(root)
  writeFileWhole('file', TEXT, { root, confined: true })
  assert.deepEqual(filesIn(root), ['file', ...before.filter((name) => name !== `file.${id}.tmp`)].toSorted())
})

test('what is no file, or no place for one, is one sentence', { skip: isWindows }, (t) => {
  const root = makeRoot(t, { 'folder/x': '', file: '', '.git/config': '[core]\n' })
  execFileSync('mkfifo', [path.join(root, 'pipe')])
  fs.symlinkSync('nowhere', path.join(root, 'link'))
  fs.symlinkSync('.git', path.join(root, 'hidden'))
  fs.symlinkSync('/', path.join(root, 'out'))
  const before = fs.readdirSync(root)
  for (const given of ['folder', 'pipe', 'link'])
    refuses(root, given, /is a link, a folder or a device, not a file/)
  for (const given of ['file/below', 'link/below'])
    refuses(root, given, /^\S+ could not be written: [^\n]*\bE[A-Z]+: /)
  for (const given of ['../x', 'out/tmp/x', '/dev/full']) refuses(root, given, /is outside the workspace/)
  for (const given of ['.git/config', 'hidden/x']) refuses(root, given, /lies under \.git/)
  assert.deepEqual(fs.readdirSync(root), before)
})

test('where no folder can be made it is one line, and no wait', { skip: !fs.existsSync('/proc/1') }, (t) => {
  const root = makeRoot(t)
  for (const output of ['/proc/1/x/insights.json', '/proc/insights.json', '/dev/null', '/dev/full']) {
    const { status, stderr } = spawnSync(process.execPath, [CLI, '--root', root, '--output', output], {
      cwd: PROJECT,
      encoding: 'utf8',
      timeout: 60_000,
    })
    assert.equal(status, 1, stderr)
    assert.match(stderr, /^error: \/(?:proc|dev)\/\S+ (?:could not be written: |is a link)[^\n]+\n$/)
  }
})
