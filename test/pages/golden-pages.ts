import fs from 'node:fs'
import path from 'node:path'
import { PROJECT } from '../project.ts'

const FOLDER = path.join(PROJECT, 'test', 'golden', 'pages')

/** The golden pages with this ending, as `fixture/file` with `/`, sorted. Throws where there is none: nothing would be checked. */
export function listGoldenPages(ending: '.md' | '.html'): { name: string; text: string }[] {
  const names = fs.existsSync(FOLDER)
    ? fs.readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(ending))
    : []
  if (names.length === 0) throw new Error(`There is no *${ending} under ${FOLDER}, so nothing was checked.`)
  return names.toSorted().map((name) => ({
    name: name.replaceAll('\\', '/'),
    text: fs.readFileSync(path.join(FOLDER, name), 'utf8'),
  }))
}
