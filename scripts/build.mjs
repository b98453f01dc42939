// Compiles src, test and bench to build/, and bundles the actions, the command and the library into dist/. With --shares it
// prints what each file is made of.
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import ncc from '@vercel/ncc'
import { MODULES, moduleNames, packageFolders, renderLicenses } from './licenses.mjs'
import { nameChunks, renameChunks } from './name-chunks.mjs'
import { renderShares } from './shares.mjs'
import { spellingSource, writeTypes } from './write-types.mjs'

const BUNDLES = [
  { entry: 'action.js', folder: 'dist' },
  { entry: 'cli.js', folder: 'dist/cli', shebang: true },
  { entry: 'index.js', folder: 'dist/lib' },
  { entry: 'fleet-action.js', folder: 'dist/fleet' },
]

/** What the threads of a large log run; it stands beside each bundle that reads logs, see src/read/log-threads.ts. */
const WORKER = {
  entry: 'read/part-worker.js',
  name: 'part-worker.js',
  folders: ['dist', 'dist/cli', 'dist/lib'],
}

/** What webpack tells of the chunks: who imports them, and each module in them by itself. */
const CHUNKS_WITH_MODULES = {
  all: false,
  ids: true,
  chunks: true,
  chunkOrigins: true,
  chunkModules: true,
  dependentModules: true,
  nestedModules: true,
  nestedModulesSpace: Infinity,
  chunkModulesSpace: Infinity,
}

fs.rmSync('build', { recursive: true, force: true })
run('node_modules/typescript/bin/tsc', ['-p', 'tsconfig.json'])
// Apart, since it runs functions in a browser: nothing else may know the browser's globals.
run('node_modules/typescript/bin/tsc', ['-p', 'test/pages/tsconfig.json'])
if (!process.argv.includes('--compile-only')) await bundleAll()

async function bundleAll() {
  fs.rmSync('dist', { recursive: true, force: true })
  for (const { entry, folder, shebang } of BUNDLES) {
    const { code, assets, stats } = await ncc(path.resolve('build/src', entry), {
      cache: false,
      quiet: true,
    })
    const { chunks } = stats.toJson(CHUNKS_WITH_MODULES)
    const { modules } = stats.toJson({ all: false, ...MODULES })
    const names = nameChunks(chunks)
    if (process.argv.includes('--shares'))
      for (const chunk of chunks)
        console.log(renderShares(`${folder}/${names.get(String(chunk.id)) ?? 'index'}.js`, chunk.modules))
    const written = { 'index.js': code }
    for (const [name, { source }] of Object.entries(assets)) written[name] = source
    for (const [name, content] of Object.entries(renameChunks(written, names))) {
      const isCommand = shebang && name === 'index.js'
      const mode = isCommand ? 0o755 : 0o644
      write(path.join(folder, name), isCommand ? `#!/usr/bin/env node\n${content}` : content, mode)
    }
    write(path.join(folder, 'package.json'), '{ "type": "module" }\n', 0o644)
    write(path.join(folder, 'licenses.txt'), renderLicenses(packageFolders(moduleNames(modules))), 0o644)
    checkResolved(folder)
  }
  const { code, assets } = await ncc(path.resolve('build/src', WORKER.entry), { cache: false, quiet: true })
  const more = Object.keys(assets).filter((name) => name !== 'package.json')
  if (more.length > 0) throw new Error(`${WORKER.name} must be one file, and needs ${more.join(', ')}`)
  for (const folder of WORKER.folders) {
    write(path.join(folder, WORKER.name), code, 0o644)
    checkResolved(folder)
  }
  const spelling = 'src/spelt-types.ts'
  try {
    fs.writeFileSync(spelling, spellingSource())
    run('node_modules/typescript/bin/tsc', ['-p', 'src/tsconfig.types.json'])
  } finally {
    fs.rmSync(spelling, { force: true })
  }
  const declared = 'build/types'
  writeTypes(declared, 'dist/lib/types', fs.readFileSync(`${declared}/spelt-types.d.ts`, 'utf8'))
}

function write(file, content, mode) {
  fs.mkdirSync(path.dirname(file), { recursive: true })
  fs.writeFileSync(file, content, { mode })
}

// ncc leaves a module that it cannot resolve as eval("require")("x") and succeeds: that would fail at run time only.
// debug asks for supports-color in a try block; that one is meant.
function checkResolved(folder) {
  for (const file of fs.readdirSync(folder).filter((name) => name.endsWith('.js'))) {
    const found = fs.readFileSync(path.join(folder, file), 'utf8').matchAll(/eval\("require"\)\("([^"]*)"\)/g)
    const missing = [...found].map((match) => match[1]).filter((name) => name !== 'supports-color')
    if (missing.length > 0) throw new Error(`${folder}/${file} lacks ${missing.join(', ')}`)
  }
}

function run(script, args) {
  execFileSync(process.execPath, [script, ...args], { stdio: 'inherit' })
}
