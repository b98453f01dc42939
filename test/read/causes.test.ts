import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { makeRoot, PROJECT } from '../project.ts'
import { startCommands } from '../commands-process.ts'
import { CONFIG } from './read-text.ts'

/**
 * test/causes/NAME: files that cannot be used, each for one cause, and says.txt: what the first page of the report says
 * and what `inspect` says, each with its exit code. A new cause is a new folder; UPDATE_GOLDEN=1 writes says.txt.
 */
const CASES = path.join(PROJECT, 'test/causes')
const run = startCommands()
const NOW = ['--now', '2026-09-21T06:00:00Z']
const DEFAULT_LOG = '.loop/retro/cycles.jsonl'
const SAYS = 'says.txt'

/** What git does not keep, or what is too large for it. */
const MADE: Record<string, (root: string) => void> = {
  'a-folder': (root) => fs.mkdirSync(path.join(root, DEFAULT_LOG), { recursive: true }),
  'a-pipe': (root) => {
    fs.mkdirSync(path.join(root, '.loop/retro'), { recursive: true })
    spawnSync('mkfifo', [path.join(root, DEFAULT_LOG)])
  },
  'empty-log': (root) => write(root, DEFAULT_LOG, ' \n'),
  'long-lines': (root) =>
    write(
      root,
      DEFAULT_LOG,
      `{"timestamp":"2026-09-20","success":true}\n{"reason":"${'x'.repeat(1024 ** 2)}"}\n`,
    ),
  'not-unicode': (root) =>
    write(root, DEFAULT_LOG, Buffer.from('{"reason":"caf\xe9"}\n'.repeat(3), 'latin1')),
  'list-over-16-mib': (root) => {
    write(root, DEFAULT_LOG, '[\n{"success":true},\n')
    fs.truncateSync(path.join(root, DEFAULT_LOG), 17_000_000)
  },
  'nothing-there': (root) => fs.mkdirSync(path.join(root, 'src')),
  'utf-16': (root) =>
    write(root, DEFAULT_LOG, Buffer.from('\uFEFF{"timestamp":"2026-09-20","success":true}\r\n', 'utf16le')),
}

function write(root: string, file: string, content: string | Buffer): void {
  fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
  fs.writeFileSync(path.join(root, file), content)
}

const filesBelow = (folder: string): string[] =>
  fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .toSorted()

/** The headline, what to do first and why, and what is said of the data. */
function firstPage(out: string): string {
  const [lead = '', ...sections] = out.split(/\n\n(?=\S)/)
  const told = sections.filter((section) => /^(?:Do first|Data\n)/.test(section))
  return [lead.split('\n')[0], ...told].join('\n')
}

const names = new Set([...fs.readdirSync(CASES), ...Object.keys(MADE)])
for (const name of names)
  test(`what cannot be used is said with its cause and what to do: ${name}`, async (context) => {
    if (name === 'a-pipe' && process.platform === 'win32') context.skip('no pipes with a name')
    const root = makeRoot(context)
    const folder = path.join(CASES, name)
    for (const file of fs.existsSync(folder) ? filesBelow(folder) : [])
      if (file !== SAYS) write(root, file, fs.readFileSync(path.join(folder, file)))
    MADE[name]?.(root)
    const log = filesBelow(root).find((file) => file !== CONFIG) ?? DEFAULT_LOG
    const report = await run(['--root', root, '--dry-run', ...NOW])
    const inspect = await run(['inspect', log, '--root', root, ...NOW])
    const says = [
      `report (exit ${report.code})`,
      `${firstPage(report.out)}${report.err}`.trim(),
      '',
      `inspect ${log} (exit ${inspect.code})`,
      `${inspect.out}${inspect.err}`.trim(),
      '',
    ]
      .join('\n')
      .replaceAll(root, 'ROOT')
    if (process.env['UPDATE_GOLDEN'] === '1') write(folder, SAYS, says)
    assert.equal(says, fs.readFileSync(path.join(folder, SAYS), 'utf8'))
  })

test('a log that has its place among the others is not taken for the missing one, however its folder is spelt', async () => {
  const root = path.join(CASES, 'likely-log-beside')
  for (const folder of ['.loop/retro', './.loop/retro', '.loop/retro/', '.loop//retro']) {
    const { out } = await run(['--root', root, '--retro-dir', folder, '--dry-run', ...NOW])
    assert.match(out, /was not found, but \.loop\/retro\/runs\.jsonl is there/, folder)
  }
})
