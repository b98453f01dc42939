import { execFileSync } from 'node:child_process'

/** `7706a25`, with a plus where the tree was not as committed. */
export function commitName(): string {
  return execFileSync('git', ['describe', '--always', '--dirty=+', '--exclude=*'], {
    encoding: 'utf8',
  }).trim()
}
