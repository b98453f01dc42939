import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { TestContext } from 'node:test'

/** Where the project and what may lie beside it is found, and throw-away folders. npm runs scripts in the root. */
export const PROJECT = process.cwd()

/** Golden answers and real logs that are not part of the project; tests that need them skip where they are missing. */
export const SHARED = process.env['LOOP_INTROSPECTION_SHARED'] ?? path.join(PROJECT, '..', 'shared')

/** A folder beside the project, or `undefined` after telling the test to skip. */
export function sharedFolder(test: TestContext, ...parts: string[]): string | undefined {
  const folder = path.join(SHARED, ...parts)
  if (fs.existsSync(folder)) return folder
  test.skip(`${parts.join('/')} is not there`)
  return undefined
}

/** A folder that goes away after the test, filled with the given files. */
export function makeRoot(test: TestContext, files: Readonly<Record<string, string | Buffer>> = {}): string {
  const root = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'loop-introspection-')))
  test.after(() => fs.rmSync(root, { recursive: true, force: true }))
  for (const [file, content] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
    fs.writeFileSync(path.join(root, file), content)
  }
  return root
}

/** The demo's logs in a folder of their own, without what somebody's own run left there. */
export function copyDemo(test: TestContext): string {
  const root = makeRoot(test)
  const filter = (source: string): boolean => path.basename(source) !== 'insights.json'
  fs.cpSync(path.join(PROJECT, 'examples', 'demo'), root, { recursive: true, filter })
  return root
}

/** Its last five weeks: enough to judge it by, and its days are judged in half the time. */
export function copyShortDemo(test: TestContext): string {
  const root = copyDemo(test)
  const log = path.join(root, CYCLES)
  const lines = fs.readFileSync(log, 'utf8').split('\n')
  const isOlder = (line: string): boolean => (/\d{4}-\d\d-\d\d/.exec(line)?.[0] ?? '9') < '2026-08-17'
  fs.writeFileSync(log, lines.filter((line) => !isOlder(line)).join('\n'))
  return root
}

export function readJson(file: string): unknown {
  return JSON.parse(fs.readFileSync(file, 'utf8'))
}

export const CYCLES = '.loop/retro/cycles.jsonl'

/** JSONL of rows. */
export function jsonl(rows: readonly object[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('')
}
