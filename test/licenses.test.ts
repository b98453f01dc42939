import assert from 'node:assert/strict'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { before, suite, test } from 'node:test'
import { PROJECT } from './project.ts'

/** What is in each bundle, from another source than the build's: the source maps that a build of its own makes. */

type Bundled = { map: string; assets: Record<string, { source: string | Buffer }> }
const ncc = createRequire(import.meta.url)('@vercel/ncc') as (
  entry: string,
  options: object,
) => Promise<Bundled>

const BUNDLES = [
  { entry: 'action.js', folder: 'dist' },
  { entry: 'cli.js', folder: 'dist/cli' },
  { entry: 'index.js', folder: 'dist/lib' },
]
/** What may be handed on inside a work under MIT, with its text. */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BSL-1.0',
  'BlueOak-1.0.0',
  'ISC',
  'MIT',
])
const ENTRY = /^(\S+) (\d+\.\d+\.\d+\S*) \((.+)\)$/gm

const listed = (folder: string): string => fs.readFileSync(path.join(PROJECT, folder, 'licenses.txt'), 'utf8')

function folderOf(source: string): string | undefined {
  const at = source.lastIndexOf('node_modules/')
  if (at === -1) return undefined
  const parts = source.slice(at).split('/')
  const depth = parts[1]?.startsWith('@') === true ? 3 : 2
  return source.slice(source.indexOf('node_modules/'), at) + parts.slice(0, depth).join('/')
}

suite('licences of what is bundled', { concurrency: false }, () => {
  const found = new Map<string, Set<string>>()
  before(async () => {
    for (const { entry, folder } of BUNDLES) {
      const { map, assets } = await ncc(path.join(PROJECT, 'build', 'src', entry), {
        cache: false,
        quiet: true,
        sourceMap: true,
        sourceMapRegister: false,
      })
      const maps = [
        map,
        ...Object.entries(assets).flatMap(([name, { source }]) =>
          name.endsWith('.map') ? [String(source)] : [],
        ),
      ]
      const sources = maps.flatMap((text) => (JSON.parse(text) as { sources: string[] }).sources)
      found.set(folder, new Set(sources.flatMap((source) => folderOf(source) ?? [])))
    }
  })

  for (const { folder } of BUNDLES) {
    test(`${folder}/licenses.txt names each package in it, and each notice stands there`, () => {
      const text = listed(folder)
      const entries = new Set([...text.matchAll(ENTRY)].map(([, name, version]) => `${name} ${version}`))
      const packages = [...(found.get(folder) ?? [])]
      assert.ok(packages.length > 100, `${packages.length} packages`)
      const wanted = packages.map((each) => {
        const { name, version } = JSON.parse(
          fs.readFileSync(path.join(PROJECT, each, 'package.json'), 'utf8'),
        ) as Record<'name' | 'version', string>
        return `${name} ${version}`
      })
      assert.deepEqual(entries, new Set(wanted))
      for (const each of packages)
        for (const file of fs
          .readdirSync(path.join(PROJECT, each))
          .filter((name) => /^notice|^licen[cs]e|^copying/i.test(name))) {
          const first =
            fs
              .readFileSync(path.join(PROJECT, each, file), 'utf8')
              .split(/\r?\n\r?\n/)
              .find((part) => part.trim() !== '') ?? ''
          assert.ok(text.includes(first.replaceAll('\r\n', '\n').trim()), `${each}/${file}`)
        }
    })

    test(`${folder} holds nothing whose licence is not allowed`, () => {
      const licences = [...listed(folder).matchAll(ENTRY)].map(([line, , , licence = '']) => ({
        line,
        licence,
      }))
      assert.ok(licences.length > 100)
      // Of several to choose from one is enough; of several at once each is needed.
      const isAllowed = (licence: string): boolean =>
        licence
          .replaceAll(/[()]/g, '')
          .split(' OR ')
          .some((choice) => choice.split(' AND ').every((each) => ALLOWED.has(each)))
      assert.deepEqual(
        licences.filter(({ licence }) => !isAllowed(licence)).map(({ line }) => line),
        [],
      )
    })
  }
})
