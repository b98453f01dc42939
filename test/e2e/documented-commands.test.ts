import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { suite, test, type TestContext } from 'node:test'
import { copyDemo, CYCLES, PROJECT } from '../project.ts'

/** Every block of shell in README.md and docs/ is run as it stands there, in a copy of the demo. */

/** What cannot be run here, by a piece of the block, and why. */
const NOT_RUN: readonly (readonly [piece: string, why: string])[] = [
  ['npm ci', 'the gate (.ci/run) begins with it, on a clean checkout'],
  ['npm install --global', 'asks the registry; test/e2e/package.test.ts installs the packed package'],
  ['--sources pull-requests', 'asks a forge; test/e2e/agent-work.test.ts does it with a server of its own'],
]

/** Programs of others that a block calls, as scripts that print what these would. */
const OTHERS: Readonly<Record<string, string>> = {
  gh: `case "$1" in pr) cat "$GOLDEN"/gh-pr-list/prs.json;; run) cat "$GOLDEN"/gh-run-list/runs.json;; *) echo '[]';; esac`,
  claude: `echo '{"type":"result","is_error":false,"duration_ms":1000}'`,
  'run-one-cycle': 'exit "$CODE"',
  'xdg-open': 'cat "$1" > "$OPENED"',
  open: 'cat "$1" > "$OPENED"',
}

const BLOCK = /^```sh\n([^]*?)^```$/gm
const files = ['README.md', ...fs.readdirSync(path.join(PROJECT, 'docs')).map((name) => `docs/${name}`)]
const blocks = files
  .filter((file) => file.endsWith('.md'))
  .flatMap((file) => {
    const text = fs.readFileSync(path.join(PROJECT, file), 'utf8')
    return [...text.matchAll(BLOCK)].map(([, block = '']) => ({ file, block }))
  })

const MOST_LINES = 80

interface Shell {
  root: string
  run: (block: string, env?: Record<string, string>) => string
}

/** A folder with the demo's logs in it and below it, and a PATH on which the command is found. */
function shellIn(t: TestContext): Shell {
  const root = copyDemo(t)
  // A month of it is read and judged in a moment.
  const log = path.join(root, CYCLES)
  fs.writeFileSync(log, fs.readFileSync(log, 'utf8').split('\n').slice(-MOST_LINES).join('\n'))
  const programs = path.join(root, 'programs')
  fs.mkdirSync(programs)
  const scripts = {
    ...OTHERS,
    'loop-introspection': `exec "${process.execPath}" "${path.join(PROJECT, 'dist', 'cli', 'index.js')}" "$@"`,
  }
  for (const [name, script] of Object.entries(scripts))
    fs.writeFileSync(path.join(programs, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 })
  fs.copyFileSync(path.join(programs, 'run-one-cycle'), path.join(root, 'run-one-cycle'))
  fs.cpSync(path.join(root, '.loop'), path.join(root, 'path', 'to', 'repository', '.loop'), {
    recursive: true,
  })
  fs.copyFileSync(path.join(root, CYCLES), path.join(root, 'path', 'to', 'log.jsonl'))
  const run: Shell['run'] = (block, env = {}) => {
    const { status, stdout, stderr } = spawnSync('sh', ['-e', '-c', block], {
      cwd: root,
      encoding: 'utf8',
      env: {
        PATH: `${programs}${path.delimiter}${process.env['PATH'] ?? ''}`,
        TMPDIR: root,
        GOLDEN: path.join(PROJECT, 'test', 'golden', 'formats'),
        OPENED: path.join(root, 'opened'),
        ...env,
      },
    })
    assert.equal(status, 0, stderr)
    assert.doesNotMatch(stderr, /^error|internal/m)
    return stdout + stderr
  }
  return { root, run }
}

const hasJq = spawnSync('jq', ['--version']).status === 0

suite('commands of the documentation', { skip: process.platform === 'win32' }, () => {
  for (const { file, block } of blocks) {
    const [first = ''] = block.split('\n')
    const why = NOT_RUN.find(([piece]) => block.includes(piece))?.[1]
    const needs = block.includes('| jq ') && !hasJq ? 'jq is not here' : undefined
    test(`${file}: ${first.slice(0, 70)}`, { skip: why ?? needs ?? false }, (t) => {
      const { run } = shellIn(t)
      // What says nothing has put what it has to say into a file.
      const out = run(block, { CODE: '0' })
      assert.ok(out !== '' || /[^2]>/.test(block))
    })
  }

  test('each reason for leaving a block out is one of a block that is there', () => {
    for (const [piece] of NOT_RUN)
      assert.ok(
        blocks.some(({ block }) => block.includes(piece)),
        piece,
      )
    assert.ok(blocks.length > 8)
  })

  const sample = blocks.find(({ block }) => block.includes('run-one-cycle'))?.block ?? ''
  const LOOPS: [what: string, env: Record<string, string>, holds: object][] = [
    ['with a reason', { issue: '12', why: 'done', CODE: '0' }, { success: true, issue: 12, reason: 'done' }],
    ['without a reason', { issue: '12', why: '', CODE: '1' }, { success: false, issue: 12 }],
    ['without an issue', { issue: '', why: '', CODE: '0' }, { success: true }],
    [
      'with a long reason',
      { issue: 'A-1', why: 'x'.repeat(5000), CODE: '1' },
      { success: false, issue: 'A-1' },
    ],
  ]
  for (const [what, env, holds] of LOOPS)
    test(`the shell loop of docs/format.md records a cycle ${what}`, (t) => {
      const { root, run } = shellIn(t)
      const linesOf = (): string[] => fs.readFileSync(path.join(root, CYCLES), 'utf8').trimEnd().split('\n')
      const before = linesOf().length
      run(sample, env)
      const lines = linesOf()
      assert.equal(lines.length, before + 1)
      const line = JSON.parse(lines.at(-1) ?? '') as Record<string, unknown>
      for (const [key, value] of Object.entries({ type: 'bug', ...holds }))
        assert.equal(line[key], value, key)
      assert.equal('reason' in line, env['why'] !== '')
      assert.equal(typeof line['duration'], 'number')
    })
})
