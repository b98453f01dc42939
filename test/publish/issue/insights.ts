import { fingerprintOf } from '../../../src/judge/fingerprint.ts'
import { judgeRetro } from '../../../src/introspect.ts'
import type { Verdict } from '../../../src/model/finding.ts'
import type { Insights } from '../../../src/insights/schema.ts'
import type { Severity } from '../../../src/model/finding.ts'
import { NOW, retroOf } from '../../analyse/cycles.ts'
import { settingsOf } from '../../introspection.ts'

/** One report, in the few words that matter to the living issue. */
export interface Found {
  /** Findings: `rule` or `rule:task` to severity. */
  findings?: Record<string, Severity>
  verdict?: Verdict
  status?: Insights['status']
  /** The newest cycle; undefined: none is dated. */
  newest?: string
  now: string
}

export function idOf(name: string): string {
  const [rule = '', key] = name.split(':')
  return fingerprintOf(rule, key === undefined ? { kind: 'loop', key: 'loop' } : { kind: 'task', key })
}

export function insightsOf({ findings = {}, verdict, status = 'ok', newest, now }: Found): Insights {
  const recommendations = Object.entries(findings).map(([name, severity]) => recommendationOf(name, severity))
  const isBad = recommendations.length > 0
  return {
    ...NO_CYCLES,
    generated_at: isoOf(now),
    status,
    verdict: verdict ?? (isBad ? 'watch' : 'steady'),
    headline: isBad ? `Loop needs a look: ${recommendations.length} findings` : 'Loop is steady: success 84%',
    data_quality: { ...NO_CYCLES.data_quality, last_at: newest === undefined ? null : isoOf(newest) },
    ...(isBad && { recommendations }),
  }
}

const NO_CYCLES = judgeRetro(retroOf([]), settingsOf(), NOW)

function recommendationOf(name: string, severity: Severity): Insights['recommendations'][number] {
  const [rule = '', key] = name.split(':')
  return {
    id: idOf(name),
    rule,
    subject: key === undefined ? { kind: 'loop', key: 'loop' } : { kind: 'task', key },
    severity,
    category: rule,
    finding: `${name} was found`,
    recommendation: `Look at ${name}`,
    evidence: { level: 'confirmed', method: 'rule', n: [41, 37] },
    expected_saving_seconds: null,
    worked_if: 'the next report is quiet',
  }
}

function isoOf(at: string): string {
  return new Date(at).toISOString().replace(/\.\d{3}Z$/, '+00:00')
}
