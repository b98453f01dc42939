import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findLevelChange, findRateChange } from '../../src/stats/change-point.ts'
import { binomialTest, poissonAtMost, rateRatioInterval, rateRatioTest } from '../../src/stats/counts.ts'
import {
  at,
  requireBinary,
  requireCount,
  requireOpenUnit,
  requirePositive,
  requirePositiveSample,
  requireSample,
  requireUnit,
  requireWhole,
} from '../../src/stats/domain.ts'
import { mannWhitney } from '../../src/stats/mann-whitney.ts'
import { benjaminiHochberg } from '../../src/stats/multiple.ts'
import { blockCorrelation, blockInflation, clusterInflation, dispersion } from '../../src/stats/dependence.ts'
import {
  binomialTail,
  fisherExact,
  newcombeInterval,
  posteriorBelow,
  predictionInterval,
  wilsonInterval,
} from '../../src/stats/proportion.ts'
import { hodgesLehmannRatio, median, quantile, rank } from '../../src/stats/ranks.ts'
import { logMadScores } from '../../src/stats/robust.ts'
import { createShuffle } from '../../src/stats/shuffle.ts'

const WHOLE = 'must be a whole number of at least 0, got'
const OPEN = 'must lie between 0 and 1, got'
const UNIT = 'must be from 0 to 1, got'
const POSITIVE = 'must be finite and above 0, got'
const day = [{ k: 2, n: 1 }]

