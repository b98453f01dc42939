import * as z from 'zod/mini'
import { parseJson } from '../model/json.ts'
import type { Previous } from '../model/memory.ts'
import { parseInstant } from '../model/time.ts'
import { fact, goal, MOST_FACTS, subject } from './schema/findings.ts'
import { factsOf } from './facts-of.ts'
import { count, instant, pair } from './schema/parts.ts'
import { type Goal, HELD, LEVELS, SEVERITIES } from '../model/finding.ts'
import { SCHEMA_VERSION } from './version.ts'

/** A file of this size is none of ours. In UTF-16 units. */
const MOST_TEXT = 8 * 1024 ** 2

/**
 * What people were told in the last report: `readInsights` checks all of the file, which costs a run twice as long as
 * judging does. The file comes from outside, so nothing in it is believed, and texts in it stay untrusted.
 *
 * @returns what it says, or why it cannot be used, as a part of a sentence
 */
export function readPrevious(text: string): Previous | { problem: string } {
  if (text.length > MOST_TEXT) return { problem: 'is too large for an insights.json' }
  const checked = z.safeParse(shape(), parseJson(text))
  if (!checked.success) return { problem: 'does not fit the schema of insights.json' }
  const { generated_at: at, total_cycles_analyzed: cycles, recommendations } = checked.data
  return {
    at: parseInstant(at) ?? 0,
    cycles,
    told: recommendations.flatMap((each) => toldOf(each) ?? []),
  }
}

type Told = Previous['told'][number]
type ToldBlock = z.output<ReturnType<typeof shape>>['recommendations'][number]

/** Nothing of what has no life: of the seed program, of an older version, or "nothing found". */
function toldOf(block: ToldBlock): Told | undefined {
  const { id, rule, severity, category, subject: of, lead = '', detail = '', recommendation } = block
  const { first_seen: first, since, evidence, facts = [] } = block
  const [firstSeen, began] = [parseInstant(first), parseInstant(since)]
  if (id === undefined || rule === undefined || of === undefined || evidence === undefined) return undefined
  if (firstSeen === undefined || began === undefined) return undefined
  const aim = block.goal && goalOf(block.goal)
  return {
    finding: {
      id,
      rule,
      severity,
      category,
      subject: of,
      lead,
      detail,
      recommendation,
      facts: factsOf(facts),
      evidence: { level: evidence.level, method: HELD, n: evidence.n },
      ...(aim && { goal: aim }),
    },
    firstSeen,
    since: began,
  }
}

function goalOf({
  measure,
  subject: of,
  direction,
  target,
  within_days: days,
  within_cycles: cycles,
  beyond,
}: z.output<typeof goal>): Goal | undefined {
  const within = days === undefined ? (cycles === undefined ? undefined : { cycles }) : { days }
  if (within === undefined) return undefined
  return { measure, subject: of, direction, target, within, ...(beyond !== undefined && { beyond }) }
}

const MOST_TOLD = 2000
const MOST_LEAD = 2000

const shape = () =>
  z.object({
    schema_version: z.literal(SCHEMA_VERSION),
    generated_at: instant,
    total_cycles_analyzed: count,
    recommendations: z
      .array(
        z.object({
          id: z.optional(z.string().check(z.regex(/^[0-9a-f]{16}$/))),
          rule: z.optional(z.string()),
          severity: z.enum(SEVERITIES),
          subject: z.optional(subject),
          category: z.string().check(z.maxLength(MOST_LEAD)),
          recommendation: z.string().check(z.maxLength(MOST_LEAD)),
          lead: z.optional(z.string().check(z.maxLength(MOST_LEAD))),
          detail: z.optional(z.string().check(z.maxLength(MOST_LEAD))),
          facts: z.optional(z.array(fact).check(z.maxLength(MOST_FACTS))),
          goal: z.optional(z.nullable(goal)),
          evidence: z.optional(z.object({ level: z.enum(LEVELS), n: pair })),
          first_seen: z.optional(z.iso.date()),
          since: z.optional(instant),
        }),
      )
      .check(z.maxLength(MOST_TOLD)),
  })
