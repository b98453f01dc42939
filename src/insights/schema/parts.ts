import * as z from 'zod/mini'

/** What several blocks of insights.json are made of. */

export const instant = z.iso.datetime({ offset: true }).check(z.describe('UTC, as 2026-09-21T06:00:00+00:00'))
export const count = z.int().check(z.gte(0))
/** A share. */
export const rate = z.number().check(z.gte(0), z.lte(1))
export const tries = z.strictObject({ succeeded: count, cycles: count })
export const pair = z.tuple([z.number(), z.number()])

export const amount = z.strictObject({
  value: z.number().check(z.describe('In the unit')),
  k: z.optional(z.number()).check(z.describe('Of a share or a pace: what was counted')),
  n: z.optional(z.number()).check(z.describe('How many stand behind it')),
})

/** A count of what a list has no room for; stands there only where something was left out. */
export function omitted(say: string) {
  return z.optional(z.int().check(z.gte(1))).check(z.describe(say))
}

type Bounded<Name extends string, List> = Record<Name, List> &
  Record<`${Name}_omitted`, ReturnType<typeof omitted>>

function withOmitted<Name extends string, List>(name: Name, list: List): Bounded<Name, List> {
  const left = omitted(`How many more there are than \`${name}\` has room for`)
  return { [name]: list, [`${name}_omitted`]: left } as Bounded<Name, List>
}

/** A list of at most `most` entries under its name, and how many were left out. */
export function boundedList<Name extends string, Item extends z.core.$ZodType>(
  name: Name,
  item: Item,
  most: number,
  say = '',
) {
  const list = z.array(item).check(z.maxLength(most))
  return withOmitted(name, say === '' ? list : list.check(z.describe(say)))
}

/** The same of a map whose keys come from the log. */
export function boundedMap<Name extends string, Item extends z.core.$ZodType>(
  name: Name,
  item: Item,
  most: number,
  say = '',
) {
  return withOmitted(name, cappedMap(z.string(), item, most, say))
}

/** A map of at most `most` entries. */
export function cappedMap<Key extends z.core.$ZodRecordKey, Item extends z.core.$ZodType>(
  key: Key,
  item: Item,
  most: number,
  say = '',
) {
  return z
    .record(key, item)
    .check(z.refine((entries) => Object.keys(entries).length <= most))
    .check(z.meta({ maxProperties: most, ...(say !== '' && { description: say }) }))
}
