import assert from 'node:assert/strict'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { inspectFile } from '../../src/commands/inspect.ts'
import { formatInstant } from '../../src/model/time.ts'
import { FORMATS } from '../../src/read/formats/index.ts'
import { fillSettings } from '../../src/settings/fill.ts'
import { NOW } from '../analyse/cycles.ts'
import { jsonl } from '../project.ts'
import * as fc from '../property.ts'
import { pagesOf } from './pages-of.ts'

/** No page says that 100% succeeded where nothing could have been said to have failed. */

const DAY = 86_400e6
const NOW_TEXT = formatInstant(NOW)
const CONFIG = '.github/loop-introspection.yml'

/** A mapping under which nothing can fail, and the words that such a log has. */
const MAPPINGS = [
  { outcome: { field: 'state', success: ['shipped'] }, words: ['shipped'] },
  { outcome: { field: 'state', success: ['shipped'], failure: [] }, words: ['shipped', 'parked'] },
  {
    outcome: { field: 'state', success: ['shipped', 'merged'], failure: [], ignore: ['parked'] },
    words: ['merged', 'shipped', 'parked'],
  },
  { outcome: { field: 'state', success: [true], failure: [] }, words: [true] },
  { outcome: { field: 'state', success: [0] }, words: [0] },
] as const

/** What inspect would write of a log that has no other word. */
const LONE_WORDS = ['done', 'success', 'merged', 'passed', 'accepted', 'completed']

const anyLog = fc.record({
  mapping: fc.constantFrom(...MAPPINGS, ...LONE_WORDS),
  count: fc.integer({ min: 1, max: 130 }),
  days: fc.double({ min: 0.05, max: 80, noNaN: true }),
  kinds: fc.integer({ min: 1, max: 3 }),
  tasks: fc.integer({ min: 1, max: 20 }),
  seconds: fc.constantFrom(undefined, 0.02, 4, 900),
  isDated: fc.boolean(),
})

interface Log {
  words: readonly (string | number | boolean)[]
  count: number
  days: number
  kinds: number
  tasks: number
  seconds: number | undefined
  isDated: boolean
}

function rowsOf({ words, count, days, kinds, tasks, seconds, isDated }: Log): object[] {
  return Array.from({ length: count }, (_, index) => ({
    ...(isDated && { ended: formatInstant(NOW - Math.round(((count - index) / count) * days * DAY)) }),
    state: words[index % words.length],
    area: `area ${index % kinds}`,
    ticket: `T-${index % tasks}`,
    ...(seconds !== undefined && { took_s: seconds * (1 + (index % 5) / 10) }),
  }))
}

const FIELDS = { time: 'ended', kind: 'area', task: 'ticket', duration: 'took_s' }

test('no page says 100% of a log whose mapping knows no failure', async () => {
  await fc.assert(
    fc.asyncProperty(anyLog, async ({ mapping, ...log }) => {
      const root = fs.mkdtempSync(path.join(os.tmpdir(), 'loop-introspection-'))
      const write = (file: string, text: string): void => {
        fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
        fs.writeFileSync(path.join(root, file), text)
      }
      try {
        const isLone = typeof mapping === 'string'
        write('log.jsonl', jsonl(rowsOf({ ...log, words: isLone ? [mapping] : mapping.words })))
        if (isLone) {
          const told = await inspectFile('log.jsonl', fillSettings([]), { root, confined: true })
          assert.ok(!('problem' in told))
          write(CONFIG, told.config.join('\n'))
        } else {
          const fields = { ...FIELDS, outcome: mapping.outcome }
          write(CONFIG, JSON.stringify({ cycles: 'log.jsonl', fields }))
        }
        const { insights, pages } = await pagesOf(root, NOW_TEXT)
        assert.equal(insights.unrated, 'successes-only')
        assert.equal(insights.window.success_rate, null)
        for (const [name, page] of pages) assert.doesNotMatch(page, /100 ?%|(?<!\d)100 percent/, name)
        for (const name of ['text', 'markdown', 'html'])
          assert.match(pages.get(name) ?? '', /records successes only/, name)
      } finally {
        fs.rmSync(root, { recursive: true, force: true })
      }
    }),
    { numRuns: 60 },
  )
})

test('every format that tells how a cycle ended knows a failure', () => {
  const without = FORMATS.filter(({ fields: { outcome } }) => outcome?.failure.length === 0)
  assert.deepEqual(
    without.map(({ name }) => name),
    [],
  )
})
