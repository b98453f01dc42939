import * as z from 'zod/mini'
import { insightsAnswer } from '../../report/planner/insights-answer.ts'
import { maySelect } from '../../report/planner/may-select.ts'
import { taskAnswer } from '../../report/planner/task.ts'
import { type PlannerAnswer, type PlannerView, spellNames } from '../../report/planner/view.ts'
import { whatChanged } from '../../report/planner/what-changed.ts'
import { showValue } from '../../settings/show-value.ts'

/** What a planner can ask. A new tool is its line here. */
export interface Tool {
  name: string
  title: string
  /** For the model that chooses the tool. */
  description: string
  /** JSON Schema of the arguments. */
  inputSchema: { type: 'object'; [key: string]: unknown }
  /** @returns what is wrong with the arguments, or the question */
  read(given: unknown): { problem: string } | { answer: (view: PlannerView) => PlannerAnswer }
}

const MOST_LETTERS = 200

const id = z
  .union([
    z.int().check(z.gte(0)),
    z
      .string()
      .check(z.minLength(1), z.maxLength(MOST_LETTERS), z.regex(/^[^\p{Cc}]*[^\p{Cc}\s][^\p{Cc}]*$/u)),
  ])
  .check(z.describe('Number or name of the task, or what the rules call it'))
const number = z.number().check(z.gte(0))

const nothing = z.strictObject({})
const oneTask = z.strictObject({ id })
const candidate = z.strictObject({
  id,
  kind: z.optional(
    z
      .string()
      .check(z.minLength(1), z.maxLength(MOST_LETTERS))
      .check(z.describe('Its kind of work, such as bug')),
  ),
  score: z.optional(number.check(z.describe('Its triage score'))),
  minutes: z.optional(number.check(z.describe('How long it will likely take'))),
  failed: z.optional(
    z.int().check(z.gte(0), z.describe('Tries in a row without a success; the log tells if not said')),
  ),
})

export const TOOLS: readonly Tool[] = [
  toolOf({
    name: 'insights',
    title: 'The rules and facts of the loop, as the prompt context has them.',
    description:
      'What the loop learnt: rules to obey when choosing the next issues, and facts to weigh. Ask once before planning.',
    schema: nothing,
    answer: (view) => insightsAnswer(view),
  }),
  toolOf({
    name: 'task',
    title: 'One issue: its tries, why the last one failed, quarantine, findings.',
    description:
      'What the log tells of one issue or task: tries, last reason of failure, quarantine, findings, the rules that name it.',
    schema: oneTask,
    answer: (view, { id: task }) => taskAnswer(view, String(task)),
  }),
  toolOf({
    name: 'may_select',
    title: 'Whether an issue may be selected, by which rule, and what else may be done.',
    description:
      'Whether an issue may be selected now. Give its kind, score and minutes where they are known: rules that need them are conditions otherwise. Obey the answer.',
    schema: candidate,
    answer: (view, { id: task, ...rest }) => maySelect(view, { id: String(task), ...rest }),
  }),
  toolOf({
    name: 'what_changed',
    title: 'When the loop changed, and its model or epoch with it; what is new and what is over.',
    description:
      'When success or duration changed and what else did then, the models, new findings, and what is over.',
    schema: nothing,
    answer: (view) => whatChanged(view),
  }),
]

function toolOf<Schema extends z.core.$ZodType>({
  schema,
  answer,
  ...tool
}: Pick<Tool, 'name' | 'title' | 'description'> & {
  schema: Schema
  answer: (view: PlannerView, asked: z.output<Schema>) => PlannerAnswer
}): Tool {
  return {
    ...tool,
    inputSchema: { ...z.toJSONSchema(schema, { io: 'input' }), type: 'object' },
    read(given) {
      const read = z.safeParse(schema, given ?? {})
      if (read.success) return { answer: (view) => spellNames(view, answer(view, read.data)) }
      // One value may be wrong in two ways.
      const problems = new Set(read.error.issues.map((issue) => problemText(issue, given)))
      return { problem: `${tool.name}: ${[...problems].join('; ')}` }
    },
  }
}

/** Our own words: what was given is shown as one line. */
function problemText({ path, code, ...issue }: z.core.$ZodIssue, given: unknown): string {
  const [name] = path
  if (code === 'unrecognized_keys')
    return `no argument is called ${('keys' in issue ? issue.keys : []).map(showValue).join(', ')}`
  if (name === undefined) return 'the arguments must be an object'
  const value: unknown = typeof given === 'object' && given !== null ? Reflect.get(given, name) : undefined
  const what = String(name)
  return value === undefined
    ? `${what} is missing`
    : `${what} cannot be ${showValue(value)}; ${ALLOWED_VALUES[what] ?? ''}`
}

const ALLOWED_VALUES: Readonly<Record<string, string>> = {
  id: `a number, or a text of 1 to ${MOST_LETTERS} visible characters`,
  kind: `a text of 1 to ${MOST_LETTERS} characters`,
  score: 'a number of 0 or more',
  minutes: 'a number of 0 or more',
  failed: 'a whole number of 0 or more',
}
