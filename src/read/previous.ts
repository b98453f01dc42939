import { type Access, isTrouble, readText, resolveFile } from './access.ts'
import { isJsonObject } from './jsonl.ts'

/** What the last run left that this one builds on. Read from the checkout, so untrusted and checked. */
export interface Previous {
  /** Names of failure reasons, so that a reason keeps its id while its template grows. */
  reasonClusters: { id: string; template: string }[]
}

const ID = /^(?:[0-9a-f]{16}|other)$/
const MOST_CLUSTERS = 500
const MAX_TEMPLATE_LENGTH = 500

/** The last insights.json; a missing or broken one is as if there were none. */
export function readPrevious(path: string, access: Access): Previous {
  const found = resolveFile(path, access)
  const text = isTrouble(found) ? found : readText(found)
  return { reasonClusters: typeof text === 'string' ? clustersOf(text) : [] }
}

function clustersOf(text: string): Previous['reasonClusters'] {
  try {
    const insights: unknown = JSON.parse(text)
    const reasons = isJsonObject(insights) ? insights['failure_reasons'] : undefined
    return Array.isArray(reasons) ? reasons.slice(0, MOST_CLUSTERS).flatMap(clusterOf) : []
  } catch {
    return []
  }
}

function clusterOf(value: unknown): Previous['reasonClusters'] {
  if (!isJsonObject(value)) return []
  const { id, template } = value
  if (typeof id !== 'string' || typeof template !== 'string') return []
  return ID.test(id) && template.length <= MAX_TEMPLATE_LENGTH ? [{ id, template }] : []
}
