// What the files of a bundle are made of: `npm run build -- --shares` prints it for each.

const SHOWN = 12
const PACKAGE = /.*node_modules\/([^/]+)/
const ROOM = /^\.\/build\/src\/([^/]+)/

/**
 * The bytes of each package, or scope of packages, and each folder of src in one chunk, most first; webpack adds a few of its own.
 *
 * @param modules of webpack's stats, those that were put together into one with their parts
 * @returns {[owner: string, bytes: number][]}
 */
export function sharesOf(modules) {
  const shares = new Map()
  const count = ({ name, size, modules: inner }) => {
    if (inner !== undefined) inner.forEach(count)
    else shares.set(ownerOf(name), (shares.get(ownerOf(name)) ?? 0) + size)
  }
  modules.forEach(count)
  return [...shares].toSorted((a, b) => b[1] - a[1])
}

function ownerOf(name) {
  const [, packaged] = PACKAGE.exec(name) ?? []
  const [, room] = ROOM.exec(name) ?? []
  return packaged ?? (room === undefined ? 'webpack' : `src/${room}`)
}

export function renderShares(file, modules) {
  const shares = sharesOf(modules)
  const bytesOf = (some) => some.reduce((sum, [, bytes]) => sum + bytes, 0)
  const all = bytesOf(shares)
  const line = ([owner, bytes]) =>
    `  ${kilobytes(bytes)}  ${String(Math.round((100 * bytes) / all)).padStart(3)} %  ${owner}`
  const rest = shares.slice(SHOWN)
  return [
    `${file}: ${kilobytes(all).trim()}`,
    ...shares.slice(0, SHOWN).map(line),
    ...(rest.length > 0 ? [line([`${rest.length} more`, bytesOf(rest)])] : []),
  ].join('\n')
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1).padStart(8)} kB`
}
