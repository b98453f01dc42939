// npm ci in a copy of the manifest and the lock, on the npm and Node that run this: it must say no warning.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'loop-introspection-install-'))
try {
  for (const file of ['package.json', 'package-lock.json']) fs.copyFileSync(file, path.join(folder, file))
  const { status, stdout, stderr } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  const warnings = `${stdout}${stderr}`.split('\n').filter((line) => /^npm (?:warn|error)/i.test(line))
  if (status !== 0 || warnings.length > 0)
    throw new Error(
      `npm ci on Node ${process.versions.node} was not quiet:\n${warnings.join('\n') || stderr}`,
    )
  console.log(`npm ci on Node ${process.versions.node}: no warning`)
} finally {
  fs.rmSync(folder, { recursive: true, force: true })
}
