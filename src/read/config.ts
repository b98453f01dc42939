import type { ReadConfig } from '../settings/load.ts'
import { type Access, isTrouble, readText, resolveFile } from './access.ts'

/** Reads the config file under the same rules as every other file of the checkout. */
export function configReader(access: Access): ReadConfig {
  return (path) => {
    const found = resolveFile(path, access)
    const text = isTrouble(found) ? found : readText(found)
    if (typeof text === 'string') return text
    return text.kind === 'missing' ? undefined : { problem: `${path} ${text.say}` }
  }
}
