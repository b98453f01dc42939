import { dayRange, plural } from '../../model/words.ts'
import { spanText } from '../parts/lifetime.ts'
import { type Html, text } from '../safe/html.ts'
import { label, px } from './figure.ts'
import { fitText, textWidth } from './text-width.ts'
import { MS_PER_DAY, type Ribbon, type Scale } from './ribbon.ts'

type SpanBlock = Ribbon['findings'][number]

const MOST_SPANS = 12
const ROW = 36
const MORE_ROW = 20
const NAME_LEFT = 8
const HALF = 4.5

const THICKNESS: Record<SpanBlock['severity'], number> = { high: 10, medium: 7, low: 4, info: 2 }

export function heightOfSpans({ findings, omitted }: Ribbon): number {
  const shown = Math.min(findings.length, MOST_SPANS)
  return shown * ROW + (findings.length + omitted > shown ? MORE_ROW : 0)
}

/** A bar a finding, its words above it. */
export function drawSpans(ribbon: Ribbon, x: Scale, { top, width }: { top: number; width: number }): Html[] {
  const { findings, omitted } = ribbon
  const shown = findings.slice(0, MOST_SPANS)
  const more = findings.length - shown.length + omitted
  return [
    ...shown.flatMap((span, index) => drawSpan(span, ribbon, x, { top: top + index * ROW, width })),
    ...(more === 0
      ? []
      : [label(NAME_LEFT, top + shown.length * ROW + 12, plural(more, 'more finding'), 'axis')]),
  ]
}

function drawSpan(
  span: SpanBlock,
  { from, to }: Ribbon,
  x: Scale,
  { top, width }: { top: number; width: number },
): Html[] {
  const { finding, severity, first, last } = span
  const said = `${severity}, ${spanText(span)}`
  const tip = `${finding}: ${said}, ${dayRange(first, last)}`
  const begin = x(Math.max(from, Date.parse(first)))
  const end = x(Math.min(to, Date.parse(last) + MS_PER_DAY))
  const thick = THICKNESS[severity]
  const y = top + 24
  return [
    label(NAME_LEFT, top + 13, fitText(finding, width - NAME_LEFT * 3 - textWidth(said)), 'axis strong'),
    label(width - NAME_LEFT, top + 13, said, 'axis', 'end'),
    `<rect class="span ${severity}" x="${px(begin)}" y="${px(y - thick / 2)}" width="${px(end - begin)}" height="${thick}"><title>${text(tip)}</title></rect>`,
    ...(Date.parse(first) < from ? [arrow(begin, y, -1, severity)] : []),
    endMark(span, end, y),
  ]
}

/** Each ending has its own shape, so that no one needs to tell colours apart. */
function endMark({ ending, severity }: SpanBlock, x: number, y: number): Html {
  switch (ending) {
    case null:
      return arrow(x, y, 1, severity)
    case 'resolved':
      return `<circle class="end" cx="${px(x)}" cy="${px(y)}" r="${HALF}"/>`
    case 'accepted':
      return `<circle class="open" cx="${px(x)}" cy="${px(y)}" r="${HALF}"/>`
    case 'retracted':
      return `<path class="cross" d="M${px(x - HALF)} ${px(y - HALF)}l9 9m0 -9l-9 9"/>`
    case 'stale':
      return `<path class="cross" d="M${px(x)} ${px(y - HALF - 2)}v13"/>`
  }
}

/** It goes on beyond the bar. */
function arrow(x: number, y: number, way: 1 | -1, severity: SpanBlock['severity']): Html {
  return `<path class="span ${severity}" d="M${px(x)} ${px(y - 7)}l${way * 8} 7l${way * -8} 7z"/>`
}
