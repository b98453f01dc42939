// ncc numbers the chunks of a bundle by what is in them, so that a new module renames files and every diff of dist/
// rewrites them. Here a chunk is called by the module that is loaded with it: report-html-page.js, yaml.js.

/**
 * The name of each chunk but the entry's.
 *
 * @param chunks of webpack's stats: `id`, `names`, `origins` (who imports what), `modules` (what is inside)
 * @returns {Map<string, string>} from id to file name without its ending; of several that are called alike the later ones,
 * by what is inside, end in -2, -3, ...
 */
export function nameChunks(chunks) {
  const names = new Map()
  for (const { id, inside, origins } of chunks
    .filter((chunk) => chunk.names.length === 0)
    .map((chunk) => ({ ...chunk, inside: chunk.modules.map(({ name }) => name.split(' + ')[0]).toSorted() }))
    .toSorted((a, b) => (a.inside.join() < b.inside.join() ? -1 : 1))) {
    const targets = [...new Set(origins.map(targetOf))].toSorted((a, b) => (a < b ? -1 : 1))
    const own = targets.filter((target) => inside.some((module) => holds(module, target)))
    const isPackages = inside.every((module) => module.startsWith('./node_modules/'))
    // Without the imported module itself it is what several chunks share, or the packages that a module of ours needs.
    const ending = own.length > 0 ? '' : isPackages ? '.packages' : '.shared'
    const name = (own.length > 0 ? own : targets).map(shorten).join('-and-') + ending
    names.set(String(id), freeName(name, new Set(['index', ...names.values()])))
  }
  return names
}

function freeName(name, taken) {
  for (let free = name, next = 2; ; free = `${name}-${next}`, next += 1) if (!taken.has(free)) return free
}

/** `../report/html/page.js`, asked for in `./build/src/publish/x.js`, as `./build/src/report/html/page.js`; a package as it is. */
function targetOf({ moduleName, request }) {
  if (!request.startsWith('.')) return request
  const from = new URL(moduleName.split(' + ')[0], 'file:///')
  return `.${new URL(request, from).pathname}`
}

function holds(module, target) {
  const packaged = `./node_modules/${target}`
  return module === target || module === `${packaged}.js` || module.startsWith(`${packaged}/`)
}

function shorten(target) {
  return target
    .replace(/^\.\/build\/src\//, '')
    .replace(/\.js$/, '')
    .replace(/^@/, '')
    .replaceAll('/', '-')
}

/** Where a chunk is asked for: `__webpack_require__.e(648)`, with or without a comment; what else stands there is an id that is not known. */
const ASKING = /(_require__\.e\()((?:\/\*.*?\*\/\s*)?)([^)]*)\)/g

/**
 * Gives the chunks their names: as files, and wherever one chunk asks for another.
 *
 * @param files all files of one bundle by name, text or bytes, `index.js` among them
 * @param names {Map<string, string>} from `nameChunks`
 * @throws Error when a bundle is not made as this knows it: a wrong name would fail at run time only
 */
export function renameChunks(files, names) {
  const nameOf = (id) => {
    if (!names.has(id)) throw new Error(`a chunk ${id} is asked for that is not there`)
    return names.get(id)
  }
  const renamed = {}
  for (const [file, content] of Object.entries(files)) {
    if (!file.endsWith('.js')) {
      renamed[file] = content
      continue
    }
    const text = String(content).replaceAll(
      ASKING,
      (_, call, comment, id) => `${call}${comment}'${nameOf(id)}')`,
    )
    const id = /^(\d+)\.index\.js$/.exec(file)?.[1]
    if (id === undefined) renamed[file] = text
    else renamed[`${nameOf(id)}.js`] = replaceOnce(text, headOf(id), headOf(`'${nameOf(id)}'`))
  }
  if (names.size > 0)
    renamed['index.js'] = replaceOnce(
      renamed['index.js'],
      'return "" + chunkId + ".index.js";',
      'return chunkId + ".js";',
    )
  const missing = [...names.values()].filter((name) => renamed[`${name}.js`] === undefined)
  if (missing.length > 0) throw new Error(`no file for the chunks ${missing.join(', ')}`)
  return renamed
}

function headOf(id) {
  return `export const id = ${id};\nexport const ids = [${id}];\n`
}

function replaceOnce(text, from, to) {
  if (text.split(from).length !== 2) throw new Error(`the bundle does not hold this once: ${from}`)
  return text.replace(from, () => to)
}
