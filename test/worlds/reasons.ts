import type { Random } from './random.ts'

export const FEW_REASONS = ['tests failed', 'merge conflict', 'lint failed', 'no change made'] as const

/** `{n}` stands for a number and `{p}` for a path, which are others each time. */
const TEMPLATES = [
  'assertion failed in {p}:{n}',
  'timeout after {n} s waiting for {p}',
  'cannot import name x{n} from {p}',
  'HTTP {n} from registry',
  'merge conflict in {p}',
  'type error TS{n} in {p}',
  'lint: {n} problems in {p}',
  'no change made',
  'quota exceeded, retry in {n} s',
  'container exited with {n}',
  'git push rejected ({n} commits behind)',
  'disk full on {p}',
  'model returned an empty diff',
  'context length {n} exceeded',
  'coverage fell to {n} %',
  'snapshot {p} differs',
  'port {n} in use',
  'migration {n} failed',
  'permission denied: {p}',
  'segfault in test {n}',
  'npm ERR code {n}',
  'flake in {p}',
  'rate limit reached, {n} requests',
  'patch does not apply to {p}',
  'review rejected: {n} comments',
  'schema {p} invalid',
  'secret missing for step {n}',
  'network unreachable from {p}',
  'worker {n} lost',
  'budget of {n} tokens spent',
] as const

const WEIGHTS = TEMPLATES.map((_, index) => 1 / (index + 1))
const WEIGHT = WEIGHTS.reduce((a, b) => a + b)

/** The first template is thirty times as frequent as the last. */
export function reasonOfMany({ uniform }: Random): string {
  let x = uniform() * WEIGHT
  let index = 0
  for (; index < WEIGHTS.length - 1 && x > (WEIGHTS[index] ?? 0); index++) x -= WEIGHTS[index] ?? 0
  return (TEMPLATES[index] ?? '')
    .replace('{n}', String(Math.floor(uniform() * 9000)))
    .replace('{p}', `src/mod${Math.floor(uniform() * 40)}/file${Math.floor(uniform() * 90)}.ts`)
}
