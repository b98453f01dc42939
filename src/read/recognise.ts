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

/** What the settings say before a file was seen; `undefined` leaves it to the file. */
export function chosenBySettings(settings: Settings): Choice | undefined {
  const { fields, logFormat } = settings
  if (logFormat !== 'auto') {
    const preset = formatNamed(logFormat)
    return fields === undefined
      ? choice(preset, '`log-format` says so')
      : choice(mappedFormat(fields, preset), '`log-format` says so, with `fields` over it')
  }
  if (fields === undefined) return undefined
  return { ...choice(mappedFormat(fields), '`fields` in the config file says what is what'), name: 'fields' }
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
