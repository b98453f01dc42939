import { stripInvisible } from '../../report/safe/inert.ts'

/**
 * A text from outside as a YAML scalar that means exactly it: plain where nothing in it could mean anything else, in
 * quotes else. What a runner or a terminal would obey, and what shows nothing, is spelt as an escape.
 */
export function yamlScalar(text: string): string {
  if (
    /^\.?[A-Za-z_][\w./-]*$/.test(text) &&
    !/^(?:true|false|yes|no|on|off|null|y|n|\.inf|\.nan)$/i.test(text)
  )
    return text
  return JSON.stringify(text)
    .replaceAll('##[', String.raw`#\u0023[`)
    .replace(/[^ -~]/gu, (mark) => (stripInvisible(mark) === mark ? mark : escapeUnits(mark)))
}

/** `[a, "b c"]` */
export function yamlList(texts: readonly string[]): string {
  return `[${texts.map(yamlScalar).join(', ')}]`
}

/** One as it is, several as a list. */
export function yamlPaths(paths: readonly string[]): string {
  const [only = ''] = paths
  return paths.length === 1 ? yamlScalar(only) : yamlList(paths)
}

function escapeUnits(mark: string): string {
  return Array.from({ length: mark.length }, (_, at) => mark.charCodeAt(at))
    .map((unit) => String.raw`\u` + unit.toString(16).padStart(4, '0'))
    .join('')
}
