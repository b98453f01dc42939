import assert from 'node:assert/strict'
import { once } from 'node:events'
import fs from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { type LogPart, readLogPart } from '../src/read/log-part.ts'
import type { PartNews } from '../src/read/log-threads.ts'
import { settingsOf } from './introspection.ts'
import { CYCLES, jsonl, makeRoot, PROJECT } from './project.ts'

interface Chunk {
  id: number
  names: string[]
  origins: { moduleName: string; request: string }[]
  modules: { name: string }[]
}

const { nameChunks, renameChunks } = (await import(
  pathToFileURL(path.join(PROJECT, 'scripts', 'name-chunks.mjs')).href
)) as {
  nameChunks: (chunks: Chunk[]) => Map<string, string>
  renameChunks: (files: Record<string, string>, names: Map<string, string>) => Record<string, string>
}

/** What threads of a large log run; a program of its own. */
const WORKER = 'part-worker.js'

for (const folder of ['dist', path.join('dist', 'cli'), path.join('dist', 'lib')])
  test(`a thread reads a part of a log by what stands in ${folder}`, async (t) => {
    const root = makeRoot(t, {
      [CYCLES]: jsonl([
        { cycle: 1, success: true },
        { cycle: 2, success: false },
      ]),
    })
    const realPath = path.join(root, CYCLES)
    const part: LogPart = {
      file: { path: CYCLES, realPath, within: root },
      range: { from: 0, to: fs.statSync(realPath).size },
      settings: settingsOf(),
      now: Infinity,
      ownSecrets: [],
    }
    const told: PartNews[] = []
    const worker = new Worker(path.join(PROJECT, folder, WORKER), { workerData: part })
    worker.on('message', (news: PartNews) => told.push(news))
    assert.deepEqual(await once(worker, 'exit'), [0])
    const here: PartNews[] = []
    const counts = readLogPart(
      part,
      (block) => here.push({ block }),
      (taken) => here.push({ taken }),
    )
    assert.equal(counts.tally.records, 2)
    assert.deepEqual(told, [...here, { counts }])
  })

for (const folder of ['dist', path.join('dist', 'cli'), path.join('dist', 'fleet')])
  test(`every chunk that a file of ${folder} asks for is there, by the name of what is in it`, () => {
    const files = fs
      .readdirSync(path.join(PROJECT, folder))
      .filter((file) => file.endsWith('.js') && file !== WORKER)
    const texts = files.map((file) => fs.readFileSync(path.join(PROJECT, folder, file), 'utf8'))
    const asked = texts.flatMap((text) =>
      [...text.matchAll(/_require__\.e\((?:\/\*.*?\*\/\s*)?([^)]*)\)/g)].map((match) => match[1] ?? ''),
    )
    const chunks = files.filter((file) => file !== 'index.js').map((file) => path.basename(file, '.js'))
    assert.ok(chunks.length > 2)
    assert.deepEqual(new Set(asked), new Set(chunks.map((name) => `'${name}'`)))
    for (const name of chunks) {
      assert.match(name, /^[a-z]/)
      assert.ok(texts[files.indexOf(`${name}.js`)]?.startsWith(`export const id = '${name}';`), name)
    }
    assert.match(texts[files.indexOf('index.js')] ?? '', /\.u = [^}]*return chunkId \+ "\.js";/)
  })

const chunk = (id: number, origins: [from: string, request: string][], modules: string[]): Chunk => ({
  id,
  names: [],
  origins: origins.map(([from, request]) => ({ moduleName: `./build/src/${from}`, request })),
  modules: modules.map((name) => ({ name })),
})

const NAMES: [name: string, chunk: Chunk][] = [
  [
    'report-html-page',
    chunk(
      1,
      [
        ['publish/report-file.js', '../report/html/page.js'],
        ['commands/write-pages.js + 3 modules', '../report/html/page.js'],
      ],
      ['./build/src/report/html/page.js + 12 modules'],
    ),
  ],
  [
    'report-html-page.packages',
    chunk(2, [['publish/report-file.js', '../report/html/page.js']], ['./node_modules/d3-shape/src/line.js']),
  ],
  ['yaml', chunk(3, [['settings/config-file.js', 'yaml']], ['./node_modules/yaml/dist/index.js'])],
  [
    'actions-github-lib-utils',
    chunk(
      4,
      [
        ['forge/client.js', '@actions/github/lib/utils'],
        ['publish/artifact.js', '@actions/artifact'],
      ],
      ['./node_modules/@actions/github/lib/utils.js + 19 modules'],
    ),
  ],
  [
    'commands-inspect-and-commands-record.shared',
    chunk(
      5,
      [
        ['cli.js', './commands/record.js'],
        ['cli.js', './commands/inspect.js'],
      ],
      ['./build/src/model/time.js', './node_modules/yaml/dist/index.js'],
    ),
  ],
]

test('a chunk is called by the module that is loaded with it', () => {
  const main: Chunk = { id: 792, names: ['main'], origins: [], modules: [] }
  const names = nameChunks([main, ...NAMES.map(([, each]) => each)])
  assert.deepEqual(
    [...names].toSorted(([a], [b]) => Number(a) - Number(b)),
    NAMES.map(([name, { id }]) => [String(id), name]),
  )
})

test('chunks that would be called alike are counted by what is in them, in whatever order they come', () => {
  const origins: [string, string][] = [['cli.js', './commands/record.js']]
  const alike = ['zod', 'd3-scale', 'yaml'].map((name, id) =>
    chunk(id, origins, [`./node_modules/${name}/index.js`]),
  )
  for (const chunks of [alike, alike.toReversed()])
    assert.deepEqual(
      ['1', '2', '0'].map((id) => nameChunks(chunks).get(id)),
      ['commands-record.packages', 'commands-record.packages-2', 'commands-record.packages-3'],
    )
})

const BUNDLE = {
  'index.js':
    'x(__nccwpck_require__.e(/* import() */ 7)); u = () => { return "" + chunkId + ".index.js"; }\n',
  '7.index.js': 'export const id = 7;\nexport const ids = [7];\nexport const modules = {}\n',
  'licenses.txt': 'MIT',
}

test('chunks get their names in every place, and a bundle of another make is refused', () => {
  const names = new Map([['7', 'yaml']])
  assert.deepEqual(renameChunks(BUNDLE, names), {
    'index.js': `x(__nccwpck_require__.e(/* import() */ 'yaml')); u = () => { return chunkId + ".js"; }\n`,
    'yaml.js': `export const id = 'yaml';\nexport const ids = ['yaml'];\nexport const modules = {}\n`,
    'licenses.txt': 'MIT',
  })
  const others: [index: string, chunk: string][] = [
    [BUNDLE['index.js'].replace('7)', '8)'), BUNDLE['7.index.js']],
    [BUNDLE['index.js'].replace('7)', 'chunk)'), BUNDLE['7.index.js']],
    [BUNDLE['index.js'].replace('.index', '.chunk'), BUNDLE['7.index.js']],
    [BUNDLE['index.js'], BUNDLE['7.index.js'].replace('[7]', '[7, 8]')],
  ]
  for (const [index, seven] of others)
    assert.throws(() => renameChunks({ 'index.js': index, '7.index.js': seven }, names), index + seven)
  assert.throws(() => renameChunks({ 'index.js': BUNDLE['index.js'] }, names), /no file for the chunks yaml/)
})
