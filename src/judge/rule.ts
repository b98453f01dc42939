import { wordsOf } from '../analyse/data-quality.ts'
import type { Analysis } from '../analyse/index.ts'
import type { DatedCycle } from '../analyse/timeline.ts'
import type { Range } from './range.ts'
import type {
  About,
  Evidence,
  Fact,
  Finding,
  Goal,
  Severity,
  Subject,
  VerdictReason,
} from '../model/finding.ts'
import type { EndingReason } from '../model/memory.ts'
import type { Instant } from '../model/retro.ts'
import { taskText, upperFirst } from '../model/words.ts'
import type { Unit, UnitWords } from '../model/units.ts'
import type { Gauge } from './gauge.ts'

/** What a test found, before anybody judges whether it is enough. */
export interface Test extends Omit<Evidence, 'level' | 'q' | 'p' | 'interval'> {
  /** Asked for only where something of the family matters. */
  readonly p?: Evidence['p'] | undefined
  readonly interval?: Evidence['interval'] | undefined
  /** Whether the sample gate is met. */
  enough: boolean
  /** Whether the effect has at least the practical size, in the direction that the rule looks for. */
  matters: boolean
}

/** How likely luck is, and how large the effect may be. */
type Odds = Pick<Test, 'p' | 'interval'>

/** A test whose odds are costly: they are worked out once, when they are asked for. */
export function withOdds(test: Omit<Test, keyof Odds>, oddsOf: () => Odds): Test {
  let known: Odds | undefined
  const odds = (): Odds => (known ??= oddsOf())
  return {
    ...test,
    get p() {
      return odds().p
    },
    get interval() {
      return odds().interval
    },
  }
}

/** The same test where it is enough, or matters, in fewer cases. */
export function narrowed(
  test: Test,
  { enough = test.enough, matters }: Pick<Test, 'matters'> & Partial<Pick<Test, 'enough'>>,
): Test {
  const { method, n, k, effect } = test
  const same = { method, n, ...(k !== undefined && { k }), ...(effect !== undefined && { effect }) }
  return withOdds({ ...same, enough, matters }, () => test)
}

/** What a rule noticed; the gate decides whether it becomes a finding. */
export interface Candidate<Values = unknown> {
  subject: Subject
  test: Test
  /** Everything the wording needs; no sentence here. */
  values: Values
  /** When what it is about began, where the rule knows. */
  since?: Instant | undefined
  /** Lowers the rule's severity for this candidate. */
  severity?: Severity
  /** It names what else changed: the first thing to look at. */
  namesCause?: true
  /** Seconds of failed work a window that acting on it would save, at most. */
  savingSeconds?: number
}

/** A candidate as it is worded: what a log calls cycles are pull requests or runs elsewhere, so no sentence says "cycle". */
export type Noticed<Values = unknown> = Candidate<Values> & { unit: UnitWords }

/** What a candidate says once it is worth saying. */
export interface Words {
  /** What is the case, as the beginning of a sentence. */
  lead: string
  /** The numbers behind it, for the brackets after it; '' for none. */
  detail: string
  /** An order without a final stop. */
  recommendation: string
  /** The first one is what the finding is about. */
  facts: readonly Fact[]
  /** What shows that it worked; none where no later report could tell. */
  goal?: Goal
}

/**
 * When a finding is over. Without this: when its rule has not found it on seven days in a row that had cycles.
 *
 * - `back`: when what it measures is back near what it was
 * - `fact`: when the log says so
 * - `event`: when its rule no longer finds it, as what lies in the past and in a window
 */
export type Lasting =
  | ({ until: 'back' } & Gauge)
  | { until: 'fact'; over(analysis: Analysis, finding: Finding, since: Instant): EndingReason | undefined }
  | { until: 'event' }

/** Which cycles a finding accounts for: what is gone without them is no finding of its own. */
export interface Accounts {
  /** The lowest is sought first: what concerns everything comes before what concerns a part of it. */
  rank: number
  /** It makes things look better than they are, so it explains no finding that asks for anything. */
  flatters?: true
  cycles(finding: Finding, analysis: Analysis): (cycle: DatedCycle) => boolean
}

/** What a headline says of the findings of one rule: of several their count, of one its facts. No text from outside. */
export interface Called {
  unit: UnitWords
  /** How many there are. */
  count: number
  /** The task of the first as it may stand in a headline: `#412`, `a task`. */
  name: string
  /** Of the first. */
  facts: readonly Fact[]
}

export interface Limit {
  default: number
  range: Range
  unit: string
  /** Where the number comes from. */
  source: string
}

export type Limits = Readonly<Record<string, Limit>>
export type LimitValues<L extends Limits> = { readonly [Name in keyof L]: number }

/** One rule: data and two small functions. Its id is its file's name, its anchor in the docs and its name on disk. */
export interface Rule<L extends Limits = Limits, Values = unknown> {
  id: string
  /** The most it can be; the gate may lower it. */
  severity: Severity
  category: string
  /** Tests of one family are corrected together for their number. */
  family: string
  summary: string
  question: string
  /** What its findings are called in a headline: words of ours alone, without a full stop, and none that time alone changes. */
  called: (told: Called) => string
  limits: L
  /** What pages need to know of it. */
  about?: About
  /** The verdict that a finding of it gives. */
  verdict?: VerdictReason
  lasts?: Lasting
  /** Time alone can begin and end it, without a new cycle. */
  byClock?: true
  /** It judges files as they are now, which say nothing of earlier days. */
  ofToday?: true
  /** The p below which what it found is clear, where that is not the gate's. */
  clearAt?: number
  /** It has nothing to say of these; of a search, since its normal work is to discard most of its tries. */
  notOf?: readonly (Unit | 'search')[]
  accountsFor?: Accounts
  /** Every test that was made, also those that found nothing: the correction counts them. */
  check(analysis: Analysis, limits: LimitValues<L>): Candidate<Values>[]
  /** @param taskText names a task in a sentence, by its key */
  word(noticed: Noticed<Values>, limits: LimitValues<L>, taskText: (key: string) => string): Words
}

/** A rule of the list, whatever it knows of its own values. */
export interface AnyRule {
  readonly id: string
  readonly severity: Severity
  readonly category: string
  readonly family: string
  readonly summary: string
  readonly question: string
  readonly called: (told: Called) => string
  readonly limits: Limits
  readonly about?: About
  readonly verdict?: VerdictReason
  readonly lasts?: Lasting
  readonly byClock?: true
  readonly ofToday?: true
  readonly clearAt?: number
  readonly notOf?: readonly (Unit | 'search')[]
  readonly accountsFor?: Accounts
  /** Checks and words in one step, so that a rule's values stay its own; `words` may be called for what matters. */
  run(
    analysis: Analysis,
    limits: Readonly<Record<string, number>>,
  ): { candidate: Candidate; words: () => Words }[]
}

export function defineRule<const Id extends string, const L extends Limits, Values>(
  rule: Rule<L, Values> & { id: Id },
): AnyRule & { readonly id: Id } {
  return {
    ...rule,
    run: (analysis, given) => {
      const limits = given as LimitValues<L>
      const nameOf = (key: string): string => taskText(key, analysis.retro.taskLinks)
      return rule.check(analysis, limits).map((candidate) => ({
        candidate,
        words: () => {
          const unit = wordsOf(analysis.dataQuality)
          const words = rule.word({ ...candidate, unit }, limits, nameOf)
          return { ...words, lead: upperFirst(words.lead) }
        },
      }))
    },
  }
}
