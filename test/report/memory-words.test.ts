import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import type { Insights, Recommendation } from '../../src/insights/schema.ts'
import type { PageContext } from '../../src/report/context.ts'
import { outputsOf } from '../../src/publish/outputs.ts'
import { renderJobSummary } from '../../src/report/job-summary/job-summary.ts'
import { renderLog } from '../../src/report/log.ts'
import { adviceOf, howLong } from '../../src/report/parts/advice.ts'
import { standingText } from '../../src/report/parts/lifetime.ts'
import { renderPromptContext } from '../../src/report/prompt/prompt-context.ts'
import { isFailing } from '../../src/settings/schema.ts'
import { runnerCommandsIn } from '../runner-commands.ts'
import { allPages } from './all-pages.ts'
import { readSmall } from './fixtures.ts'
import { HOSTILE, INVISIBLE, referencesIn } from './hostile-text.ts'
import { parseMarkdown, textOf } from './markdown-tree.ts'
import { faultsOf, lineFaults, structureFaultsOf } from './page-laws.ts'

const CONTEXT: PageContext = { dialect: 'github', repositoryUrl: 'https://github.com/acme/orbit-api' }
const small = readSmall()

type EndedBlock = Insights['ended'][number]
type EffectBlock = Insights['effectiveness'][number]

function logOf(insights: Insights): string {
  const { lead, sections } = renderLog(insights, { width: 10_000 })
  return [...lead, ...sections.flatMap(({ lines }) => lines)].join('\n')
}

function summaryOf(insights: Insights): string {
  return textOf(parseMarkdown(renderJobSummary(insights, CONTEXT))).replaceAll('\u200B', '')
}

function promptOf(insights: Insights): string {
  return renderPromptContext(insights, CONTEXT)
}

/** The report with one finding changed. */
function withFinding(id: string, change: Partial<Recommendation>): Insights {
  return {
    ...small,
    recommendations: small.recommendations.map((each) => (each.id === id ? { ...each, ...change } : each)),
  }
}

function idOf(rule: string, key = ''): string {
  const found = small.recommendations.find((each) => each.rule === rule && each.subject?.key === key)
  assert.ok(found?.id)
  return found.id
}

const DROP = idOf('success-drop')

