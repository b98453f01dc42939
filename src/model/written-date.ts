/**
 * Times as `date`, `date -R` and people write them, with the month as a word: `Thu Oct  1 16:55:09 UTC 2026`,
 * `Thu, 01 Oct 2026 16:55:09 +0200`, `Oct 1, 2026 4:55 PM`. Of zones by name only UTC and GMT are known.
 */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const DAY_OF_WEEK = String.raw`(?:[A-Za-z]{3,9},?\s+)?`
const MONTH = String.raw`(?<month>[A-Za-z]{3,9})\.?`
const DAY = String.raw`(?<day>\d{1,2})`
const YEAR = String.raw`(?<year>\d{4})`
const TIME = String.raw`(?<hour>\d{1,2}):(?<minute>\d\d)(?<second>:\d\d(?:[.,]\d+)?)?(?:\s*(?<half>[AaPp])\.?[Mm]\.?)?`
const ZONE = String.raw`(?:\s*(?<zone>UTC|GMT|Z|[+-]\d\d:?\d\d))?`

const FORMS = [
  `${MONTH}\\s+${DAY}\\s+${TIME}${ZONE}\\s+${YEAR}`,
  `${MONTH}\\s+${DAY},?\\s+${YEAR}(?:,?\\s+(?:at\\s+)?${TIME}${ZONE})?`,
  `${DAY}\\s+${MONTH},?\\s+${YEAR}(?:,?\\s+(?:at\\s+)?${TIME}${ZONE})?`,
].map((form) => new RegExp(`^${DAY_OF_WEEK}${form}$`))
const LONGEST = 60

/** The same in ISO 8601; `undefined` for what is no such time. */
export function isoOfWritten(text: string): string | undefined {
  if (text.length > LONGEST) return undefined
  const form = FORMS.find((each) => each.test(text.trim()))
  const {
    month: word = '',
    day = '',
    year = '',
    hour = '',
    minute = '',
    second = '',
    half,
    zone = '',
  } = form?.exec(text.trim())?.groups ?? {}
  const month = MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1
  if (month === 0 || (half !== undefined && !(Number(hour) >= 1 && Number(hour) <= 12))) return undefined
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0)
  const [mm, dd, hh] = [month, Number(day), hours].map((each) => String(each).padStart(2, '0'))
  if (hour === '') return `${year}-${mm}-${dd}`
  return `${year}-${mm}-${dd}T${hh}:${minute}${second}${/^[A-Z]{3}$/.test(zone) ? 'Z' : zone}`
}
