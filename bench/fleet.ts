import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { gatherFleet } from '../src/fleet/gather.ts'
import { serialiseFleet } from '../src/fleet/fleet-of.ts'
import { serialiseInsights } from '../src/insights/serialise.ts'
import { fleetHtml } from '../src/report/fleet/fleet-html.ts'
import { fleetMarkdown } from '../src/report/fleet/fleet-markdown.ts'
import { redactInsights } from '../src/report/safe/redact.ts'
import { makeMany } from '../test/fleet/loops.ts'
import { DEMO, DEMO_NOW } from '../test/report/fixtures.ts'
import { introspectRoot } from '../test/introspection.ts'

/** What a fleet costs: `node build/bench/fleet.js [LOOPS]`, 10,000 if not said. */

const MOST_SECONDS = 30
const MOST_MB = 500

const count = Number(process.argv[2] ?? 10_000)
const root = fs.mkdtempSync(path.join(os.tmpdir(), 'loop-introspection-fleet-'))
const demo = await introspectRoot(DEMO, DEMO_NOW)
let bytes = 0
for (const [index, { loop, window, recommendations }] of makeMany(count, specOf).entries()) {
  const folder = path.join(root, `insights-${index}`)
  fs.mkdirSync(folder)
  // As large as a real one of three months.
  const text = serialiseInsights({ ...demo, loop, window, recommendations })
  bytes += text.length
  fs.writeFileSync(path.join(folder, 'insights.json'), text)
}

function specOf(index: number): object {
  return index % 20 === 0 ? { p: 1e-6, now: [8, 20] } : {}
}

const [begin, before] = [performance.now(), process.cpuUsage()]
const fleet = await gatherFleet(['**/insights.json'], { root, confined: true }, (value) =>
  redactInsights(value),
)
if ('problem' in fleet) throw new Error(fleet.problem)
const json = serialiseFleet(fleet)
const pages = fleetMarkdown(fleet).length + fleetHtml(fleet).length
const seconds = (performance.now() - begin) / 1000
const used = process.cpuUsage(before)
// Other programs' work on the same machine is not ours.
const busy = (used.user + used.system) / 1e6
const mb = process.resourceUsage().maxRSS / 1024
fs.rmSync(root, { recursive: true })
console.log(
  `${fleet.summary.loops} loops, ${Math.round(bytes / count / 1000)} kB each: ${seconds.toFixed(1)} s, of these busy ${busy.toFixed(1)} (at most ${MOST_SECONDS}), ${Math.round(mb)} MB (at most ${MOST_MB}); fleet.json ${Math.round(json.length / count)} bytes a loop, pages ${Math.round(pages / 1000)} kB`,
)
if (busy > MOST_SECONDS || mb > MOST_MB) process.exitCode = 1
