import { at, requireWhole } from './domain.ts'
import { createShuffle } from './shuffle.ts'

/** Sums this close count as equal: the same values summed in another order differ by less. */
const TIE_TOLERANCE = 1e-9

/**
 * One-sided p that the fullest few of several groups hold so much of a total, where each group goes on with the same
 * chance after each of its values. Given how many values and groups there are, each way to cut the values into groups
 * is then equally likely (a sum of geometric variables, given the sum): so the values are put into random order and
 * cut at random. p = (1 + hits) / (1 + permutations), never 0. Takes time permutations x values.
 *
 * Reference: Phipson & Smyth (2010), Statistical Applications in Genetics and Molecular Biology 9, 39; the law of the
 * cuts: Feller (1968), An Introduction to Probability Theory and Its Applications 1, section II.5 (Bose-Einstein).
 *
 * @param values >= 0 each: what every single try took
 * @param of.groups 1 to as many as there are values, none of them empty
 * @param of.top so many of the fullest groups are summed
 * @param of.observed the sum to be explained
 * @throws RangeError outside this domain, or unless seed >= 0 and permutations >= 1 are whole numbers
 */
export function concentrationTest(
  values: readonly number[],
  { groups, top, observed }: { groups: number; top: number; observed: number },
  { seed, permutations = 1999 }: { seed: number; permutations?: number },
): number {
  for (const [name, count] of Object.entries({ groups, top, permutations })) {
    requireWhole(name, count)
    if (count === 0) throw new RangeError(`${name} must be at least 1`)
  }
  if (groups > values.length) throw new RangeError(`groups must be at most ${values.length}, got ${groups}`)
  if (!values.every((value) => value >= 0)) throw new RangeError('values must be at least 0')
  const shuffle = createShuffle(seed)
  const order = Float64Array.from(values)
  // After which of the values but the last one a group ends.
  const ends = Float64Array.from({ length: values.length - 1 }, (_, index) => (index < groups - 1 ? 1 : 0))
  const fullest = new Float64Array(top)
  let hits = 0
  for (let i = 0; i < permutations; i++) {
    shuffle(order)
    shuffle(ends)
    if (sumOfFullest(order, ends, fullest) >= observed - TIE_TOLERANCE * observed) hits++
  }
  return (1 + hits) / (1 + permutations)
}

/** @param fullest room for the sums of the fullest groups, of any content */
function sumOfFullest(values: Float64Array, ends: Float64Array, fullest: Float64Array): number {
  fullest.fill(0)
  let sum = 0
  for (let i = 0; i < values.length; i++) {
    sum += at(values, i)
    if (i < ends.length && at(ends, i) === 0) continue
    // The least of the fullest gives way, which comes first.
    let place = 0
    while (place + 1 < fullest.length && at(fullest, place + 1) < sum) {
      fullest[place] = at(fullest, place + 1)
      place++
    }
    if (at(fullest, place) < sum) fullest[place] = sum
    sum = 0
  }
  return fullest.reduce((a, b) => a + b, 0)
}
