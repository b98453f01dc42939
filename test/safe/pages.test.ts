import assert from 'node:assert/strict'
import path from 'node:path'
import { test, type TestContext } from 'node:test'
import type { Insights } from '../../src/insights/schema.ts'
import { introspect } from '../../src/introspect.ts'
import { parseInstant } from '../../src/model/time.ts'
import { redactInsights } from '../../src/report/safe/redact.ts'
import { settingsOf } from '../introspection.ts'
import { CYCLES, jsonl, makeRoot } from '../project.ts'
import { allPages } from '../report/all-pages.ts'
import { leftOf, type Shape, SHAPES } from './shapes.ts'

const NOW = '2026-09-21T06:00:00Z'
/** How much stands before the secret: so that a label, a quote or a template ends in it. */
const BEFORE = [0, 30, 45, 52, 150, 190, 200, 215, 225, 232, 460, 485, 1960, 1990]

const hoursAgo = (hours: number): string => new Date(Date.parse(NOW) - hours * 3_600_000).toISOString()

/** A loop that fails in many ways, each field of each of its files holding the text. */
function filesWith(text: string): Record<string, string> {
  const rows = BEFORE.flatMap((length, place) =>
    [0, 1, 2, 3].map((again) => ({
      timestamp: hoursAgo(place * 4 + again * 60 + 1),
      success: again === 3 && place % 5 === 0,
      duration: again === 0 ? 9000 : 300,
      type: `${text} kind ${place % 3}`,
      issue: place % 2 === 0 ? `${'t'.repeat(length)} ${text}` : place + 1,
      reason: `${'r'.repeat(length)} ${text}`,
      cycle: `${text} ${place}`,
      epoch: `${text} ${again % 2}`,
      model: `${text} ${place % 2}`,
      commit: text,
      pr: text,
    })),
  )
  return {
    [CYCLES]: `${jsonl(rows)}{"broken": ${JSON.stringify(text)}\n`,
    '.loop/retro/deep-triage.jsonl': jsonl([
      { timestamp: hoursAgo(50), timmy_available: true, timmy_feedback: text, issues_reviewed: text },
    ]),
    '.loop/retro/triage.jsonl': jsonl([
      { timestamp: hoursAgo(50), [text]: 4, scored: [{ issue: text, score: 3 }] },
    ]),
    '.loop/quarantine.json': JSON.stringify({
      [`${text} quarantined`]: { since: hoursAgo(900), reason: text },
      2: { since: hoursAgo(900), reason: text },
    }),
  }
}

function introspectWith(t: TestContext, { text, own }: Shape): Promise<Insights> {
  // A name of a file holds no slash and no more than 255 bytes.
  const name = text.includes('/') || text.length > 240 ? 'other.jsonl' : `${text}.jsonl`
  const root = makeRoot(t, { ...filesWith(text), [name]: '{"timestamp": 1}\n' })
  const settings = settingsOf({
    cycles: [CYCLES, path.join(root, name), `${text}/*.jsonl`],
    'loop-name': 'x',
  })
  const ownSecrets = own === undefined ? [] : [own]
  return introspect(settings, parseInstant(NOW) ?? 0, { root, confined: false }, { ownSecrets })
}

for (const shape of SHAPES)
  test(`${shape.name}: no piece of it is on a page, wherever it came in`, async (t) => {
    const found = await introspectWith(t, shape)
    assert.equal(leftOf(shape, JSON.stringify(found)), undefined, 'before the second net')
    const insights = redactInsights(found, shape.own === undefined ? [] : [shape.own])
    for (const [page, text] of Object.entries(await allPages(insights, NOW)))
      assert.equal(leftOf(shape, text), undefined, page)
  })
