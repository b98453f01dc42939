import type { Retro } from '../../src/model/retro.ts'
import { copyCycle } from '../../src/model/retro.ts'
import { fillSettings } from '../../src/settings/fill.ts'
import type { Settings } from '../../src/settings/schema.ts'
import * as fc from '../property.ts'

/** Logs of JSON lines, whole and broken, for laws on how they are read. */

const TIMES = fc.constantFrom(
  '2026-09-20T10:00:00Z',
  '2026-09-20T10:00:00Z',
  '2026-09-20T10:00:03+02:00',
  '2026-09-19 10:00:00',
  1_789_000_000,
  '20.09.2026',
  'yesterday',
  null,
)
const WORDS = fc.oneof(
  fc.constantFrom('bug', 'feature', '', 'héllo "x"', 'ghp_0123456789abcdefghijABCDEFGHIJ012345', '\u0000'),
  fc.integer(),
  fc.constant(true),
  fc.constant([1]),
)
const row = fc.record(
  {
    timestamp: TIMES,
    cycle: fc.oneof(fc.integer({ min: 0, max: 5 }), fc.constantFrom('a', 'b', '')),
    type: WORDS,
    success: fc.constantFrom(true, false, 1, 'yes', 'maybe', null, {}),
    status: fc.constantFrom('running', 'Skipped'),
    issue: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constantFrom('A-1', '')),
    duration: fc.constantFrom(0, 60, 61.5, '2m', 'long', -1, 1e99),
    reason: WORDS,
    epoch: WORDS,
    model: WORDS,
    agent: WORDS,
    commit: WORDS,
    pr: WORDS,
    lines_added: fc.constantFrom(0, -0, 3, 'x'),
    lines_removed: fc.constantFrom(0, 3),
    tokens: fc.integer({ min: -1, max: 1000 }),
    cost_usd: fc.double({ min: 0, max: 3, noNaN: true }),
  },
  { requiredKeys: [] },
)
const good = row.map((each) => JSON.stringify(each))
const bad = fc.constantFrom(
  '',
  ' ',
  '{',
  '{"a":1}{"b":2}',
  '[1]',
  'text',
  '{"timestamp":"2026',
  '\uFFFD',
  '{"a":\u0001}',
)
const lines = fc.array(fc.oneof({ arbitrary: good, weight: 6 }, { arbitrary: bad, weight: 1 }), {
  maxLength: 40,
})
const ends = fc.record({
  mark: fc.constantFrom('', '\uFEFF'),
  between: fc.constantFrom('\n', '\r\n'),
  last: fc.constantFrom('', '\n', '{"timestamp":"2026-09-2', '\n\n'),
  breaks: fc.boolean(),
})

/** The bytes of a log. */
export const randomLog = fc.tuple(lines, ends).map(([each, { mark, between, last, breaks }]) => {
  const text = Buffer.from(`${mark}${each.join(between)}${last}`)
  // Somewhere in the middle, so that it is no text any more.
  if (breaks && text.length > 0) text[text.length >> 1] = 0xff
  return text
})

/** As the config file says it. */
export type ConfigValues = Readonly<Record<string, unknown>>

/** Settings that decide how a row is read. */
export const readingSettings = fc.constantFrom<ConfigValues>(
  {},
  { 'time-zone': 'Europe/Berlin' },
  { 'log-format': 'native' },
  {
    fields: {
      time: ['timestamp'],
      outcome: { field: ['success'], success: ['true'], failure: ['false'] },
      kind: ['type'],
    },
  },
)

export function settingsOfConfig(cycles: readonly string[], config: ConfigValues = {}): Settings {
  return fillSettings([
    { audience: 'command line', given: [{ name: 'cycles', value: cycles, place: '--cycles' }] },
    {
      audience: 'config file',
      given: Object.entries(config).map(([name, value]) => ({ name, value, place: name })),
    },
  ])
}

/** Cycles as objects of their own, so that they can be compared. */
export function spelt(retro: Retro): Retro {
  return { ...retro, cycles: retro.cycles.map((cycle) => copyCycle(cycle)) }
}
