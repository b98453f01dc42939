import type { ReadConfig } from '../settings/load.ts'
import { type Access, isTrouble, type SizeLimit, readText, resolveFile } from './access.ts'
import { tooLarge } from './causes.ts'

/** Every setting with its longest value fits in several times; a YAML parser's time and memory grow with the text. */
const CONFIG_FILE: SizeLimit = { bytes: 64 * 1024, cause: tooLarge.config }

/** Reads the config file under the same rules as every other file of the checkout. */
export function configReader(access: Access): ReadConfig {
  return (path) => {
    const found = resolveFile(path, access)
    const text = isTrouble(found) ? found : readText(found, CONFIG_FILE)
    if (typeof text === 'string') return text
    return text.kind === 'missing' ? undefined : { problem: `${path} ${text.say}; ${text.remedy}` }
  }
}
