import fs from 'node:fs'
import path from 'node:path'
import { type Access, isTrouble, resolveFile } from './access.ts'

/** Where loops keep their logs, when it is at none of the places that presets know. */
const FOLDERS = [
  '.',
  'logs',
  'log',
  'metrics',
  'ledger',
  'state',
  'memory',
  'data',
  '.ralph',
  '.auto',
  '.loop',
]
/** Plain names only: the path is told, and pasted into a terminal. */
const ROWS = /^[A-Za-z0-9_][\w.-]{0,60}\.(?:jsonl|ndjson|tsv|csv)$/
const NAMED =
  /^(?!changelog)[A-Za-z0-9_.-]{0,40}(?:runs?|iterations?|cycles?|sessions?|history|activity|log|tasks)[\w.-]{0,20}\.(?:json|md|log)$/i
const MOST_ENTRIES = 2000

/** Files that may well be a loop's log, in its own folder and a few usual ones; paths below the root. */
export function findLikelyLogs(access: Access, ownFolder: string): string[] {
  return [ownFolder, ...FOLDERS]
    .flatMap((folder) =>
      entriesOf(path.join(access.root, folder))
        .filter((name) => ROWS.test(name) || NAMED.test(name))
        .map((name) => path.posix.join(folder, name)),
    )
    .filter((each) => !isTrouble(resolveFile(each, access)))
}

function entriesOf(folder: string): string[] {
  try {
    return fs.readdirSync(folder).slice(0, MOST_ENTRIES).toSorted()
  } catch {
    return []
  }
}
