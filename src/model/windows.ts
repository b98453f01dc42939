import type { Insights, WindowBlock } from './insights.ts'

/** The two windows under whatever names `window-days` gave them. */
export function windowsOf(insights: Insights): { days: number; recent: WindowBlock; previous: WindowBlock } {
  const days = insights.trends.window_days ?? 7
  const blocks = insights.trends as unknown as Record<string, WindowBlock>
  const recent = blocks[`recent_${days}d`]
  const previous = blocks[`previous_${days}d`]
  if (recent === undefined || previous === undefined)
    throw new TypeError('insights without their two windows')
  return { days, recent, previous }
}
