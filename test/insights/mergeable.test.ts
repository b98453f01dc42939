import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countOfSketch, quantileOfSketch, SKETCH_ACCURACY } from '../../src/stats/sketch.ts'
import { FIXTURES } from '../report/fixtures.ts'

for (const name of ['demo', 'steady', 'hostile'])
  test(`the durations that loops are summed by have the medians of the report: ${name}`, async (t) => {
    const insights = await FIXTURES[name]?.(t)
    assert.ok(insights?.mergeable !== undefined)
    const sides = [
      [insights.window, insights.mergeable.cycle_seconds.now],
      [insights.baseline, insights.mergeable.cycle_seconds.before],
    ] as const
    for (const [{ median_seconds: median }, bins] of sides) {
      assert.ok(median !== null)
      const sketch = new Map(Object.entries(bins).map(([bin, count]) => [Number(bin), count]))
      // Of an even number the median lies between two of them.
      const half = 0.5 / countOfSketch(sketch)
      const low = quantileOfSketch(sketch, 0.5 - half) ?? 0
      const high = quantileOfSketch(sketch, 0.5 + half) ?? 0
      assert.ok(low * (1 - 2 * SKETCH_ACCURACY) <= median && median <= high * (1 + 2 * SKETCH_ACCURACY))
    }
  })

test('with the seed rules there is nothing of it', async (t) => {
  assert.equal((await FIXTURES['seed']?.(t))?.mergeable, undefined)
})
