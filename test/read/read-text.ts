import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Retro } from '../../src/model/retro.ts'
import { checkLimits } from '../../src/judge/limits.ts'
import { parseInstant } from '../../src/model/time.ts'
import { configReader } from '../../src/read/config.ts'
import type { AgentWork, Source } from '../../src/read/source.ts'
import { readRetro } from '../../src/read/retro.ts'
import { loadSettings } from '../../src/settings/load.ts'

export const NOW = parseInstant('2026-11-01T00:00:00Z') ?? 0

/** Settings as the command line gives them, over the config file of the folder. */
export async function readFolder(
  root: string,
  given: Record<string, unknown> = {},
  sources?: readonly Source[],
  agentWork?: AgentWork,
): Promise<Retro> {
  const access = { root, confined: true }
  const settings = await loadSettings(
    {
      audience: 'command line',
      given: Object.entries(given).map(([name, value]) => ({ name, value, place: `--${name}` })),
    },
    configReader(access),
    checkLimits,
  )
  return readRetro(settings, access, { now: NOW, ...(sources && { sources }), agentWork })
}

/** A folder with these files, gone when the test is done. */
export function folderWith(
  context: { after: (done: () => void) => void },
  files: Record<string, string>,
): string {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'loop-introspection-'))
  context.after(() => fs.rmSync(root, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(root, name)), { recursive: true })
    fs.writeFileSync(path.join(root, name), content)
  }
  return root
}

export function jsonLines(rows: readonly unknown[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('')
}

export const CONFIG = '.github/loop-introspection.yml'
