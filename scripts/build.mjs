// Compiles src, test and bench to build/, and bundles the action, the command and the library into dist/.
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import ncc from '@vercel/ncc'

const BUNDLES = [
  { entry: 'action.js', folder: 'dist' },
  { entry: 'cli.js', folder: 'dist/cli', shebang: true },
  { entry: 'index.js', folder: 'dist/lib' },
]

fs.rmSync('build', { recursive: true, force: true })
run('node_modules/typescript/bin/tsc', ['-p', 'tsconfig.json'])
// Apart, since it runs functions in a browser: nothing else may know the browser's globals.
run('node_modules/typescript/bin/tsc', ['-p', 'test/pages/tsconfig.json'])
if (!process.argv.includes('--compile-only')) await bundleAll()

async function bundleAll() {
  fs.rmSync('dist', { recursive: true, force: true })
  for (const { entry, folder, shebang } of BUNDLES) {
    const { code, assets } = await ncc(path.resolve('build/src', entry), {
      cache: false,
      license: 'licenses.txt',
      quiet: true,
    })
    write(
      path.join(folder, 'index.js'),
      shebang ? `#!/usr/bin/env node\n${code}` : code,
      shebang ? 0o755 : 0o644,
    )
    for (const [name, asset] of Object.entries(assets)) write(path.join(folder, name), asset.source, 0o644)
    write(path.join(folder, 'package.json'), '{ "type": "module" }\n', 0o644)
    checkResolved(folder)
  }
  run('node_modules/typescript/bin/tsc', ['-p', 'src/tsconfig.types.json'])
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
