import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inspectFile } from '../../src/commands/inspect.ts'
import type { Instant } from '../../src/model/retro.ts'
import { formatInstant } from '../../src/model/time.ts'
import { fillSettings } from '../../src/settings/fill.ts'
import { SEED_SOURCES } from '../../src/seed/read-logs.ts'
import { folderWith, jsonLines, readFolder } from './read-text.ts'

const LOG = '.loop/retro/cycles.jsonl'
const ROWS = [
  { timestamp: '2026-09-01T12:00:00', success: true, cycle: 1 },
  { timestamp: '2026-09-01T12:00:00Z', success: true, cycle: 2 },
  { timestamp: '2026-09-01T12:00:00+05:00', success: false, cycle: 3 },
  { timestamp: 1_788_264_000, success: true, cycle: 4 },
]
/** The first of them as its zone says, the others as they say themselves. */
const ZONES: [zone: string | undefined, first: string][] = [
  [undefined, '2026-09-01T12:00:00+00:00'],
  ['Europe/Berlin', '2026-09-01T10:00:00+00:00'],
  ['Asia/Kathmandu', '2026-09-01T06:15:00+00:00'],
]

const shown = (at: Instant | undefined): string | undefined =>
  at === undefined ? undefined : formatInstant(at)

for (const [zone, first] of ZONES)
  for (const sources of [undefined, SEED_SOURCES])
    test(`times without a zone are those of ${zone ?? 'UTC'}${sources ? ' with rules: seed' : ''}, and counted`, async (context) => {
      const root = folderWith(context, { [LOG]: jsonLines(ROWS) })
      const given = zone === undefined ? {} : { 'time-zone': zone }
      const retro = await readFolder(root, given, sources)
      assert.deepEqual(
        retro.cycles.map(({ at }) => shown(at)),
        [first, '2026-09-01T12:00:00+00:00', '2026-09-01T07:00:00+00:00', '2026-09-01T12:00:00+00:00'],
      )
      assert.deepEqual(retro.sources[0]?.zoneless, { times: 1, zone: zone ?? 'UTC' })
    })

test('where every time names its zone nothing is counted', async (context) => {
  const root = folderWith(context, { [LOG]: jsonLines(ROWS.slice(1)) })
  const { sources } = await readFolder(root, { 'time-zone': 'Europe/Berlin' })
  assert.equal(sources[0]?.zoneless, undefined)
})

test('it holds for the files beside the log, and for a duration over a change of clocks', async (context) => {
  const at = '2026-09-01T12:00:00'
  const root = folderWith(context, {
    [LOG]: jsonLines([{ start: '2026-03-29T01:30:00', end: '2026-03-29T03:30:00', ok: true }]),
    '.loop/retro/triage.jsonl': jsonLines([{ timestamp: at }]),
    '.loop/retro/deep-triage.jsonl': jsonLines([{ timestamp: at }]),
    '.loop/quarantine.json': JSON.stringify({ 12: { since: at, until: '2026-12-01' } }),
    '.github/loop-introspection.yml':
      'time-zone: Europe/Berlin\nfields: { time: end, started: start, outcome: ok }\n',
  })
  const { cycles, triages, deepTriages, quarantine } = await readFolder(root)
  assert.equal(cycles[0]?.seconds, 3600)
  const noon = '2026-09-01T10:00:00+00:00'
  assert.deepEqual(
    [triages[0]?.at, deepTriages[0]?.at, quarantine[0]?.since, quarantine[0]?.until].map(shown),
    [noon, noon, noon, '2026-11-30T23:00:00+00:00'],
  )
})

test('which of several rows of a run is the latest is told in that zone, too', async (context) => {
  const rows = [
    { id: 'a', end: '2026-09-01T12:00:00', ok: true },
    { id: 'a', end: '2026-09-01T11:00:00Z', ok: false },
  ]
  const config = 'fields: { time: end, outcome: ok, latest-by: id }\n'
  const outcomes = async (zone: string): Promise<string[]> => {
    const root = folderWith(context, {
      [LOG]: jsonLines(rows),
      '.github/loop-introspection.yml': `${config}time-zone: ${zone}\n`,
    })
    return (await readFolder(root)).cycles.map(({ outcome }) => outcome)
  }
  assert.deepEqual(await outcomes('UTC'), ['success'])
  assert.deepEqual(await outcomes('Europe/Berlin'), ['failure'])
})

test('inspect shows times in it, and writes it into the config', async (context) => {
  const root = folderWith(context, { 'a.jsonl': jsonLines(ROWS) })
  const found = await inspectFile(
    'a.jsonl',
    fillSettings([
      {
        audience: 'command line',
        given: [{ name: 'time-zone', value: 'Europe/Berlin', place: '--time-zone' }],
      },
    ]),
    { root, confined: true },
  )
  assert.ok(!('problem' in found))
  assert.ok(
    found.shown.some((line) => line.includes('time (2026-09-01T10:00:00+00:00)')),
    found.shown.join('\n'),
  )
  assert.ok(found.config.includes('time-zone: Europe/Berlin'), found.config.join('\n'))
  assert.ok(found.told.includes('1 time without a zone read as Europe/Berlin'), found.told.join('\n'))
})
