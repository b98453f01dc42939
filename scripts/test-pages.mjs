// Runs the tests that open pages in a real browser; names as arguments choose some of them.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { preparePages } from './prepare-pages.mjs'

const only = process.argv.slice(2)
const folder = path.join('build', 'test', 'pages')
const files = fs
  .readdirSync(folder)
  .filter((file) => file.endsWith('.browser.js'))
  .filter((file) => only.length === 0 || only.some((part) => file.includes(part)))
  .map((file) => path.join(folder, file))
if (files.length === 0) {
  console.error(`No test under ${folder} matches ${only.join(' ')}`)
  process.exit(1)
}
preparePages()
const { status } = spawnSync(process.execPath, ['--test', ...files], { stdio: 'inherit' })
process.exit(status ?? 1)
