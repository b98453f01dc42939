import fs from 'node:fs'
import type { Usage } from './run-measured.ts'

/** Preloaded into a process: leaves what it used in the file BENCH_USAGE. */
process.on('exit', () => {
  const file = process.env['BENCH_USAGE']
  const usage: Usage = { userMs: process.cpuUsage().user / 1000, memoryMb: (peakKib() * 1024) / 1e6 }
  if (file !== undefined) fs.writeFileSync(file, JSON.stringify(usage))
})

/** Linux counts into `maxRSS` what the process that began this one held; VmHWM is this one's alone. */
function peakKib(): number {
  const status = '/proc/self/status'
  const own = fs.existsSync(status) ? /VmHWM:\s+(\d+)/.exec(fs.readFileSync(status, 'utf8'))?.[1] : undefined
  return own === undefined ? process.resourceUsage().maxRSS : Number(own)
}
