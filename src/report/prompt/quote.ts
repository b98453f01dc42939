import { inertText } from '../safe/inert.ts'

const MAX_QUOTE_LENGTH = 80

/** Text of the log as data: one visible line, in which no template language finds a beginning. */
export function quote(text: string): string {
  return inertText(text, MAX_QUOTE_LENGTH)
    .replace(/[{}%$#](?=[{}%#])/g, '$& ')
    .replaceAll('<%', '< %')
    .replaceAll('%>', '% >')
}