/** What is asked outside its domain, and the message of the RangeError. */
const REFUSED: readonly (readonly [ask: () => unknown, message: string])[] = [
  [() => requireCount(2, 1), 'k must be at most n, got 2 of 1'],
  [() => requireCount(-1, 1), `k ${WHOLE} -1`],
  [() => requireCount(1, 1.5), `n ${WHOLE} 1.5`],
  [() => requireWhole('x', -1), `x ${WHOLE} -1`],
  [() => requireWhole('x', 2 ** 53), `x ${WHOLE} ${2 ** 53}`],
  [() => requireOpenUnit('x', 0), `x ${OPEN} 0`],
  [() => requireOpenUnit('x', 1), `x ${OPEN} 1`],
  [() => requireOpenUnit('x', NaN), `x ${OPEN} NaN`],
  [() => requireUnit('x', -0.1), `x ${UNIT} -0.1`],
  [() => requireUnit('x', 1.1), `x ${UNIT} 1.1`],
  [() => requireUnit('x', NaN), `x ${UNIT} NaN`],
  [() => requirePositive('x', 0), `x ${POSITIVE} 0`],
  [() => requirePositive('x', Infinity), `x ${POSITIVE} Infinity`],
  [() => requirePositive('x', NaN), `x ${POSITIVE} NaN`],
  [() => requireSample('x', []), 'x must not be empty'],
  [() => requireSample('x', [1, NaN]), 'x[1] must be finite, got NaN'],
  [() => requirePositiveSample('x', []), 'x must not be empty'],
  [() => requirePositiveSample('x', [1, 0]), `x[1] ${POSITIVE} 0`],
  [() => requireBinary('x', [0, 1, 2]), 'x[2] must be 0 or 1, got 2'],
  [() => at([1], 1), 'no element 1 among 1'],
  [() => findRateChange([2], { seed: 1 }), 'series[0] must be 0 or 1, got 2'],
  [() => findRateChange([1], { seed: 1, alpha: 1 }), `alpha ${OPEN} 1`],
  [() => findRateChange([1], { seed: 1, permutations: -1 }), `permutations ${WHOLE} -1`],
  [() => findRateChange([1], { seed: 1, minSegment: -1 }), `minSegment ${WHOLE} -1`],
  [() => findRateChange([1], { seed: 1, minSegment: 0 }), 'minSegment, permutations: at least 1'],
  [() => findLevelChange([1], { seed: 1, permutations: 0 }), 'minSegment, permutations: at least 1'],
  [() => findLevelChange([NaN], { seed: 1 }), 'sample[0] must be finite, got NaN'],
  [() => rateRatioTest(-1, 1, 1, 1), `c1 ${WHOLE} -1`],
  [() => rateRatioTest(1, 0, 1, 1), `t1 ${POSITIVE} 0`],
  [() => rateRatioTest(1, 1, -1, 1), `c2 ${WHOLE} -1`],
  [() => rateRatioInterval(1, 1, 1, 0), `t2 ${POSITIVE} 0`],
  [() => poissonAtMost(-1, 1), `k ${WHOLE} -1`],
  [() => poissonAtMost(1, -1), `mean ${POSITIVE} -1`],
  [() => binomialTest(2, 1, 0.5), 'k must be at most n, got 2 of 1'],
  [() => binomialTest(1, 1, 2), `p ${UNIT} 2`],
  [() => mannWhitney([], [1]), 'a must not be empty'],
  [() => mannWhitney([1], []), 'b must not be empty'],
  [() => benjaminiHochberg([2]), `p ${UNIT} 2`],
  [() => dispersion(day), 'k must be at most n, got 2 of 1'],
  [() => clusterInflation(day), 'k must be at most n, got 2 of 1'],
  [() => blockCorrelation(day, { mean: 0.03, deviation: 1 }), 'k must be at most n, got 2 of 1'],
  [() => blockInflation([], 1.5), 'correlation must be from 0 to 1, got 1.5'],
  [() => wilsonInterval(2, 1), 'k must be at most n, got 2 of 1'],
  [() => wilsonInterval(1, 1, 1), `confidence ${OPEN} 1`],
  [() => newcombeInterval(1, 1, 2, 1), 'k must be at most n, got 2 of 1'],
  [() => fisherExact(2, 1, 1, 1), 'k must be at most n, got 2 of 1'],
  [() => fisherExact(1, 1, 2, 1), 'k must be at most n, got 2 of 1'],
  [() => binomialTail(-1, 1, 0.5), `k ${WHOLE} -1`],
  [() => binomialTail(1, -1, 0.5), `n ${WHOLE} -1`],
  [() => binomialTail(1, 1, 2), `p ${UNIT} 2`],
  [() => predictionInterval(2, 1, 1), 'k must be at most n, got 2 of 1'],
  [() => predictionInterval(1, 1, -1), `m ${WHOLE} -1`],
  [() => predictionInterval(1, 1, 1, 1), `confidence ${OPEN} 1`],
  [() => posteriorBelow(2, 1, 0.5, 1, 0.5), 'k must be at most n, got 2 of 1'],
  [() => posteriorBelow(1, 1, 2, 1, 0.5), `threshold ${UNIT} 2`],
  [() => posteriorBelow(1, 1, 0.5, 0, 0.5), `strength ${POSITIVE} 0`],
  [() => posteriorBelow(1, 1, 0.5, 1, 2), `prior ${UNIT} 2`],
  [() => median([]), 'sample must not be empty'],
  [() => quantile([1], 2), `q ${UNIT} 2`],
  [() => rank([]), 'sample must not be empty'],
  [() => hodgesLehmannRatio([0], [1]), `a[0] ${POSITIVE} 0`],
  [() => hodgesLehmannRatio([1], [0]), `b[0] ${POSITIVE} 0`],
  [() => logMadScores([0]), `sample[0] ${POSITIVE} 0`],
  [() => createShuffle(-1), `seed ${WHOLE} -1`],
]

test('what lies outside a domain is refused with a message that names it', () => {
  for (const [ask, message] of REFUSED) assert.throws(ask, new RangeError(message))
})

test('the edges of a domain belong to it', () => {
  requireCount(0, 0)
  requireCount(1, 1)
  requireWhole('x', 2 ** 53 - 1)
  requireOpenUnit('x', Number.MIN_VALUE)
  requireUnit('x', 0)
  requireUnit('x', 1)
  requirePositive('x', Number.MAX_VALUE)
  requireSample('x', [-1, 0])
  requirePositiveSample('x', [Number.MIN_VALUE, 1])
  requireBinary('x', [])
  requireBinary('x', [0, 1])
  assert.equal(at([3, 4], 1), 4)
})
