// What is bundled is handed on, so its licences and notices go along: licenses.txt beside each bundle.
import fs from 'node:fs'
import path from 'node:path'

/** What webpack tells of the modules: each by its name, also those that were put together with others into one. */
export const MODULES = {
  modules: true,
  nestedModules: true,
  modulesSpace: Infinity,
  nestedModulesSpace: Infinity,
  groupModulesByAttributes: false,
  groupModulesByCacheStatus: false,
  groupModulesByExtension: false,
  groupModulesByLayer: false,
  groupModulesByPath: false,
  groupModulesByType: false,
}

const TEXTS = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i
const NAMED = /^node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+/

/**
 * The folders of all packages that modules come from.
 *
 * @param names of files, as webpack or a source map writes them: `./node_modules/yaml/dist/index.js + 2 modules`
 */
export function packageFolders(names) {
  const folders = names.flatMap(
    (name) => NAMED.exec(name.slice(Math.max(0, name.indexOf('node_modules/'))))?.[0] ?? [],
  )
  return [...new Set(folders)].toSorted((a, b) => (a < b ? -1 : 1))
}

/** The names of all modules in webpack's stats, taken with MODULES. */
export function moduleNames(modules) {
  return modules.flatMap(({ name, modules: inner = [] }) => [name ?? '', ...moduleNames(inner)])
}

/** One entry for all packages with the same texts: a line for each, then the texts. */
export function renderLicenses(folders) {
  const groups = new Map()
  for (const { line, texts } of folders.map(readPackage).toSorted((a, b) => (a.line < b.line ? -1 : 1)))
    groups.set(texts, [...(groups.get(texts) ?? []), line])
  const entries = [...groups].map(
    ([texts, lines]) => `${'='.repeat(80)}\n${lines.join('\n')}\n${'-'.repeat(80)}\n${texts}\n`,
  )
  return ['The files beside this one hold code of these packages.\n', ...entries].join('\n')
}

function readPackage(folder) {
  const { name, version, license, author } = JSON.parse(
    fs.readFileSync(path.join(folder, 'package.json'), 'utf8'),
  )
  if (typeof license !== 'string')
    throw new Error(`${folder} does not name its licence; see whether it may be bundled`)
  const files = fs
    .readdirSync(folder)
    .filter((file) => TEXTS.test(file))
    .toSorted()
  const texts = files.map((file) =>
    fs.readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim(),
  )
  const by = typeof author === 'string' ? author : author?.name
  const without = `${license}${by === undefined ? '' : `, by ${by}`}; the package comes without the text.`
  return { line: `${name} ${version} (${license})`, texts: texts.length === 0 ? without : texts.join('\n\n') }
}
