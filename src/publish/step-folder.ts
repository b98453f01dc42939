import path from 'node:path'
import type { Environment } from './publisher.ts'

/** Where a step leaves files that nobody gave a path: two steps of a job do not overwrite each other's. */
export function stepFolder(env: Environment): string {
  const step = (env['GITHUB_ACTION'] ?? '').replaceAll(/[^\w-]/g, '_').slice(0, 100)
  return path.join(env['RUNNER_TEMP'] ?? '', 'loop-introspection', step)
}
