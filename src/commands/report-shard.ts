import fs from 'node:fs'
import path from 'node:path'
import { plural } from '../model/words.ts'
import { locate } from '../publish/folders.ts'
import { isOurs } from '../publish/our-file.ts'
import { readOwnSecrets } from '../publish/own-secrets.ts'
import { printError, printLine } from '../publish/print.ts'
import { writeFileWhole } from '../publish/write-file.ts'
import { type Access, isTrouble } from '../read/access.ts'
import { makeShard } from '../read/shards/make-shard.ts'
import type { Settings } from '../settings/schema.ts'
import { readingProgress } from './terminal.ts'

/** `--shard 2/8`: reads that part of a log and writes what was read; the report is made of all parts together. */
export async function writeShard(
  settings: Settings,
  shard: NonNullable<Settings['shard']>,
  access: Access,
): Promise<number> {
  const output = settings.output ?? `shard-${shard.index}-of-${shard.of}.jsonl`
  const made = await makeShard(settings, access, shard, {
    progress: readingProgress(process.stderr),
    ownSecrets: readOwnSecrets(process.env),
  })
  if (isTrouble(made)) {
    printError(`error: ${made.path} ${made.say}; ${made.remedy}`)
    return 2
  }
  const place = locate(path.resolve(access.root, output))
  if (fs.existsSync(place) && !isOurs(place, 'shard')) {
    printError(
      `error: output: ${output} exists and is no shard; nothing was written to it, name another file`,
    )
    return 2
  }
  const said = `${plural(made.cycles, 'cycle')} in shard ${shard.index} of ${shard.of}`
  if (settings.dryRun) printLine(`${said}; wrote nothing (dry run), would write ${output}`)
  else printLine(`${said}; wrote ${writeFileWhole(output, made.lines, access)}`)
  return 0
}
