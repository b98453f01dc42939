import type { Analysis } from '../../analyse/index.ts'
import type { Bounds } from '../bounds.ts'
import type { Insights } from '../schema.ts'
import { SCHEMA_VERSION } from '../version.ts'
import { formatInstant } from '../../model/time.ts'
import { roundHalfEven } from '../../stats/round.ts'
import { evidenceBlocks } from './evidence-blocks.ts'
import { inWindowOf } from './in-window.ts'
import { mergeableBlock } from './mergeable.ts'
import { fitFile } from './fit-file.ts'
import { type DataQuality, isSearch, unitOf, wordsOf } from '../../analyse/data-quality.ts'
import { qualityBlock } from './quality-block.ts'
import { outliersBlock, repeatsBlock, trendsBlock, triageBlock, typesBlock } from './seed-blocks.ts'
import { courseBlock, makersBlock, recentCyclesBlock, resumedBlock, windowBlocks } from './window-blocks.ts'
import { recommendationBlocks, watchlistBlocks } from './finding-block.ts'
import { toPair } from './amounts.ts'
import type { Judgement } from '../../judge/judgement.ts'
import type { SeedFinding } from '../../seed/recommendations.ts'
import type { LivingFinding, Recollection } from '../../model/memory.ts'
import type { Instant } from '../../model/retro.ts'
import { ISSUES } from '../../model/task-links.ts'
import { memoryBlocks } from './memory-blocks.ts'

interface Of {
  rules: Insights['rules']
  loopName: string | undefined
  repository: string | undefined
  /** Findings that a person does not want to hear of, and until when. */
  mutes: ReadonlyMap<string, Instant>
  /** The log as the seed program counts it, with `rules: seed`: its blocks hold what it wrote, digit for digit. */
  counted?: Analysis
}

/** The one place that maps what the code knows to the names on disk. */
export function mapInsights(
  analysis: Analysis,
  judgement: Judgement<LivingFinding | SeedFinding>,
  recollection: Recollection,
  of: Of,
): Insights {
  return fitFile((most) => mapWithin(most, analysis, judgement, recollection, of))
}

function mapWithin(
  most: Bounds,
  analysis: Analysis,
  judgement: Judgement<LivingFinding | SeedFinding>,
  recollection: Recollection,
  { rules, loopName, repository, mutes, counted = analysis }: Of,
): Insights {
  const { dataQuality, timeline } = analysis
  const { taskLinks = ISSUES } = analysis.retro
  const wording = { unit: wordsOf(dataQuality), taskLinks }
  const isSeed = rules === 'seed'
  return {
    schema_version: SCHEMA_VERSION,
    generated_at: formatInstant(analysis.now),
    loop: { name: loopName ?? null, repository: repository ?? null },
    rules,
    status: dataQuality.status,
    verdict: judgement.verdict,
    verdict_reason: judgement.reason,
    headline: judgement.headline,
    total_cycles_analyzed: isSeed ? dataQuality.cycles : dataQuality.cycles - dataQuality.future,
    data_quality: qualityBlock(dataQuality, most),
    trends: trendsBlock(counted, isSeed),
    ...typesBlock(counted, most, isSeed),
    ...repeatsBlock(counted, most),
    ...outliersBlock(counted, most, isSeed),
    ...(!isSeed && isSearch(dataQuality) && { search: true as const }),
    ...(analysis.unrated !== undefined && { unrated: analysis.unrated }),
    ...unitBlock(dataQuality),
    task_links: taskLinks,
    triage_effectiveness: triageBlock(counted.triageEffectiveness, most),
    weeks: analysis.weeks.map((week) => ({
      from: formatInstant(week.from),
      to: formatInstant(week.to),
      cycles: week.cycles,
      decided: week.decided,
      succeeded: week.succeeded,
      median_seconds: week.medianSeconds ?? null,
      lines_net: week.linesNet,
    })),
    baseline: baselineBlock(analysis),
    ...windowBlocks(analysis, most, isSeed),
    ...(isSeed
      ? {}
      : { ...courseBlock(analysis), ...resumedBlock(analysis), ...makersBlock(analysis, most) }),
    ...(judgement.findings.length === 0
      ? { recommendations: [NOTHING_FOUND] }
      : recommendationBlocks(judgement.findings, { mutes, inWindow: inWindowOf(analysis), wording }, most)),
    ...memoryBlocks(recollection, { windowStart: timeline.windowStart, wording }, most),
    ...watchlistBlocks(judgement.watchlist, wording, most),
    ...evidenceBlocks(analysis, most, isSeed),
    ...(!isSeed && { mergeable: mergeableBlock(analysis, most) }),
    ...recentCyclesBlock(analysis, most),
  }
}

/** Pages say what was counted; an ordinary cycle needs no word. */
function unitBlock(quality: DataQuality): Pick<Insights, 'unit'> {
  const unit = unitOf(quality)
  return unit === 'cycle' ? {} : { unit }
}

/** There is always an entry, as with the seed program. */
const NOTHING_FOUND: Insights['recommendations'][number] = {
  severity: 'info',
  category: 'health',
  finding: 'No finding',
  recommendation: 'Nothing to do',
}

function baselineBlock({ baseline, unrated }: Analysis): Insights['baseline'] {
  const isRated = baseline.n > 0 && unrated === undefined
  return {
    from: formatInstant(baseline.from),
    to: formatInstant(baseline.to),
    days: roundHalfEven(baseline.days, 2),
    running_days: roundHalfEven(baseline.runningDays, 2),
    decided: baseline.n,
    succeeded: baseline.k,
    prs_merged: baseline.prsMerged,
    success_rate: isRated ? roundHalfEven(baseline.k / baseline.n, 3) : null,
    interval: isRated && baseline.interval !== undefined ? toPair(baseline.interval) : null,
    median_seconds: baseline.medianSeconds ?? null,
    normal_window: isRated ? (baseline.normalWindow ?? null) : null,
  }
}
