// Runs the compiled tests: node --test with a list of files, since a pattern that matches nothing would pass.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

const only = process.argv.slice(2)
const folder = path.join('build', 'test')
const files = fs
  .readdirSync(folder, { recursive: true })
  .filter((file) => file.endsWith('.test.js'))
  .filter((file) => only.length === 0 || only.some((part) => file.includes(part)))
  .map((file) => path.join(folder, file))
  .toSorted()
if (files.length === 0) {
  console.error(
    `No test file under ${folder}${only.length > 0 ? ` matches ${only.join(' ')}` : '; run: npm run compile'}`,
  )
  process.exit(1)
}
const { status } = spawnSync(process.execPath, ['--test', ...files], { stdio: 'inherit' })
process.exit(status ?? 1)
