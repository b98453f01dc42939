// The types of the library, for a package that brings no other: only the files that index.d.ts needs, and what zod makes
// of a schema written out, so that nothing is imported that is not there.
import fs from 'node:fs'
import path from 'node:path'

/** Schemas whose type the library shows, by the source they stand in. */
const SHOWN = { 'insights/schema.ts': 'insightsSchema', 'settings/schema.ts': 'settingsSchema' }
const IMPORT = /(?:\bfrom|\bimport\()\s*'([^']+)'/g

/** A source beside src whose declarations hold the written out types: what a compiler infers it also spells. */
export function spellingSource() {
  const lines = Object.entries(SHOWN).flatMap(([file, schema]) => [
    `import { ${schema} } from './${file}'`,
    `export const of_${schema} = parse(${schema}, undefined)`,
  ])
  return `import { parse } from 'zod/mini'\n${lines.join('\n')}\n`
}

/** Copies the declarations of `from` that the library needs to `to`. @param spelt those of `spellingSource` */
export function writeTypes(from, to, spelt) {
  const todo = ['index.d.ts']
  const done = new Set()
  for (const file of todo) {
    if (done.has(file)) continue
    done.add(file)
    const text = withoutZod(file, fs.readFileSync(path.join(from, file), 'utf8'), spelt)
    for (const [, name] of text.matchAll(IMPORT)) {
      if (!name.startsWith('.'))
        throw new Error(`${file} would import ${name}, which the package does not bring`)
      todo.push(path.posix.join(path.posix.dirname(file), name.replace(/\.ts$/, '.d.ts')))
    }
    fs.mkdirSync(path.dirname(path.join(to, file)), { recursive: true })
    fs.writeFileSync(path.join(to, file), text)
  }
}

function withoutZod(file, text, spelt) {
  const schema = SHOWN[file.replace(/\.d\.ts$/, '.ts')]
  if (schema === undefined) return text
  const type = new RegExp(`of_${schema}: ([^]*?^}|.*);\n`, 'm').exec(spelt)?.[1]
  if (type === undefined) throw new Error(`the type of ${schema} was not spelt out`)
  // What may have other keys beside known ones of another type: an interface of both is none.
  const sound = type.replaceAll(/\{\s*(\[x: string\]: \{[^{}]*\};)\n(\s*\w[^{}]*)\}/g, '{ $1 } & {\n$2}')
  return text
    .replace(/^import \* as z from 'zod\/mini';\n/m, '')
    .replace(new RegExp(`^export declare const ${schema}: [^]*?^}.*;\n`, 'm'), '')
    .replaceAll(`z.output<typeof ${schema}>`, () => sound)
}
