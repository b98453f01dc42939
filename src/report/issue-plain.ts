import type { FailingIssueTexts } from './failing-issue-texts.ts'
import type { IssuePage, IssueTexts } from './issue-texts.ts'
import { inlineText } from './markdown.ts'
import { formatMuteBox } from './mute-box.ts'

/** The living issue in its plainest words. */
export const PLAIN_TEXTS: IssueTexts = {
  title: ({ headline }) => `Loop health: ${headline}`,
  body: ({ headline }, page) =>
    [`**${inlineText(headline)}**`, ...findingLines(page), ...runLines(page)].join('\n\n'),
  deltaComment: ({ headline }, page) => [`**${inlineText(headline)}**`, ...changeLines(page)].join('\n\n'),
  closingComment: ({ headline }, page) =>
    [
      `**${inlineText(headline)}**`,
      ...changeLines(page),
      'This issue closes. It reopens by itself if a finding comes back.',
    ].join('\n\n'),
  duplicateComment: (original) => `Duplicate of #${original}.`,
}

function findingLines({ findings, muted, cleanReports, closesAfter }: IssuePage): string[] {
  if (findings.length === 0)
    return [
      `No finding${closesAfter === undefined ? '' : `, report ${cleanReports} of ${closesAfter} before this issue closes`}.`,
    ]
  const rows = findings.map(
    ({ severity, finding, recommendation }) =>
      `1. ${severity}: **${inlineText(finding)}**. ${inlineText(recommendation.recommendation, 400)}`,
  )
  const boxes = findings.map(({ id, finding }) =>
    formatMuteBox({ id, isMuted: muted.has(id), text: finding }),
  )
  return [rows.join('\n'), 'Tick a box to mute a finding for 14 days:', boxes.join('\n')]
}

function changeLines({ change, findings }: IssuePage): string[] {
  const appeared = findings.filter(({ id }) => change.appeared.includes(id))
  return [
    ...appeared.map(({ finding }) => `- New: ${inlineText(finding)}`),
    ...change.resolved.map(({ finding }) => `- Resolved: ${inlineText(finding)}`),
  ]
}

function runLines({ run }: IssuePage): string[] {
  return run === undefined ? [] : [`<sub>Report ${run.number}, ${run.at}</sub>`]
}

/** The comment on a failing issue in its plainest words. */
export const PLAIN_FAILING_TEXTS: FailingIssueTexts = {
  comment: (_insights, { recommendation, run }) =>
    [
      `**${inlineText(recommendation.finding, 400)}**`,
      inlineText(recommendation.recommendation, 400),
      ...(run === undefined ? [] : [`<sub>${run.at}</sub>`]),
    ].join('\n\n'),
}