suite('how long a finding is known', () => {
  const cases: { change: Partial<Recommendation>; says: string }[] = [
    { change: { status: 'new', days_open: 0, first_seen: '2026-09-21' }, says: 'new' },
    {
      change: { status: 'persisting', days_open: 1, first_seen: '2026-09-20' },
      says: 'open for 1 day',
    },
    {
      change: { status: 'persisting', days_open: 12, first_seen: '2026-09-09', last_seen: '2026-09-18' },
      says: 'open for 12 days, last seen on 18 September',
    },
    {
      change: {
        status: 'regressed',
        days_open: 0,
        first_seen: '2026-09-21',
        ended_before: '2026-09-20',
      },
      says: 'back after 1 day',
    },
    { change: { status: undefined, last_seen: undefined }, says: '' },
  ]
  for (const { change, says } of cases)
    test(says === '' ? 'nothing where nothing is known' : says, () => {
      const insights = withFinding(DROP, { last_seen: '2026-09-21', ...change })
      const found = insights.recommendations.find(({ id }) => id === DROP)
      assert.ok(found)
      assert.equal(standingText(found, small.generated_at), says)
      const sentence = says === '' ? '' : ` ${says.charAt(0).toUpperCase()}${says.slice(1)}.`
      const why = `83% → 38% (66 of 80 → 9 of 24).${sentence}`
      assert.match(logOf(insights), new RegExp(`^ {10}.*${escaped(why)}$`, 'm'))
      assert.match(summaryOf(insights), new RegExp(`${escaped(why)}$`, 'm'))
      assert.match(
        logOf(insights),
        new RegExp(`^high {4}Success fell .*clear${says === '' ? '' : `; ${escaped(says)}`}$`, 'm'),
      )
    })

  test('several that are told as one are told in one text where they are alike, and in counts otherwise', () => {
    const found = small.recommendations[0]
    assert.ok(found)
    const open = (days: number): Recommendation => ({
      ...found,
      status: 'persisting',
      days_open: days,
      first_seen: new Date(Date.UTC(2026, 8, 21 - days)).toISOString().slice(0, 10),
      last_seen: '2026-09-21',
    })
    const fresh: Recommendation = { ...open(0), status: 'new' }
    const back: Recommendation = { ...open(0), status: 'regressed', ended_before: '2026-09-11' }
    const quiet: Recommendation = { ...open(5), last_seen: '2026-09-18' }
    const [advice] = adviceOf(small)
    assert.ok(advice)
    const said = (findings: Recommendation[], omitted = 0): string =>
      howLong({ ...advice, findings, omitted }, small)
    assert.equal(said([fresh, fresh]), 'New.')
    assert.equal(said([open(3), open(3)]), 'Open for 3 days.')
    assert.equal(said([open(1), open(3)]), 'Open for 1 to 3 days.')
    assert.equal(said([fresh, back, open(3)]), '1 new, 1 back, 1 for 3 days.')
    assert.equal(said([fresh, open(3)], 60), '', 'nothing is known of the others')
    assert.equal(said([quiet, quiet]), 'Open for 5 days, last seen on 18 September.')
    assert.equal(
      said([quiet, { ...quiet, days_open: 9 }]),
      'Open for 5 to 9 days, last seen on 18 September.',
      'of the same day, but not open as long',
    )
    assert.equal(
      said([quiet, { ...quiet, last_seen: '2026-09-17' }]),
      'Open for 5 days.',
      'no one day is true of both',
    )
    assert.equal(said([quiet, open(5)]), 'Open for 5 days.', 'one of them was found today')
    assert.equal(said([open(3), { ...fresh, rule: 'change-point' }]), 'Open for 3 days.')
  })

  test('a report of midnight tells of the day that has just ended', () => {
    const insights = { ...small, generated_at: '2026-09-22T00:00:00+00:00' }
    assert.match(logOf(insights), /^high {4}Success fell .*; open for 4 days$/m)
    assert.match(logOf(insights), /Decide about #77, said 12 days ago: /)
  })

  test('nothing of what is reported for the first time without anybody knowing whether it is new', () => {
    const overdue = idOf('quarantine-overdue', '77')
    const insights = withFinding(overdue, { first_seen: '2026-09-21', days_open: 0 })
    assert.match(logOf(insights), /^medium {2}#77 has been in quarantine for 51 days$/m)
  })
})

suite('what came of what was said before', () => {
  const [helped, , unchanged] = small.effectiveness
  const [failing, slow, withdrawn] = small.ended
  assert.ok(helped && unchanged && failing && slow && withdrawn)

  const lines = (insights: Insights): string[] => {
    const { lead } = renderLog(insights, { width: 10_000 })
    const from = lead.findIndex((line) => line.startsWith('Earlier'))
    return from === -1 ? [] : lead.slice(from, lead.indexOf('', from)).map((line) => line.slice(10))
  }

  test('it stands before what is to be done, the weightiest first and each finding once', () => {
    assert.deepEqual(lines(small), [
      'Compare a slow cycle with a usual one of four weeks ago step by step, said 25 days ago: helped: it was still off after this was said, and then came back; over since 12 September.',
      'Decide about #77, said 12 days ago: no change yet: it is where it was when this was said.',
      'Withdrawn on 21 September: Success of "docs" fell from 80% to 40% (lines that came late show it otherwise).',
      'Over since 18 September: #377 failed 4 times in a row (a try succeeded).',
    ])
    const { lead } = renderLog(small, { width: 10_000 })
    assert.ok(
      lead.findIndex((line) => line.startsWith('Earlier')) <
        lead.findIndex((line) => line.startsWith('Do first')),
    )
    const summary = renderJobSummary(small, CONTEXT).replaceAll(/\u200B|\*\*/g, '')
    // On the page of a run what is to be done comes before what became of the past.
    let at = summary.indexOf('Do this first')
    for (const line of [...lines(small), '### Then']) {
      const next = summary.indexOf(line, at)
      assert.ok(next > at, `${line} stands in its place`)
      at = next
    }
  })

  const outcomes: { change: Partial<EffectBlock>; says: RegExp }[] = [
    {
      change: { outcome: 'worse', because: 'fell-further' },
      says: /: worse since: it is further off than when this was said\.$/,
    },
    {
      change: { outcome: 'helped', because: 'left-alone' },
      says: /: helped: it was not tried again\.$/,
    },
    {
      change: { outcome: 'no_change', because: 'failed-again', first_seen: '2026-09-20' },
      says: /, said 1 day ago: no change yet: it was tried again and failed\.$/,
    },
  ]
  for (const { change, says } of outcomes)
    test(`advice is told as ${change.outcome}`, () => {
      const insights = { ...small, ended: [], effectiveness: [{ ...unchanged, ...change }] }
      assert.match(lines(insights)[0] ?? '', says)
      assert.match(
        promptOf(insights),
        new RegExp(
          `^earlier_advice: quarantine-overdue:77 of 2026-09-(?:09|20) \\| ${change.outcome?.split('_')[0]}`,
          'm',
        ),
      )
    })

  test('what got worse goes before what helped, and that before what did not', () => {
    const effectiveness = [
      { ...unchanged, id: 'a' },
      { ...helped, id: 'b' },
      { ...unchanged, id: 'c', outcome: 'worse' as const, because: 'fell-further' as const },
    ]
    const said = lines({ ...small, ended: [], effectiveness })
    assert.deepEqual(
      said.map((line) => /: (worse|helped|no change)/.exec(line)?.[1]),
      ['worse', 'helped', 'no change'],
    )
  })

  test('what cannot be told is told by its end, counted beside others, and nothing alone', () => {
    const [, unsure] = small.effectiveness
    assert.ok(unsure)
    assert.equal(unsure.outcome, 'inconclusive')
    assert.deepEqual(lines({ ...small, ended: [], effectiveness: [unsure] }), [])
    assert.deepEqual(lines({ ...small, ended: [], effectiveness: [unsure, unchanged] }).slice(1), [
      '1 more in insights.json.',
    ])
    assert.deepEqual(lines({ ...small, ended: [failing], effectiveness: [unsure] }), [
      'Over since 18 September: #377 failed 4 times in a row (a try succeeded).',
    ])
    assert.doesNotMatch(promptOf({ ...small, effectiveness: [unsure] }), /earlier_advice/)
  })

  const endings: { change: Partial<EndedBlock>; says: string }[] = [
    {
      change: { ending: 'resolved', because: 'is-back' },
      says: 'Over since 16 September: Cycles take 1.6 times as long (back near what it was).',
    },
    {
      change: { ending: 'accepted', because: 'a-person-accepted-it' },
      says: 'Accepted on 16 September: Cycles take 1.6 times as long (a person took the new level as normal).',
    },
    {
      change: { ending: 'retracted', because: 'lines-were-removed' },
      says: 'Withdrawn on 16 September: Cycles take 1.6 times as long (lines that it rested on are gone from the log).',
    },
    {
      change: { ending: 'stale', because: 'too-few-cycles-since' },
      says: 'Cannot be told since 16 September: Cycles take 1.6 times as long (too few tries since).',
    },
  ]
  for (const { change, says } of endings)
    test(`an end is told as ${change.ending}`, () => {
      const insights = {
        ...small,
        ended: [{ ...slow, ended_on: '2026-09-16', ...change }],
        effectiveness: [],
      }
      assert.deepEqual(lines(insights), [says])
      assert.ok(summaryOf(insights).includes(says))
    })

  test('what ended more than 7 days ago is no news, and not counted either', () => {
    const on = (day: string): string[] =>
      lines({ ...small, ended: [{ ...failing, ended_on: day }], effectiveness: [] })
    assert.deepEqual(on('2026-09-14'), [
      'Over since 14 September: #377 failed 4 times in a row (a try succeeded).',
    ])
    assert.deepEqual(on('2026-09-13'), [])
    const older = { ...failing, id: 'f', ended_on: '2026-09-13' }
    assert.deepEqual(lines({ ...small, ended: [failing, older], effectiveness: [] }), [
      'Over since 18 September: #377 failed 4 times in a row (a try succeeded).',
    ])
  })

  test('the end of advice that is told stands with it, however long ago', () => {
    assert.deepEqual(lines({ ...small, ended: [slow], effectiveness: [helped] }), [
      'Compare a slow cycle with a usual one of four weeks ago step by step, said 25 days ago: helped: it was still off after this was said, and then came back; over since 12 September.',
    ])
  })

  test('of many at most three of a sort are told, and the rest is counted', () => {
    const effectiveness = Array.from({ length: 9 }, (_, index) => ({ ...unchanged, id: `e${index}` }))
    const ended = Array.from({ length: 8 }, (_, index) => ({ ...failing, id: `o${index}` }))
    const insights = { ...small, ended, effectiveness }
    assert.equal(lines(insights).length, 7)
    assert.equal(lines(insights).at(-1), '11 more in insights.json.')
    assert.ok(summaryOf(insights).includes('11 more in insights.json.'))
    assert.equal(promptOf(insights).match(/^earlier_advice: /gm)?.length, 3)
  })

  test('a long order is cut where it begins to say how, outside of names', () => {
    const orders = {
      'Stop starting "a, b: c" work until its reason is fixed, or split such issues':
        'Stop starting "a, b: c" work until its reason is fixed',
      'Check, and try to undo: the model changed': 'Check, and try to undo',
      'Raise the limit': 'Raise the limit',
      'Wait 12:30 and 1,000 cycles: then look': 'Wait 12:30 and 1,000 cycles',
      'Look at " and go on, please': 'Look at " and go on',
    }
    for (const [recommendation, says] of Object.entries(orders))
      assert.ok(
        lines({ ...small, ended: [], effectiveness: [{ ...unchanged, recommendation }] })[0]?.startsWith(
          `${says}, said 12 days ago: `,
        ),
        recommendation,
      )
  })

  test('good news that is over is no end of anything', () => {
    const ended = [{ ...failing, severity: 'info' as const }]
    assert.deepEqual(lines({ ...small, ended, effectiveness: [] }), [])
  })
})

suite('a last report that could not be used', () => {
  const withProblem = (problem: string | null): Insights => ({
    ...small,
    history: { ...small.history, previous_problem: problem },
  })
  const insights = withProblem('does not fit the schema of insights.json')
  const says = 'The last report was not used: it does not fit the schema of insights.json'

  test('is told first of what was read, on each page that tells what was read', async () => {
    assert.equal(renderLog(insights, { width: 10_000 }).sections.at(-1)?.lines[0], says)
    const summary = summaryOf(insights)
    assert.ok(summary.includes(`${says}.`))
    assert.ok(summary.indexOf(says) < summary.indexOf('cycles.jsonl: 104 lines'))
    const pages = await allPages(insights, '2026-09-21T12:00:00Z')
    assert.ok(pages['html']?.includes(says))
  })

  test('is told however many files there are', () => {
    const { sources } = insights.data_quality
    const many = Array.from({ length: 300 }, () => sources).flat()
    const lines = renderLog({ ...insights, data_quality: { ...insights.data_quality, sources: many } })
    assert.equal(lines.sections.at(-1)?.lines[0], says)
  })

  test('goes without saying where it was used, or where there was none', async () => {
    for (const page of Object.values(await allPages(withProblem(null), '2026-09-21T12:00:00Z')))
      assert.doesNotMatch(page, /last report was not used/i)
  })

  for (const { what, text } of HOSTILE)
    test(`${what} in the problem does nothing on any page`, async () => {
      const pages = await allPages(withProblem(text.slice(0, 300)), '2026-09-21T12:00:00Z')
      assert.deepEqual(structureFaultsOf(pages['markdown'] ?? ''), [])
      const log = pages['text'] ?? ''
      for (const line of log.split('\n')) assert.doesNotMatch(line, INVISIBLE)
      assert.deepEqual(runnerCommandsIn(log), [])
      assert.match(log, /^ {2}The last report was not used: it/m)
      for (const [, tag = ''] of (pages['html'] ?? '').matchAll(/<\/?([a-z]+)/g))
        assert.doesNotMatch(tag, /^(?:script|img|iframe|object|embed|link|form)$/)
      const usual = await allPages(small, '2026-09-21T12:00:00Z')
      assert.equal(pages['prompt'], usual['prompt'], 'a planner has no use for it')
    })
})

suite('muted findings', () => {
  const MUTED = { muted_until: '2026-10-03T06:00:00+00:00' }
  const insights = withFinding(DROP, MUTED)
  const all = {
    ...small,
    recommendations: small.recommendations.map((each) => ({ ...each, ...MUTED })),
  }

  test('are no advice, and stay listed', () => {
    const rests = adviceOf(insights).flatMap(({ findings }) => findings.map(({ id }) => id))
    assert.ok(!rests.includes(DROP) && rests.length > 0)
    assert.match(logOf(insights), /^high {4}Success fell .*; open for 4 days, muted until 3 October$/m)
    assert.doesNotMatch(logOf(insights), /Do first {2}Look at what changed/)
    assert.match(summaryOf(insights), /Success fell .* \(open for 4 days, muted until 3 October\)/)
    assert.match(renderJobSummary(insights, CONTEXT), /<summary><b>Muted:<\/b> 1<\/summary>/)
    assert.deepEqual(faultsOf(renderJobSummary(insights, CONTEXT)), [])
    assert.deepEqual(logOf(insights).split('\n').flatMap(lineFaults), [])
  })

  test('leave nothing to do where all are muted, and a page says so', () => {
    assert.deepEqual(adviceOf(all), [])
    assert.match(summaryOf(all), /Nothing to do; 8 findings are muted\./)
    assert.doesNotMatch(logOf(all), /^Do first/m)
  })

  test('do not fail a run', () => {
    assert.equal(isFailing('high', small.recommendations), true)
    assert.equal(isFailing('high', insights.recommendations), false)
    assert.equal(isFailing('medium', insights.recommendations), true)
    assert.equal(isFailing('low', all.recommendations), false)
    assert.equal(isFailing('never', small.recommendations), false)
  })

  test('still keep a planner from harm, but nobody is asked about them', () => {
    const page = promptOf(all)
    assert.match(page, /^R1 never select: 412 /m)
    assert.match(page, /^R2 never select while in quarantine: 77\./m)
    assert.doesNotMatch(page, /ask_human about/)
    assert.match(page, /^findings: muted success-drop repeat-failure:412 /m)
  })
})

suite('the prompt context and the days', () => {
  /** The same findings a day later: all that changes is how long they are known. */
  function aDayLater(insights: Insights): Insights {
    return {
      ...insights,
      generated_at: '2026-09-22T12:00:00+00:00',
      recommendations: insights.recommendations.map((each) => ({
        ...each,
        status: 'persisting' as const,
        days_open: (each.days_open ?? 0) + 1,
        ...(each.last_seen === '2026-09-21' && { last_seen: '2026-09-22' }),
      })),
    }
  }

  test('another day without anything new gives equal bytes', () => {
    assert.equal(promptOf(aDayLater(small)), promptOf(small))
    assert.notEqual(logOf(aDayLater(small)), logOf(small))
  })

  test('it says since when, and what had been over', () => {
    assert.match(promptOf(small), /^since: 2026-09-14 success-drop \| 2026-09-15 type-drop:feature \| /m)
    assert.doesNotMatch(promptOf(small), /^since: .*quarantine/m)
    assert.match(promptOf(small), /^back: type-drop:bug \(had ended 2026-09-11\)$/m)
  })

  test('success that is judged of another time than the window stands on a line of its own', () => {
    const [found] = small.recommendations
    assert.ok(found?.facts?.[0])
    const facts = [
      { ...found.facts[0], before: { value: 0.8, k: 80, n: 100 }, now: { value: 0.5, k: 30, n: 60 } },
    ]
    const page = promptOf(withFinding(DROP, { facts }))
    assert.match(page, /^success: 9 of 24 \(38%\) \| before 66 of 80 \(83%\) \| clear$/m)
    assert.match(page, /^success since 2026-09-14: 30 of 60 \(50%\) \| before 80 of 100 \(80%\) \| clear$/m)
    const nothing = { decided: 0, succeeded: 0 }
    const silent = {
      ...withFinding(DROP, { facts }),
      window: { ...small.window, ...nothing },
      baseline: { ...small.baseline, ...nothing },
    }
    assert.doesNotMatch(promptOf(silent), /NaN/)
  })
})

suite('outputs of what changed', () => {
  test('count what is new or back and not muted, and what was resolved in the window', () => {
    const outputs = outputsOf(small, {})
    assert.equal(outputs['new-count'], 2)
    assert.equal(outputs['resolved-count'], 1)
    const muted = withFinding(idOf('type-drop', 'bug'), { muted_until: '2026-10-03T06:00:00+00:00' })
    assert.equal(outputsOf(muted, {})['new-count'], 1)
    const month = { ...small, window: { ...small.window, from: '2026-08-24T12:00:00+00:00' } }
    assert.equal(outputsOf(month, {})['resolved-count'], 2, 'what was withdrawn is not resolved')
  })

  test('are empty where no other day is known', () => {
    const seed: Insights = { ...small, rules: 'seed', ended: [], effectiveness: [] }
    assert.equal(outputsOf(seed, {})['new-count'], '')
    assert.equal(outputsOf(seed, {})['resolved-count'], '')
  })
})

suite('text of the log in what is remembered', () => {
  /** Everything that memory quotes holds the text; one finding of it is muted. */
  function remembering(text: string): Insights {
    const subject = { kind: 'task' as const, key: text }
    const quoting = { subject, finding: `${text} failed: ${text}` }
    return {
      ...withFinding(DROP, { muted_until: '2026-10-03T06:00:00+00:00', finding: text }),
      ended: small.ended.map((each) => ({ ...each, ...quoting })),
      effectiveness: small.effectiveness.map((each, index) => ({
        ...each,
        ...quoting,
        subject: index === 0 ? { kind: 'type' as const, key: text } : subject,
        recommendation: `${text}: stop retrying ${text}`,
      })),
    }
  }

  for (const { what, text } of HOSTILE)
    test(`${what} does nothing on any page`, async () => {
      const insights = remembering(text)
      const pages = await allPages(insights, '2026-09-21T12:00:00Z')
      assert.deepEqual(structureFaultsOf(pages['markdown'] ?? ''), [])
      // The chart is ours and names colours.
      const prose = (pages['markdown'] ?? '').replace(/```mermaid\n[^]*?\n```\n/, '')
      assert.deepEqual(referencesIn(textOf(parseMarkdown(prose))), [])
      const log = pages['text'] ?? ''
      for (const line of log.split('\n')) assert.doesNotMatch(line, INVISIBLE)
      assert.deepEqual(runnerCommandsIn(log), [])
      for (const [, tag = ''] of (pages['html'] ?? '').matchAll(/<\/?([a-z]+)/g))
        assert.doesNotMatch(tag, /^(?:script|img|iframe|object|embed|link|form)$/)
      assertInertPrompt(pages['prompt'] ?? '', text)
    })

  function assertInertPrompt(page: string, text: string): void {
    const [before = '', data = '', after = ''] = page.split(/^<<<DATA .*\n|^DATA [\da-f]{12}>>>$/m)
    assert.match(before + after, /^[\n\u0020-\u007E]*$/)
    assert.match(before, /^earlier_advice: slow-cycles:[\w-]+ of 2026-08-27 \| helped: /m)
    if (!/^\w{1,24}$/.test(text)) assert.ok(!(before + after).includes(text.trim()) || text.trim() === '')
    for (const row of data.split('\n').filter((each) => each !== '')) assert.ok(JSON.parse(row))
  }
})

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}
