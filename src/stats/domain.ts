/** Throws a RangeError unless 0 <= k <= n and both are whole numbers. */
export function requireCount(k: number, n: number): void {
  requireWhole('n', n)
  requireWhole('k', k)
  if (k > n) throw new RangeError(`k must be at most n, got ${k} of ${n}`)
}

/** Throws a RangeError unless the value is a whole number >= 0 that a double holds exactly. */
export function requireWhole(name: string, value: number): void {
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new RangeError(`${name} must be a whole number of at least 0, got ${value}`)
  }
}

/** Throws a RangeError unless 0 < value < 1. */
export function requireOpenUnit(name: string, value: number): void {
  if (!(value > 0 && value < 1)) throw new RangeError(`${name} must lie between 0 and 1, got ${value}`)
}

/** Throws a RangeError unless 0 <= value <= 1. */
export function requireUnit(name: string, value: number): void {
  if (!(value >= 0 && value <= 1)) throw new RangeError(`${name} must be from 0 to 1, got ${value}`)
}

/** Throws a RangeError unless the value is finite and above 0. */
export function requirePositive(name: string, value: number): void {
  if (!(value > 0 && Number.isFinite(value))) {
    throw new RangeError(`${name} must be finite and above 0, got ${value}`)
  }
}

/** Throws a RangeError unless the sample holds a value and all its values are finite. */
export function requireSample(name: string, sample: ArrayLike<number>): void {
  if (sample.length === 0) throw new RangeError(`${name} must not be empty`)
  for (let i = 0; i < sample.length; i++) {
    if (!Number.isFinite(sample[i])) throw new RangeError(`${name}[${i}] must be finite, got ${sample[i]}`)
  }
}

/** Throws a RangeError unless the sample holds a value and all its values are finite and above 0. */
export function requirePositiveSample(name: string, sample: ArrayLike<number>): void {
  requireSample(name, sample)
  // The name is made for what fails only: samples are long.
  for (let i = 0; i < sample.length; i++)
    if (at(sample, i) <= 0) requirePositive(`${name}[${i}]`, at(sample, i))
}

/** Throws a RangeError unless every element is 0 or 1. */
export function requireBinary(name: string, series: ArrayLike<number>): void {
  for (let i = 0; i < series.length; i++) {
    if (series[i] !== 0 && series[i] !== 1) {
      throw new RangeError(`${name}[${i}] must be 0 or 1, got ${series[i]}`)
    }
  }
}

/** The element at an index that is known to exist; throws a RangeError where it does not. */
export function at(values: ArrayLike<number>, index: number): number {
  const value = values[index]
  if (value === undefined) throw new RangeError(`no element ${index} among ${values.length}`)
  return value
}
