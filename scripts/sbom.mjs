// Writes what is bundled as a bill of materials, CycloneDX 1.5: node scripts/sbom.mjs [FILE], else to standard output.
// The same lock file gives the same bytes: number, time and maker of the document are left out, and the folder's name.
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'

const text = execFileSync(
  'npm',
  ['sbom', '--package-lock-only', '--omit=dev', '--omit=optional', '--sbom-format', 'cyclonedx'],
  { encoding: 'utf8', maxBuffer: 64 * 1024 ** 2, shell: process.platform === 'win32' },
)
const { serialNumber: _number, metadata, components, dependencies, ...rest } = JSON.parse(text)
const { timestamp: _time, tools: _tools, component, ...about } = metadata
const { name } = JSON.parse(fs.readFileSync('package.json', 'utf8'))
const by = (key) => (a, b) => (a[key] < b[key] ? -1 : 1)
const bill = {
  ...rest,
  metadata: { ...about, component: { ...component, name } },
  components: components.toSorted(by('bom-ref')),
  dependencies: dependencies.toSorted(by('ref')),
}
const [file] = process.argv.slice(2)
const json = `${JSON.stringify(bill, null, 2)}\n`
if (file === undefined) process.stdout.write(json)
else fs.writeFileSync(file, json)
