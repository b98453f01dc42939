/**
 * Rounds to `digits` decimals, exact ties to the even neighbour, on the exact binary value.
 *
 * Equals Python's `round(x, digits)` and the rounding of its `format(x, '.Nf')`.
 * `toFixed` works on the exact value as well but takes ties away from zero, so only ties need care:
 * a double lies exactly between two `digits`-decimal numbers if and only if x * 2^(digits + 1) is an
 * odd integer (multiplying by a power of two is exact).
 *
 * @param x finite, |x| < 1e21
 * @param digits 0 to 20
 */
export function roundHalfEven(x: number, digits = 0): number {
  const away = Number(x.toFixed(digits))
  const doubled = x * 2 ** (digits + 1)
  if (!Number.isInteger(doubled) || doubled % 2 === 0) return away === 0 ? 0 : away
  const unit = 10 ** digits
  const steps = Math.round(Math.abs(away) * unit)
  const even = steps % 2 === 0 ? steps : steps - 1
  return even === 0 ? 0 : (Math.sign(x) * even) / unit
}

/** Seconds to a tenth; below one to a tenth of a millisecond, so that no time becomes none. */
export function roundSeconds(seconds: number): number {
  return roundHalfEven(seconds, Math.abs(seconds) < 1 ? 4 : 1)
}
