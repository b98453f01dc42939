import fs from 'node:fs'
import { nearestOf } from '../settings/nearest.ts'
import { COMMAND } from '../model/command.ts'
import { showValue } from '../settings/show-value.ts'

/** What to do about a first word that is no command: people name a folder, a file, or what other programs have. */
export function adviseOnWord(word: string, commands: readonly string[]): string {
  const shown = showValue(word)
  const nearest = nearestOf(word, commands)
  if (word === 'completion' || word === 'completions')
    return `${shown}: there is no completion for shells; ${COMMAND} --help lists commands and flags`
  if (nearest !== undefined) return `${shown} is no command; did you mean \`${nearest}\`?`
  const stats = fs.statSync(word, { throwIfNoEntry: false })
  if (stats?.isDirectory() === true)
    return `${shown} is a folder; to read what lies in it, name it as --root: ${COMMAND} --root DIR`
  if (stats !== undefined)
    return `${shown} is a file; ${COMMAND} inspect FILE shows how it would be read, and --cycles FILE reads it`
  return `${shown} is no command; known: ${commands.join(', ')}`
}
