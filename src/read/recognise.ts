import type { Settings } from '../settings/schema.ts'
import type { Format, Sample } from './formats/format.ts'
import { FORMATS, formatNamed } from './formats/index.ts'
import { mappedFormat } from './formats/mapped.ts'

/** A format and the sentence that says why it was taken. */
export interface Choice {
  format: Format
  name: string
  reason: string
  /** No preset knows the file; it is read as the native log. */
  isFallback: boolean
}

/** The key of the list that holds the rows, where the settings say it: the file is sampled by it. */
export function listOf({ fields, logFormat }: Settings): string | undefined {
  return fields?.rows ?? (logFormat === 'auto' ? undefined : formatNamed(logFormat).list)
}

/** How a file is read: as `log-format` says, else as its rows look; `fields` lies over either. */
export function choose(sample: Sample, { fields, logFormat }: Settings): Choice {
  const found =
    logFormat === 'auto' ? recognise(sample) : choice(formatNamed(logFormat), '`log-format` says so')
  if (fields === undefined) return found
  const reason = `${found.isFallback ? '' : `${found.reason}; `}${found.name}, with \`fields\` over it`
  return { ...found, format: mappedFormat(fields, found.format), reason }
}

/** The first preset whose fields the rows have; the native format when there is none. */
export function recognise(sample: Sample): Choice {
  for (const format of FORMATS) {
    const evidence = format.matches(sample)
    if (evidence !== undefined) return choice(format, evidence)
  }
  const reason =
    sample.rows.length === 0
      ? 'there is no row to tell by'
      : 'no preset knows these fields; `fields` in the config file can map them'
  return { ...choice(formatNamed('native'), reason), isFallback: true }
}

function choice(format: Format, reason: string): Choice {
  return { format, name: format.name, reason, isFallback: false }
}
