// Looks at what changed since HEAD, or since the commit that is named: format, lint, types and the tests that follow.
import { execFileSync, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { followTests } from './changed-tests.mjs'

const FOLDERS = ['src', 'test', 'bench', 'scripts']
const since = process.argv[2] ?? 'HEAD'
const changed = [
  ...linesOf('git', ['diff', '--name-only', '--no-renames', since]),
  ...linesOf('git', ['ls-files', '--others', '--exclude-standard']),
]
if (changed.length === 0) {
  console.log(`Nothing changed since ${since}.`)
  process.exit(0)
}
console.log(`Changed since ${since}:\n${changed.map((file) => `  ${file}`).join('\n')}`)

const isFormatted = run('oxfmt', 'node_modules/oxfmt/bin/oxfmt', ['--check', ...FOLDERS])
const isClean = run('oxlint', 'node_modules/oxlint/bin/oxlint', ['--type-aware', ...FOLDERS])
const isCompiled = run('types', 'scripts/build.mjs', ['--compile-only'])
// What was not compiled cannot be tested; that it was not compiled is said already.
const isTested = !isCompiled || runTests()
const failed = Object.entries({ format: isFormatted, lint: isClean, types: isCompiled, tests: isTested })
  .filter(([, isGood]) => !isGood)
  .map(([name]) => name)
console.log(failed.length === 0 ? '\nAll good.' : `\nNot good: ${failed.join(', ')}.`)
process.exit(failed.length === 0 ? 0 : 1)

function runTests() {
  const tests = followTests(changed, readImports('build'))
  if (changed.some((file) => file.startsWith('src/')))
    console.log('\nThe tests that run dist/ are left to npm run all.')
  if (tests.length === 0) {
    console.log('\nNo test follows from what changed.')
    return true
  }
  const files = tests.map((test) => path.join('build', test.replace(/\.ts$/, '.js')))
  return run('tests', '--test', [`--test-concurrency=${os.availableParallelism()}`, ...files])
}

/** What each compiled module imports, by the names of the sources. */
function readImports(folder) {
  const files = fs.readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.js'))
  return new Map(
    files.map((file) => {
      const text = fs.readFileSync(path.join(folder, file), 'utf8')
      const found = [...text.matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g)]
      const name = file.replaceAll('\\', '/')
      return [sourceOf(name), found.map((match) => sourceOf(path.posix.join(name, '..', match[1])))]
    }),
  )
}

function sourceOf(compiled) {
  return compiled.replace(/\.js$/, '.ts')
}

function run(what, script, args) {
  console.log(`\n${what}: node ${[script, ...args].join(' ')}`)
  return spawnSync(process.execPath, [script, ...args], { stdio: 'inherit' }).status === 0
}

function linesOf(command, args) {
  return execFileSync(command, args, { encoding: 'utf8' }).split('\n').filter(Boolean)
}
