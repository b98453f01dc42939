import { introspect } from '../src/introspect.ts'
import type { Insights } from '../src/insights/schema.ts'
import type { Retro } from '../src/model/retro.ts'
import { parseInstant } from '../src/model/time.ts'
import { readRetro } from '../src/read/retro.ts'
import { fillSettings } from '../src/settings/fill.ts'
import type { Settings } from '../src/settings/schema.ts'

/** Settings as the command line gives them. */
export function settingsOf(values: Readonly<Record<string, unknown>> = {}): Settings {
  const given = Object.entries(values).map(([name, value]) => ({ name, value, place: `--${name}` }))
  return fillSettings([{ audience: 'command line', given }])
}

export function introspectRoot(
  root: string,
  now: string,
  values: Readonly<Record<string, unknown>> = {},
): Promise<Insights> {
  const at = parseInstant(now)
  if (at === undefined) throw new Error(`bad now: ${now}`)
  return introspect(settingsOf(values), at, { root, confined: false })
}

export function readRoot(
  root: string,
  values: Readonly<Record<string, unknown>> = {},
  confined = false,
): Promise<Retro> {
  return readRetro(settingsOf(values), { root, confined })
}
