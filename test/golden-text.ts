import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { PROJECT } from './project.ts'

const UPDATE = 'UPDATE_GOLDEN=1 npm run test:built -- report/'

/**
 * Compares a text with the file that a person has read and found good; with UPDATE_GOLDEN=1 it writes the file anew.
 *
 * @param file below test/golden
 * @param folder where else the golden files are; for the test of this function
 */
export function assertGolden(file: string, text: string, folder = path.join('test', 'golden')): void {
  const golden = path.join(folder, file)
  const full = path.resolve(PROJECT, golden)
  if (process.env['UPDATE_GOLDEN'] === '1') {
    fs.mkdirSync(path.dirname(full), { recursive: true })
    fs.writeFileSync(full, text)
    return
  }
  const kept = fs.existsSync(full) ? fs.readFileSync(full, 'utf8') : ''
  if (text === kept) return
  const { message } = new assert.AssertionError({ actual: text, expected: kept, operator: 'strictEqual' })
  // In some versions of Node a message of one's own takes the place of the difference, so it is put before it.
  throw new assert.AssertionError({
    message: `${golden} reads otherwise. If it should, write it anew with\n  ${UPDATE}\nand read the diff as the page's reader.\n\n${message}`,
  })
}
