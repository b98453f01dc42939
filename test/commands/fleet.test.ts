import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test, type TestContext } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { Fleet } from '../../src/fleet/schema.ts'
import { serialiseInsights } from '../../src/insights/serialise.ts'
import { makeInsights, makeMany } from '../fleet/loops.ts'
import { makeRoot, PROJECT, readJson } from '../project.ts'
import { type Ran, runNode } from '../run.ts'

const CLI = path.join(PROJECT, 'build', 'src', 'cli.js')

function fleet(cwd: string, ...args: string[]): Ran {
  return runNode(CLI, ['fleet', ...args], {}, cwd)
}

/** Five loops as a matrix of jobs leaves them, and a file that is none. */
function jobs(t: TestContext): string {
  const loops = [...makeMany(4), makeInsights({ name: 'bad', p: 1e-6, now: [8, 20] })]
  return makeRoot(t, {
    ...Object.fromEntries(
      loops.map((each, index) => [`insights/insights-${index}/insights.json`, serialiseInsights(each)]),
    ),
    'insights/broken/insights.json': '{"schema_version": 3}',
    'insights/insights-0/other.json': '{}',
  })
}

test('a quoted glob, a folder and the files themselves give the same fleet', (t) => {
  const root = jobs(t)
  const glob = fleet(root, 'insights/**/insights.json', '--format', 'json')
  assert.equal(glob.code, 0, glob.err)
  const { summary, left_out: leftOut } = JSON.parse(glob.out) as Fleet
  assert.deepEqual([summary.loops, summary.need_a_look], [5, 1])
  assert.deepEqual(leftOut, [
    {
      source: 'insights/broken/insights.json',
      problem: 'was written by a newer version (schema 3; this one reads 2)',
    },
  ])
  assert.match(glob.err, /^left out: insights\/broken\/insights\.json was written by a newer version/m)
  const files = fs.readdirSync(path.join(root, 'insights')).map((name) => `insights/${name}/insights.json`)
  for (const others of [['insights'], ['./insights/'], ["'insights/**/insights.json'"], files])
    assert.equal(
      fleet(root, ...others, '--format=json').out.replaceAll('"./', '"'),
      glob.out,
      others.join(' '),
    )
})

test('a tree of jobs writes the same bytes as one, and they fit the published schema', (t) => {
  const root = jobs(t)
  fleet(root, 'insights', '--output', 'all.json')
  fleet(root, 'insights/insights-[0-2]/*.json', '--output', 'a/fleet.json')
  fleet(root, 'insights/*-[34]/insights.json', 'insights/broken/insights.json', '--output', 'b/fleet.json')
  const ran = fleet(root, '*/fleet.json', '--output', 'merged.json')
  assert.equal(ran.code, 0, ran.err)
  const [all, merged] = ['all.json', 'merged.json'].map(
    (file) => JSON.parse(fs.readFileSync(path.join(root, file), 'utf8')) as Fleet,
  )
  // The glob *.json named a file that is none.
  const isOther = ({ source }: { source: string }): boolean => source.endsWith('other.json')
  assert.ok(merged !== undefined)
  assert.equal(merged.left_out.filter(isOther).length, 1)
  assert.deepEqual({ ...merged, left_out: merged.left_out.filter((each) => !isOther(each)) }, all)
  const ajv = new Ajv2020({ allErrors: true, strict: false })
  addFormats.default(ajv)
  const validate = ajv.compile(readJson(path.join(PROJECT, 'schema', 'fleet.schema.json')) as object)
  assert.ok(validate(all), JSON.stringify(validate.errors, null, 2))
})

test('each page is there', (t) => {
  const root = jobs(t)
  assert.match(fleet(root, 'insights').out, /^Fleet: 1 of 5 loops needs a look$/m)
  assert.match(fleet(root, 'insights', '--format', 'markdown').out, /^## Fleet: 1 of 5 loops needs a look$/m)
  assert.match(fleet(root, 'insights', '--format', 'html').out, /^<!doctype html>/)
})

const REFUSED: [what: string, args: string[], say: RegExp][] = [
  ['no file', [], /^error: fleet: name the files, as in: fleet "insights\/\*\*\/insights\.json"$/m],
  [
    'an unknown page',
    ['insights', '--format', 'xml'],
    /^error: --format: "xml" is not allowed; allowed: text, markdown, json, html$/m,
  ],
  ['an unknown flag', ['insights', '--root=x'], /^error: "--root=x": no flag of fleet; see fleet --help$/m],
  [
    'a file of somebody else’s',
    ['insights', '--output', 'insights/insights-0/insights.json'],
    /is there and no fleet\.json; name another file$/m,
  ],
  [
    'a glob without a match',
    ['nothing/**/insights.json'],
    /^error: no file is there; name insights\.json files, a folder/m,
  ],
  ['a folder without one', ['insights/broken/..', 'insights/nowhere'].slice(1), /^error: no file is there/m],
  [
    'nothing but broken files',
    ['insights/broken'],
    /^error: none of the files is an insights\.json of this version/m,
  ],
]

for (const [what, args, say] of REFUSED)
  test(`${what}: refused in a sentence that says what to do`, (t) => {
    const root = jobs(t)
    const before = fs.readFileSync(path.join(root, 'insights/insights-0/insights.json'), 'utf8')
    const ran = fleet(root, ...args)
    assert.equal(ran.code, 2)
    assert.match(ran.err, say)
    assert.equal(ran.out, '')
    assert.equal(fs.readFileSync(path.join(root, 'insights/insights-0/insights.json'), 'utf8'), before)
  })

test('one pattern that matches nothing is named, and the others are merged', (t) => {
  const ran = fleet(jobs(t), 'insights/insights-1', 'nowhere/insights.json')
  assert.equal(ran.code, 0)
  assert.match(ran.err, /^left out: nowhere\/insights\.json /m)
})

test('secrets that a report holds go no further', (t) => {
  const secret = 'ghp_A1b2C3d4E5f6G7h8J9k0L1m2N3p4Q5r6S7t8'
  const root = makeRoot(t, {
    'insights.json': serialiseInsights(makeInsights({ name: `x ${secret}`, p: 1e-6 })),
  })
  for (const format of ['text', 'json', 'markdown', 'html'])
    assert.ok(!fleet(root, 'insights.json', '--format', format).out.includes('ghp_A1b2'), format)
})

test('--help shows how it is called', () => {
  const { code, out } = runNode(CLI, ['fleet', '--help'])
  assert.equal(code, 0)
  assert.match(
    out,
    /^Usage: loop-introspection fleet FILE\.\.\. \[--format text\|markdown\|json\|html\] \[--output FILE\]$/m,
  )
})
