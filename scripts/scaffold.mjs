// What `npm run new-rule` and `npm run new-format` write: files that are green at once, and the lines that name them.
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import vm from 'node:vm'

const NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/
const LONGEST = 40

/** Ends the program with one sentence unless the name is a kebab-case word that `taken` does not have. */
export function readName(command, taken) {
  const [name = '', ...rest] = process.argv.slice(2)
  const problem =
    rest.length > 0 || !NAME.test(name) || name.length > LONGEST || isReserved(camelOf(name))
      ? `${JSON.stringify([name, ...rest].join(' '))} is no name: at most ${LONGEST} small letters, digits and single hyphens, as in two-words, and no word of the language`
      : taken(name)
        ? `${name} is there already`
        : undefined
  if (problem === undefined) return name
  console.error(`${command}: ${problem}. Usage: npm run ${command} -- NAME`)
  process.exit(2)
}

/** Whether the language has the word itself, as `class` or `import`. */
function isReserved(word) {
  try {
    return !(new vm.Script(`'use strict'; const ${word} = 0`) instanceof vm.Script)
  } catch {
    return true
  }
}

/** `two-words` as a name in TypeScript: `twoWords`. */
export function camelOf(name) {
  return name.replace(/-(.)/g, (_, letter) => letter.toUpperCase())
}

export function writeNew(file, text) {
  fs.mkdirSync(file.slice(0, file.lastIndexOf('/')), { recursive: true })
  fs.writeFileSync(file, text, { flag: 'wx' })
  console.log(`wrote ${file}`)
}

/** Puts lines into a file, each before the first place that its pattern finds. */
export function insertLines(file, lines) {
  let text = fs.readFileSync(file, 'utf8')
  for (const [before, line] of lines) {
    const at = text.search(before)
    if (at === -1) throw new Error(`${file} has no ${before}`)
    text = `${text.slice(0, at)}${line}\n${text.slice(at)}`
  }
  fs.writeFileSync(file, text)
  console.log(`named it in ${file}`)
}

/** How long a line gets depends on the name. */
export function formatAll(...files) {
  execFileSync('npm', ['exec', '--', 'oxfmt', ...files], { stdio: 'ignore' })
}
