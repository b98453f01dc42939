/** Replays policies day by day on simulated loops: how often they cry wolf, and how soon they see a real drop. */
import { replayPolicy, TABLE } from '../test/policy-replay.ts'

const LOOPS = Number(process.env['BENCH_LOOPS'] ?? 300)

const rows = TABLE.map((scenario) => ({ ...scenario, ...replayPolicy(scenario, LOOPS) }))
console.log(`${LOOPS} loops each, seeded`)
console.table(
  rows.map(({ loop, policy, falseEpisodes, detected, atMost, atLeast }) => ({
    loop,
    policy,
    'false episodes / 90 days': falseEpisodes.toFixed(2),
    'at most': atMost ?? '',
    'detected within 14 days': detected.toFixed(2),
    'at least': atLeast ?? '',
  })),
)
