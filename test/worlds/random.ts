/** Random numbers of a seeded loop: equal seeds give equal loops, on any machine. */
export interface Random {
  /** From 0 to 1, without 1. */
  uniform: () => number
  /** Standard normal. */
  normal: () => number
  poisson: (mean: number) => number
  beta: (a: number, b: number) => number
}

/** Reference: Marsaglia (2003), Xorshift RNGs, Journal of Statistical Software 8(14), with 128 bits of state. */
export function randomOf(seed: number): Random {
  let [a, b, c, d] = [(seed * 2_654_435_761) >>> 0 || 1, 362_436_069, 521_288_629, 88_675_123]
  let spare: number | undefined
  const uniform = (): number => {
    const t = a ^ (a << 11)
    ;[a, b, c] = [b, c, d]
    d = (d ^ (d >>> 19) ^ t ^ (t >>> 8)) >>> 0
    return d / 2 ** 32
  }
  for (let warmUp = 0; warmUp < 20; warmUp++) uniform()

  /** Box & Muller (1958): two at a time. */
  const normal = (): number => {
    if (spare !== undefined) {
      const kept = spare
      spare = undefined
      return kept
    }
    const radius = Math.sqrt(-2 * Math.log(1 - uniform()))
    const angle = 2 * Math.PI * uniform()
    spare = radius * Math.sin(angle)
    return radius * Math.cos(angle)
  }

  const poisson = (mean: number): number => {
    if (mean > 50) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()))
    const limit = Math.exp(-mean)
    let [count, product] = [0, 1]
    do {
      count += 1
      product *= uniform()
    } while (product > limit)
    return count - 1
  }

  /** Marsaglia & Tsang (2000), ACM Transactions on Mathematical Software 26, 363-372. */
  const gamma = (shape: number): number => {
    if (shape < 1) return gamma(shape + 1) * uniform() ** (1 / shape)
    const base = shape - 1 / 3
    const scale = 1 / Math.sqrt(9 * base)
    for (;;) {
      let x: number
      let v: number
      do {
        x = normal()
        v = 1 + scale * x
      } while (v <= 0)
      v = v ** 3
      if (Math.log(uniform()) < 0.5 * x * x + base - base * v + base * Math.log(v)) return base * v
    }
  }

  const beta = (p: number, q: number): number => {
    const x = gamma(p)
    const y = gamma(q)
    return x / (x + y)
  }
  return { uniform, normal, poisson, beta }
}
