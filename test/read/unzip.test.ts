import assert from 'node:assert/strict'
import { test } from 'node:test'
import { unzipFile } from '../../src/read/unzip.ts'
import * as fc from '../property.ts'
import { zipOf } from '../zip.ts'

const TEXT = Buffer.from(JSON.stringify({ text: 'a loop '.repeat(500) }))
const ZIP = zipOf('out/insights.json', TEXT)
const MOST = 10_000

const damages = fc.array(
  fc.record({ at: fc.integer({ min: 0, max: ZIP.length - 1 }), byte: fc.integer({ min: 0, max: 255 }) }),
  { maxLength: 6 },
)

test('a zip that is damaged anywhere, or cut off, throws, holds nothing, or gives no more than may be', async () => {
  assert.deepEqual(await unzipFile(ZIP, 'insights.json', MOST), TEXT)
  const property = fc.asyncProperty(
    damages,
    fc.integer({ min: 0, max: ZIP.length }),
    async (damaged, end) => {
      const zip = Buffer.from(ZIP)
      for (const { at, byte } of damaged) zip[at] = byte
      for (const each of [zip, zip.subarray(0, end)]) {
        const found = await unzipFile(each, 'insights.json', MOST).catch(() => undefined)
        assert.ok(found === undefined || found.length <= MOST)
      }
    },
  )
  await fc.assert(property, { numRuns: 500 })
})
