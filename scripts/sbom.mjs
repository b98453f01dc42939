// Writes what is bundled as a bill of materials, CycloneDX 1.5: node scripts/sbom.mjs [FILE], else to standard output.
// Whoever installs the package gets no other, so what is in it is told by the licences beside each bundle.
// The same lock file gives the same bytes: number, time and maker of the document are left out, and the folder's name.
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'

const text = execFileSync('npm', ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'], {
  encoding: 'utf8',
  maxBuffer: 64 * 1024 ** 2,
  shell: process.platform === 'win32',
})
const { serialNumber: _number, metadata, components, dependencies, ...rest } = JSON.parse(text)
const { timestamp: _time, tools: _tools, component, ...about } = metadata
const { name } = JSON.parse(fs.readFileSync('package.json', 'utf8'))
const by = (key) => (a, b) => (a[key] < b[key] ? -1 : 1)
const bundled = new Set(
  ['dist', 'dist/cli', 'dist/lib'].flatMap((folder) =>
    [
      ...fs.readFileSync(`${folder}/licenses.txt`, 'utf8').matchAll(/^(\S+) (\d+\.\d+\.\d+\S*) \(.+\)$/gm),
    ].map(([, of, version]) => `${of}@${version}`),
  ),
)
// Of a package that stands in for another `name` is the other's.
const kept = components.filter((each) => bundled.has(each['bom-ref']))
const lacking = bundled.size - kept.length
if (lacking > 0)
  throw new Error(`${lacking} bundled packages do not stand in package-lock.json; run npm run build`)
const refs = new Set([component['bom-ref'], ...kept.map((each) => each['bom-ref'])])
const bill = {
  ...rest,
  metadata: { ...about, component: { ...component, name } },
  // The manifest calls them all packages for building: they are in what it builds.
  components: kept.map(({ scope: _scope, ...each }) => each).toSorted(by('bom-ref')),
  dependencies: dependencies
    .filter(({ ref }) => refs.has(ref))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((each) => refs.has(each)) }))
    .toSorted(by('ref')),
}
const [file] = process.argv.slice(2)
const json = `${JSON.stringify(bill, null, 2)}\n`
if (file === undefined) process.stdout.write(json)
else fs.writeFileSync(file, json)
