import fs from 'node:fs'

/** Preloaded into a run: leaves the most memory that the process ever held, in MiB, in the file PEAK_MEMORY_FILE. */
process.on('exit', () => {
  const file = process.env['PEAK_MEMORY_FILE']
  if (file !== undefined) fs.writeFileSync(file, String(process.resourceUsage().maxRSS / 1024))
})
