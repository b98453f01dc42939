import { groupBy } from '../model/group-by.ts'
import type { Loop } from './schema.ts'

/** What a loop is called among the others. Untrusted text. */
export type LabelOf = (loop: Loop) => string

/** Its name, or its repository without the owner, where that tells it from the others; else both, whole. */
export function labelsOf(loops: readonly Loop[]): LabelOf {
  const labels = new Map<Loop, string>()
  for (const [short, same] of groupBy(loops, shortLabel))
    for (const loop of same) labels.set(loop, same.length === 1 ? short : longLabel(loop))
  return (loop) => labels.get(loop) ?? longLabel(loop)
}

function shortLabel({ name, repository, source }: Loop): string {
  return name ?? repository?.split('/').at(-1) ?? source ?? ''
}

function longLabel({ name, repository, source }: Loop): string {
  if (repository === null) return name ?? source ?? ''
  return name === null ? repository : `${repository} (${name})`
}
