import * as z from 'zod/mini'

const UNITS = ['', 'k', 'm', 'g', 't']
const SIZE = /^(\d{1,15}(?:\.\d{1,6})?)\s*(?:([kmgt])(i?)b?|b|bytes?)?$/i
/** One line may have as much. */
const FEWEST_BYTES = 1000

/** Bytes, as a number or as people write it: `500 MB`, `1.5 GiB`, `200k`. */
export const size = z.pipe(
  z.union([z.number(), z.string().check(z.trim())]),
  z.transform((value, context): number => {
    const [, digits = '', unit = '', binary = ''] = SIZE.exec(String(value)) ?? []
    const bytes = Math.round(
      Number(digits) * (binary === '' ? 1000 : 1024) ** UNITS.indexOf(unit.toLowerCase()),
    )
    if (digits !== '' && bytes >= FEWEST_BYTES && Number.isSafeInteger(bytes)) return bytes
    context.issues.push({ code: 'custom', input: value, message: 'is not a size of 1 kB or more' })
    return z.NEVER
  }),
)
