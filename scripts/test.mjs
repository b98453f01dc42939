// Runs the compiled tests: node --test with a list of files, since a pattern that matches nothing would pass.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const args = process.argv.slice(2)
const only = args.filter((part) => !part.startsWith('!'))
/** `!memory/`: all but these. */
const except = args.filter((part) => part.startsWith('!')).map((part) => part.slice(1))
const folder = path.join('build', 'test')
const files = fs
  .readdirSync(folder, { recursive: true })
  .filter((file) => file.endsWith('.test.js'))
  .filter((file) => only.length === 0 || only.some((part) => file.includes(part)))
  .filter((file) => !except.some((part) => file.includes(part)))
  .map((file) => path.join(folder, file))
  .toSorted()
if (files.length === 0) {
  console.error(
    `No test file under ${folder}${only.length > 0 ? ` matches ${only.join(' ')}` : '; run: npm run compile'}`,
  )
  process.exit(1)
}
// Into a pipe it is the same reporter on every Node, so that what reads it does not depend on the version. Of all tests
// together it is told which faults they tried.
const stdout = [
  `--test-reporter=${process.stdout.isTTY ? 'spec' : 'tap'}`,
  '--test-reporter-destination=stdout',
]
const faults = ['--test-reporter=./scripts/fault-reporter.mjs', '--test-reporter-destination=stderr']
const reporters = args.length > 0 ? stdout : [...stdout, ...faults]
// One file for each core: left alone, node keeps one core back.
const atOnce = `--test-concurrency=${os.availableParallelism()}`
const { status } = spawnSync(process.execPath, ['--test', atOnce, ...reporters, ...files], {
  stdio: 'inherit',
})
process.exit(status ?? 1)
