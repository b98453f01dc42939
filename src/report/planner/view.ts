import type { Insights } from '../../insights/schema.ts'
import type { PageContext } from '../context.ts'
import { factLines } from '../prompt/facts.ts'
import { nameSubjects, type Names } from '../prompt/names.ts'
import { type PlannerRule, ruleId } from '../prompt/planner-rule.ts'
import { plannerRules } from '../prompt/planner-rules.ts'
import { quote } from '../prompt/quote.ts'
import { ruleLines } from '../prompt/rule-lines.ts'

/** What a planner's questions are answered from: the rules of the prompt context, with the same numbers. */
export interface PlannerView {
  insights: Insights
  context: PageContext
  names: Names
  rules: readonly NumberedRule[]
  /** Whether text of the log may be quoted. */
  hasQuotes: boolean
}

export interface NumberedRule {
  id: string
  rule: PlannerRule
  /** Its words, without its number. */
  text: string
}

/** An answer for a program, and the same for a person or a model to read. */
export interface PlannerAnswer {
  data: Record<string, unknown>
  text: string
}

/** An answer may be longer than a page: names are left out where there are very many. */
const ROOM = 20_000

export function viewForPlanner(insights: Insights, context: PageContext): PlannerView {
  const names = nameSubjects(insights)
  const hasWeakFacts = factLines(insights, names).some(({ isWeak }) => isWeak)
  const rules = plannerRules(insights, hasWeakFacts)
  const lines = ruleLines(rules, insights, names, ROOM)
  return {
    insights,
    context,
    names,
    rules: rules.map((rule, index) => {
      const id = ruleId(index)
      return { id, rule, text: (lines[index]?.text ?? '').slice(id.length + 1) }
    }),
    hasQuotes: context.quotes !== 'none',
  }
}

/** The answer with what the names of ours in it stand for, where text of the log may be quoted. */
export function spellNames({ names, hasQuotes }: PlannerView, { data, text }: PlannerAnswer): PlannerAnswer {
  if (!hasQuotes) return { data, text }
  const said = JSON.stringify(data)
  const spelt = names.aliases.filter(({ name }) => said.includes(name))
  return spelt.length === 0
    ? { data, text }
    : { data: { ...data, names: spelt.map(({ name, key }) => ({ name, is: quote(key) })) }, text }
}
