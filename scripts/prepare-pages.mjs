// What the pages' tests and pictures need beside the compiled sources: a browser, and test/pages/node_modules.
import { execSync } from 'node:child_process'
import fs from 'node:fs'
import { findBrowser } from '../build/test/pages/browser.js'

const LOCK = 'test/pages/package-lock.json'
const INSTALLED = 'test/pages/node_modules/.package-lock.json'

/** Ends the process with one line when there is no browser. */
export function preparePages() {
  try {
    console.log(`Browser: ${findBrowser()}`)
  } catch (error) {
    console.error(error.message)
    process.exit(1)
  }
  if (fs.existsSync(INSTALLED) && fs.statSync(INSTALLED).mtimeMs >= fs.statSync(LOCK).mtimeMs) return
  execSync('npm ci --prefix test/pages --ignore-scripts --no-audit --no-fund', { stdio: 'inherit' })
}
