import { parseJson } from '../../model/json.ts'
import { ofText, plural } from '../../model/words.ts'
import { type Found, readText } from '../../read/access.ts'
import type { Sample } from '../../read/formats/format.ts'
import type { Tally } from '../../read/tally.ts'
import type { Texts } from '../../safe/texts.ts'
import { inertText } from '../../report/safe/inert.ts'
import { COMMAND } from '../../settings/flags.ts'
import { breakOf } from './json-break.ts'

/** Why a file gave no row, and what to do, as one sentence. @param name of the file, as it may be shown */
export function sayNoRows(
  name: string,
  file: Found,
  container: Sample['container'],
  tally: Tally,
  texts: Texts,
): string {
  const text = readText(file)
  if (typeof text !== 'string') return `${name} ${text.say}`
  if (text.trim() === '')
    return `${name} is empty; the loop has written nothing yet, or the log is another file (${COMMAND} record writes one)`
  if (container === 'tsv') return `${name} has a heading and no row under it`
  if (container === 'markdown') return `${name} holds no JSON and no table; ${WRITE_ROWS}`
  if (container === 'json') return `${name} ${sayOfDocument(text)}`
  const skipped = tally.report().skipped
  const broken = [skipped.get('not-json'), skipped.get('possibly-cut')]
  const count = broken.reduce((sum, each) => sum + (each?.count ?? 0), 0)
  const line = Math.min(...broken.flatMap((each) => each?.firstLines ?? []))
  const lines = text.split('\n')
  const filled = lines.filter((each) => each.trim() !== '').length
  const first = lines[line - 1] ?? ''
  if (count === 0) return `${name} holds no JSON object in its ${plural(filled, 'line')}; ${WRITE_ROWS}`
  if (!/^\s*[[{]/.test(first))
    return `${name} is text: none of its ${plural(filled, 'line')} is JSON; ${WRITE_ROWS}`
  return `${name}: ${ofText(count, filled)} lines are not JSON; ${placeOf(first, line, texts)}; correct what writes them`
}

const WRITE_ROWS = `a log has one JSON object a line, as \`${COMMAND} record\` writes them`

function sayOfDocument(text: string): string {
  if (parseJson(text) !== undefined)
    return 'is JSON, but holds no list of objects; name the list with `fields: { rows: a.b }` if it lies deeper'
  const at = breakOf(text)
  if (at === undefined) return 'is not JSON'
  const before = text.slice(0, at).split('\n')
  return `is not JSON: it breaks at line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`
}

function placeOf(text: string, line: number, texts: Texts): string {
  const at = breakOf(text)
  if (at === undefined) return `the first is line ${line}`
  const char = inertText(texts.name(String.fromCodePoint(text.codePointAt(at) ?? 0)), 4)
  const found = at >= text.trimEnd().length ? 'it ends too early' : `at ${JSON.stringify(char)}`
  return `the first breaks at line ${line}, column ${at + 1} (${found})`
}
