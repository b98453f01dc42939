import assert from 'node:assert/strict'
import fs from 'node:fs'
import { test } from 'node:test'
import { inspectFile } from '../../src/commands/inspect.ts'
import { fillSettings } from '../../src/settings/fill.ts'
import { CONFIG, folderWith, jsonLines, readFolder } from '../read/read-text.ts'

const settings = fillSettings([])

/** The lines of the output; fails where the file cannot be read. */
function inspect(root: string, file: string): string[] {
  const lines = inspectFile(file, settings, { root, confined: false })
  assert.ok(Array.isArray(lines))
  return lines
}

for (const name of fs.readdirSync('test/golden/formats'))
  test(`says how ${name} is read`, () => {
    const root = `test/golden/formats/${name}`
    const expected = JSON.parse(fs.readFileSync(`${root}/expected.json`, 'utf8')) as { format: string }
    const [file = ''] = fs
      .readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== 'expected.json')
      .map((entry) => `${entry.parentPath}/${entry.name}`)
    const lines = inspect('.', file)
    assert.ok(lines[0]?.includes(`read as ${expected.format}`), lines[0])
    assert.ok(lines.some((line) => /\boutcome \(|\btask\b/.test(line)))
  })

test('the suggested config reads an unknown log', async (context) => {
  const rows = [
    { finished_at: '2026-09-01T10:00:00Z', status: 'fixed', elapsed_ms: 4000, ticket: 'A-1', note: 'fine' },
    { finished_at: '2026-09-02T10:00:00Z', status: 'failed', elapsed_ms: 5000, ticket: 'A-2', note: 'red' },
    {
      finished_at: '2026-09-03T10:00:00Z',
      status: 'skipped',
      elapsed_ms: 6000,
      ticket: 'A-3',
      note: 'no quota',
    },
  ]
  const root = folderWith(context, { 'log.jsonl': jsonLines(rows) })
  const lines = inspect(root, 'log.jsonl')
  const config = lines.slice(lines.indexOf('fields:')).join('\n')
  fs.mkdirSync(`${root}/.github`)
  fs.writeFileSync(`${root}/${CONFIG}`, config)
  const { cycles, sources } = await readFolder(root, { cycles: ['log.jsonl'] })
  assert.deepEqual(
    cycles.map(({ outcome, seconds, task, reason }) => [outcome, seconds, task, reason]),
    [
      ['success', 4, 'A-1', 'fine'],
      ['failure', 5, 'A-2', 'red'],
      ['undecided', 6, 'A-3', 'no quota'],
    ],
  )
  assert.deepEqual(sources[0]?.warnings, [])
})

test('what cannot be inspected is said in one sentence', (context) => {
  const root = folderWith(context, { 'empty.jsonl': '' })
  assert.deepEqual(inspectFile('nope', settings, { root, confined: false }), {
    problem: 'nope was not found',
  })
  assert.ok(inspect(root, 'empty.jsonl').some((line) => line.startsWith('No row was found')))
})
