import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { z } from 'zod'

const number = z.number()
const twoCounts = { k1: number, n1: number, k2: number, n2: number }
const interval = { low: number, high: number }
const twoSamples = { a: z.array(number), b: z.array(number) }

/** Values computed once with SciPy 1.17.1; two-sided, 95 %. */
const Golden = z.object({
  wilson: z.array(z.object({ k: number, n: number, ...interval })),
  jeffreys: z.array(z.object({ k: number, n: number, ...interval })),
  newcombe: z.array(z.object({ ...twoCounts, ...interval })),
  fisher_exact: z.array(z.object({ ...twoCounts, p: number })),
  rate_ratio: z.array(z.object({ c1: number, t1: number, c2: number, t2: number, p: number })),
  mann_whitney: z.array(z.object({ ...twoSamples, p: number })),
  hodges_lehmann_ratio: z.array(z.object({ ...twoSamples, ratio: number })),
  benjamini_hochberg: z.array(z.object({ p: z.array(number), q: z.array(number) })),
  prediction_interval: z.array(z.object({ k: number, n: number, m: number, ...interval })),
  posterior_below: z.array(
    z.object({
      k: number,
      n: number,
      threshold: number,
      strength: number,
      prior: number,
      probability: number,
    }),
  ),
  log_mad_z: z.array(z.object({ x: z.array(number), z: z.array(number) })),
})

/** The compiled tests run from build/, the data stays in the source tree: both start at the root. */
export const golden = Golden.parse(JSON.parse(readFileSync(join('test', 'stats', 'golden.json'), 'utf8')))

/** Within 1e-9, as sums and square roots of doubles must be. */
export function assertClose(actual: number, expected: number, what: unknown): void {
  assert.ok(Math.abs(actual - expected) <= 1e-9, `${actual} is not ${expected} for ${JSON.stringify(what)}`)
}

/** Within one part in a million, so that a tiny probability is held to its digits as well. */
export function assertProbability(actual: number, expected: number, what: unknown): void {
  const isClose = Math.abs(actual - expected) <= 1e-6 * expected
  assert.ok(isClose, `${actual} is not ${expected} for ${JSON.stringify(what)}`)
}
