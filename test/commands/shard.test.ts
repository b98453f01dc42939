import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { copyDemo, CYCLES, makeRoot, PROJECT } from '../project.ts'
import { type Ran, runNode } from '../run.ts'

const CLI = path.join(PROJECT, 'build', 'src', 'cli.js')
const NOW = ['--now', '2026-09-21T06:00:00Z']

function run(cwd: string, ...args: string[]): Ran {
  return runNode(CLI, args, {}, cwd)
}

test('the shards of the demo, made one by one, give its report to the byte', (t) => {
  const root = copyDemo(t)
  const whole = run(root, ...NOW, '--format', 'json', '--dry-run')
  assert.equal(whole.code, 0, whole.err)
  for (const index of [1, 2, 3]) {
    const made = run(root, '--shard', `${index}/3`, '--output', `shards/${index}.jsonl`)
    assert.equal(made.code, 0, made.err)
    assert.match(made.out, new RegExp(`^[\\d,]+ cycles in shard ${index} of 3; wrote .*${index}\\.jsonl\n$`))
  }
  fs.rmSync(path.join(root, CYCLES))
  for (const args of [
    ['fleet', '--same-loop', 'shards/*.jsonl', ...NOW],
    ['fleet', ...NOW, '--same-loop', ...[3, 1, 2].map((index) => `shards/${index}.jsonl`)],
    ['--cycles', 'shards/*.jsonl', ...NOW],
  ]) {
    const joined = run(root, ...args, '--format', 'json', '--dry-run')
    assert.equal(joined.code, 0, joined.err)
    assert.equal(joined.out, whole.out)
  }
})

test('a shard is written anew, and over nothing else', (t) => {
  const root = copyDemo(t)
  const file = path.join(root, 'shard-1-of-2.jsonl')
  assert.equal(run(root, '--shard', '1/2').code, 0)
  assert.equal(run(root, '--shard', '1/2').code, 0)
  assert.match(
    run(root, '--shard', '1/2', '--dry-run').out,
    /wrote nothing \(dry run\), would write shard-1-of-2\.jsonl/,
  )
  fs.writeFileSync(file, 'mine\n')
  const refused = run(root, '--shard', '1/2')
  assert.equal(refused.code, 2)
  assert.match(
    refused.err,
    /shard-1-of-2\.jsonl exists and is no shard; nothing was written to it, name another file/,
  )
  assert.equal(fs.readFileSync(file, 'utf8'), 'mine\n')
  const log = run(root, '--shard', '1/2', '--output', CYCLES)
  assert.equal(log.code, 2, log.out)
})

const MISTAKES: [args: string[], says: RegExp][] = [
  [['--shard', '3/2'], /--shard: .*3\/2.* a part, such as `2\/8`/],
  [['--shard', '0/2'], /--shard: .*0\/2/],
  [['--shard'], /--shard: needs a value/],
  [['--shard', '1/2'], /cycles\.jsonl .*not/],
  [['fleet', '--same-loop'], /name the shards, as in: fleet --same-loop "shards\/\*\.jsonl"/],
  [['fleet', '--same-loop', 'none/*.jsonl'], /none\/\*\.jsonl/],
]

for (const [args, says] of MISTAKES)
  test(`${args.join(' ')} in an empty folder is told what to do`, (t) => {
    const { code, err } = run(makeRoot(t), ...args)
    assert.equal(code, 2)
    assert.match(err, says)
  })
