import assert from 'node:assert/strict'
import { test } from 'node:test'
import { replayPolicy, TABLE } from './policy-replay.ts'

/** A small, seeded version of `npm run bench:policies`; with few loops the bounds are wider than the table's. */
const LOOPS = 25
const SLACK_EPISODES = 0.2
const SLACK_DETECTED = 0.15

for (const scenario of TABLE.filter(({ atMost }) => atMost !== undefined)) {
  test(`${scenario.policy} cries wolf seldom and sees a drop in time: ${scenario.loop}`, () => {
    const { falseEpisodes, detected } = replayPolicy(scenario, LOOPS)
    assert.ok(falseEpisodes <= (scenario.atMost ?? 0) + SLACK_EPISODES, `${falseEpisodes} false episodes`)
    assert.ok(detected >= (scenario.atLeast ?? 1) - SLACK_DETECTED, `${detected} detected`)
  })
}

test('the seed program cries wolf every other week on the same loop', () => {
  const [seed] = TABLE
  assert.ok(seed?.policy === 'seed' && replayPolicy(seed, LOOPS).falseEpisodes > 4)
})
