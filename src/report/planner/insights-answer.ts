import { renderPromptContext } from '../prompt/prompt-context.ts'
import { quote } from '../prompt/quote.ts'
import { findingData } from './task.ts'
import type { PlannerAnswer, PlannerView } from './view.ts'

/** The report for a planner: the prompt context as text; verdict, counts, rules and findings as data. */
export function insightsAnswer({ insights, context, rules, hasQuotes }: PlannerView): PlannerAnswer {
  const { verdict, status, window, baseline, headline } = insights
  return {
    data: {
      reported_at: insights.generated_at,
      status,
      verdict,
      ...(hasQuotes && { headline: quote(headline) }),
      success: {
        now: { succeeded: window.succeeded, decided: window.decided },
        before: { succeeded: baseline.succeeded, decided: baseline.decided },
      },
      rules: rules.map(({ id, text, rule }) => ({ rule: id, text, from: rule.grounds })),
      findings: insights.recommendations
        .filter(({ rule }) => rule !== undefined)
        .map((finding) => findingData(finding, hasQuotes)),
    },
    text: renderPromptContext(insights, context),
  }
}
