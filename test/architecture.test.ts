import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { RULES } from '../src/judge/rules/index.ts'
import { VERSION } from '../src/model/version.ts'
import { PROJECT, readJson } from './project.ts'
import { runNode } from './run.ts'

/** From the floor up: a room may import from itself and from the rooms of the rows below it. */
const ROWS = [
  ['model'],
  ['safe'],
  ['stats', 'settings'],
  ['forge'],
  ['read'],
  ['analyse'],
  ['judge'],
  ['seed'],
  ['insights'],
  ['memory'],
  ['fleet'],
  ['report'],
  ['introspect.ts'],
  ['index.ts'],
  ['publish'],
  ['commands'],
  ['run-action.ts', 'run-command.ts', 'run-fleet-action.ts'],
  ['cli.ts', 'action.ts', 'fleet-action.ts'],
]

const SRC = path.join(PROJECT, 'src')
const files = fs
  .readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
  .map((file) => file.replaceAll('\\', '/'))

function importsOf(file: string): string[] {
  const text = fs.readFileSync(path.join(SRC, file), 'utf8')
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '')
}

function roomOf(file: string): string {
  return file.split('/')[0] ?? ''
}

function rowOf(file: string): number {
  const row = ROWS.findIndex((rooms) => rooms.includes(roomOf(file)))
  assert.notEqual(row, -1, `${file} stands in no room`)
  return row
}

test('imports point down the rows only', () => {
  const wrong: string[] = []
  for (const file of files) {
    for (const target of importsOf(file).filter((name) => name.startsWith('.'))) {
      const resolved = path.posix.join(path.posix.dirname(file), target)
      const isUp = rowOf(resolved) > rowOf(file)
      const isAcross = rowOf(resolved) === rowOf(file) && roomOf(resolved) !== roomOf(file)
      if (isUp || isAcross) wrong.push(`${file} -> ${resolved}`)
    }
  }
  assert.ok(files.length > 30)
  assert.deepEqual(wrong, [])
})

test('outside of judge nobody knows a rule by its name: rules declare what pages need', () => {
  const names = new RegExp(`['"\`](?:${RULES.map(({ id }) => id).join('|')})['"\`]`)
  const knowing = files
    .filter((file) => roomOf(file) !== 'judge')
    .flatMap((file) => names.exec(fs.readFileSync(path.join(SRC, file), 'utf8'))?.[0] ?? [])
  assert.deepEqual(knowing, [])
})

test('one word for one thing: the name of a type stands in one file', () => {
  const places = new Map<string, string[]>()
  for (const file of files)
    for (const [, name = ''] of fs
      .readFileSync(path.join(SRC, file), 'utf8')
      .matchAll(/^(?:export )?(?:interface|type) ([A-Z]\w*)/gm))
      places.set(name, [...(places.get(name) ?? []), file])
  assert.deepEqual(
    [...places].filter(([, where]) => where.length > 1),
    [],
  )
})

test('a cycle is copied by copyCycle alone: its fields need not be its own', () => {
  const spread = files.filter((file) => /\.\.\.cycle\b/.test(fs.readFileSync(path.join(SRC, file), 'utf8')))
  assert.deepEqual(spread, [])
})

test('@actions/* is imported in publish, forge and the action only', () => {
  const users = files.filter((file) => importsOf(file).some((name) => name.startsWith('@actions/')))
  assert.ok(users.length > 0)
  assert.deepEqual(
    users.filter((file) => !/^(publish|forge)\/|^run-(fleet-)?action\.ts$/.test(file)),
    [],
  )
  const bundle = fs.readFileSync(path.join(PROJECT, 'dist', 'cli', 'index.js'), 'utf8')
  assert.ok(!/node_modules\/@actions\//.test(bundle), 'the command’s bundle holds @actions/*')
})

test('only one file writes to the process’s output', () => {
  const writers = files.filter((file) =>
    /process\.std(out|err)\.write|console\./.test(fs.readFileSync(path.join(SRC, file), 'utf8')),
  )
  assert.deepEqual(writers, ['publish/print.ts'])
})

test('left of publish there is no process, no network and no clock, but in the forge', () => {
  const publish = ROWS.findIndex((rooms) => rooms.includes('publish'))
  const pure = files.filter((file) => rowOf(file) < publish && roomOf(file) !== 'forge')
  const impure = pure.filter((file) =>
    /\bprocess\.|\bfetch\(|Date\.now\(|new Date\(\)|Math\.random/.test(
      fs.readFileSync(path.join(SRC, file), 'utf8'),
    ),
  )
  assert.deepEqual(impure, [])
})

test('action.yml, README, docs and schemas are what the code says', () => {
  const ran = runNode(path.join(PROJECT, 'scripts', 'docs.mjs'), ['--check'])
  assert.equal(ran.code, 0, ran.err)
})

test('every dependency has its line in docs/dependencies.md', () => {
  const names = ['.', 'test/mutation', 'test/pages'].flatMap((folder) => {
    const manifest = readJson(path.join(PROJECT, folder, 'package.json')) as Partial<
      Record<'dependencies' | 'devDependencies', Record<string, string>>
    >
    return Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })
  })
  const page = fs.readFileSync(path.join(PROJECT, 'docs', 'dependencies.md'), 'utf8')
  const named = [...page.matchAll(/^\| `([^`]+)` \|/gm)].map((match) => match[1])
  assert.deepEqual(new Set(named), new Set(names))
})

test('the version is the package’s', () => {
  assert.equal((readJson(path.join(PROJECT, 'package.json')) as { version: string }).version, VERSION)
})
