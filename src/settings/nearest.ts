import { distance } from 'fastest-levenshtein'

/** Two letters of so few changed make another word. */
const SHORT = 4

/** The one of some words that somebody meant who wrote another: `windowdays` is `window-days`; undefined where none is near. */
export function nearestOf(given: string, known: readonly string[]): string | undefined {
  const wanted = given.toLowerCase()
  // Letters in another order are one slip, however far that is.
  const far = (each: string): number =>
    lettersOf(each) === lettersOf(wanted) ? 1 : distance(each.toLowerCase(), wanted)
  const [nearest] = known.toSorted((a, b) => far(a) - far(b))
  if (nearest === undefined) return undefined
  const most = nearest.length <= SHORT ? 1 : Math.max(2, Math.floor(nearest.length / 3))
  return far(nearest) <= most ? nearest : undefined
}

function lettersOf(word: string): string {
  return Array.from(word.toLowerCase()).toSorted().join('')
}
