import type { Insights } from '../../src/insights/schema.ts'
import { introspect } from '../../src/introspect.ts'
import { checkLimits } from '../../src/judge/limits.ts'
import { parseInstant } from '../../src/model/time.ts'
import { configReader } from '../../src/read/config.ts'
import { redactInsights } from '../../src/report/safe/redact.ts'
import { loadSettings } from '../../src/settings/load.ts'
import { allPages } from './all-pages.ts'
import { assertShort } from './short-pages.ts'

/** Every page of what a loop left, with the config file of its folder, as its readers see it; each is as short as it must be. */

/** Pages that tell the whole report in sentences. */
export const READ: ReadonlySet<string> = new Set(['text', 'markdown', 'html'])

/** Pages for programs: no bracket in them is a tag. */
const DATA = new Set(['json', 'prompt', 'outputs', 'annotations'])

/** @param given settings as the command line gives them */
export async function pagesOf(
  root: string,
  now: string,
  given: Readonly<Record<string, unknown>> = {},
): Promise<{ insights: Insights; pages: ReadonlyMap<string, string> }> {
  const at = parseInstant(now)
  if (at === undefined) throw new Error(`bad now: ${now}`)
  const access = { root, confined: false }
  const settings = await loadSettings(
    {
      audience: 'command line',
      given: Object.entries(given).map(([name, value]) => ({ name, value, place: `--${name}` })),
    },
    configReader(access),
    checkLimits,
  )
  const insights = redactInsights(await introspect(settings, at, access))
  const all = await allPages(insights, now)
  assertShort(all)
  const pages = Object.entries(all).map(([name, page]) => [name, seen(name, page)] as const)
  return { insights, pages: new Map(pages) }
}

/** What a reader sees: without tags, and with one space wherever there is any. */
function seen(name: string, page: string): string {
  const isMarkup = !DATA.has(name)
  const text = isMarkup ? page.replaceAll(/<(style|script)[^]*?<\/\1>|<[a-z/!][^>]*>/g, ' ') : page
  return text
    .replaceAll('\u200B', '')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll(/\*\*|\\(?=\W)/g, '')
    .replaceAll(/\s+/g, ' ')
}
