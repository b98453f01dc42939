/**
 * What a fleet costs: `node build/bench/fleet.js LOOPS...`, 10, 1,000 and 10,000 if not said, each in a fresh process;
 * as JSON.
 */
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { gatherFleet } from '../src/fleet/gather.ts'
import { serialiseFleet } from '../src/fleet/fleet-of.ts'
import { serialiseInsights } from '../src/insights/serialise.ts'
import { fleetHtml } from '../src/report/fleet/fleet-html.ts'
import { fleetMarkdown } from '../src/report/fleet/fleet-markdown.ts'
import { redactInsights } from '../src/report/safe/redact.ts'
import { makeMany } from '../test/fleet/loops.ts'
import { DEMO, DEMO_NOW } from '../test/report/fixtures.ts'
import { introspectRoot } from '../test/introspection.ts'
import type { FleetFigures } from './figures.ts'

const COUNTS = ['10', '1000', '10000']

const [first, ...others] = process.argv.slice(2)
if (first === 'one') process.stdout.write(JSON.stringify(await measureHere(Number(others[0]))))
else {
  const fleets = (first === undefined ? COUNTS : [first, ...others]).map(measureApart)
  process.stdout.write(JSON.stringify({ fleets }))
}

function measureApart(count: string): FleetFigures {
  const script = fileURLToPath(import.meta.url)
  const ran = spawnSync(process.execPath, [script, 'one', count], { encoding: 'utf8' })
  if (ran.status !== 0) throw new Error(ran.stderr)
  return JSON.parse(ran.stdout) as FleetFigures
}

async function measureHere(count: number): Promise<FleetFigures> {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'loop-introspection-fleet-'))
  try {
    const insightsBytes = await writeInsights(root, count)
    const [begin, before] = [performance.now(), process.cpuUsage()]
    const fleet = await gatherFleet(['**/insights.json'], { root, confined: true }, (value) =>
      redactInsights(value),
    )
    if ('problem' in fleet) throw new Error(fleet.problem)
    const fleetBytes = Buffer.byteLength(serialiseFleet(fleet))
    const pagesBytes = Buffer.byteLength(fleetMarkdown(fleet) + fleetHtml(fleet))
    return {
      loops: fleet.summary.loops,
      insightsBytes,
      ms: performance.now() - begin,
      userMs: process.cpuUsage(before).user / 1000,
      memoryMb: (process.resourceUsage().maxRSS * 1024) / 1e6,
      fleetBytes,
      pagesBytes,
    }
  } finally {
    fs.rmSync(root, { recursive: true })
  }
}

/** As large as real ones of three months. @returns bytes of one on average */
async function writeInsights(root: string, count: number): Promise<number> {
  const demo = await introspectRoot(DEMO, DEMO_NOW)
  const specOf = (index: number): object => (index % 20 === 0 ? { p: 1e-6, now: [8, 20] } : {})
  let bytes = 0
  for (const [index, { loop, window, recommendations }] of makeMany(count, specOf).entries()) {
    const folder = path.join(root, `insights-${index}`)
    fs.mkdirSync(folder)
    const text = serialiseInsights({ ...demo, loop, window, recommendations })
    bytes += Buffer.byteLength(text)
    fs.writeFileSync(path.join(folder, 'insights.json'), text)
  }
  return bytes / count
}
