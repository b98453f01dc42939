import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Which files of a folder a run of Node loads, by their paths in it, sorted.
 *
 * @param run runs the process to its end, with these variables beside its own
 */
export function loadedChunks(folder: string, run: (env: { NODE_V8_COVERAGE: string }) => void): string[] {
  const coverage = fs.mkdtempSync(path.join(os.tmpdir(), 'loop-introspection-loaded-'))
  try {
    run({ NODE_V8_COVERAGE: coverage })
    const loaded = fs.readdirSync(coverage).flatMap((file) => {
      const { result } = JSON.parse(fs.readFileSync(path.join(coverage, file), 'utf8')) as {
        result: { url: string }[]
      }
      return result.filter(({ url }) => url.startsWith('file:')).map(({ url }) => fileURLToPath(url))
    })
    const inFolder = loaded
      .map((file) => path.relative(fs.realpathSync(folder), file).replaceAll('\\', '/'))
      .filter((file) => !file.startsWith('..'))
    return [...new Set(inFolder)].toSorted()
  } finally {
    fs.rmSync(coverage, { recursive: true, force: true })
  }
}
