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
export declare function roundHalfEven(x: number, digits?: number): number;
/** Seconds to a tenth; below one to a tenth of a millisecond, so that no time becomes none. */
export declare function roundSeconds(seconds: number): number;
