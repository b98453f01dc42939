import { distance } from 'fastest-levenshtein'
import * as z from 'zod/mini'
import { isZoneName } from '../model/zone.ts'

/** The name of a time zone that Node knows. */
export const timeZone = z.string().check(
  z.trim(),
  z.check(({ value, issues }) => {
    if (isZoneName(value)) return
    const nearest = nearestZone(value)
    const advice = nearest === undefined ? '' : ` (did you mean ${nearest}?)`
    issues.push({ code: 'custom', input: value, message: `is not an IANA time zone${advice}` })
  }),
)

/** `berlin` and `Europe/Brelin` are near `Europe/Berlin`. */
function nearestZone(given: string): string | undefined {
  const wanted = given.toLowerCase().replaceAll(' ', '_')
  const far = (zone: string): number => {
    const name = zone.toLowerCase()
    return Math.min(distance(name, wanted), distance(name.slice(name.lastIndexOf('/') + 1), wanted))
  }
  const [nearest] = Intl.supportedValuesOf('timeZone')
    .map((zone) => ({ zone, away: far(zone) }))
    .toSorted((a, b) => a.away - b.away)
  return nearest !== undefined && nearest.away <= wanted.length / 4 ? nearest.zone : undefined
}
