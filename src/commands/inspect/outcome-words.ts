import { normalise } from '../../read/mapped-cycle.ts'

/** What a word that a loop wrote for an end most likely means. `running` and `neutral` decide nothing. */
export type WordMeaning = 'success' | 'failure' | 'neutral' | 'running'

const WORDS: Record<WordMeaning, ReadonlySet<string>> = {
  success: setOf(`
    accepted approve approved clean committed complete completed delivered deployed done finished fixed good green harvested
    healthy improved keep kept landed merged ok okay pass passed passing published resolved shipped solved succeed
    succeeded success successful successfully true verified won ✅ ✓ ✔ 🟢`),
  failure: setOf(`
    abort aborted bad broken changes-requested crash crashed declined denied discard discarded err error errored exception fail failed
    failing failure false fatal gave-up kill killed ko lost nok not-ok oom panic red needs-work refused regressed regression reject
    rejected request-changes revert reverted rollback rolled-back timed-out timedout timeout unresolved unsolved unsuccessful worse ❌ ✗
    ✘ 🔴`),
  neutral: setOf(`
    action-required blocked canceled cancelled deferred disabled dry-run dryrun idle n/a na neutral no-change no-changes
    no-op no-work none noop nothing-to-do on-hold out-of-quota pause paused postponed quota quota-exceeded rate-limited
    report-only skip skipped stale unchanged unknown`),
  running: setOf(`
    active began begin begun dispatched in-progress in-review inprogress launched not-started ongoing pending processing
    queued requested running scheduled start started starting todo waiting working`),
}

/** A word of several parts is told by its last, or by its first; one of more parts is a sentence. */
const PARTS: readonly (readonly [meaning: WordMeaning, most: number, pattern: RegExp])[] = [
  [
    'failure',
    3,
    /-(?:aborted|broken|crash|crashed|error|errored|errors|exceeded|fail|failed|failure|killed|rejected|timeout)$|^(?:error|failed|failure)-/,
  ],
  ['success', 3, /-(?:accepted|approved|completed|fixed|merged|ok|passed|resolved|succeeded|success)$/],
  ['neutral', 2, /^(?:blocked|paused|quota|skipped)-|-(?:blocked|paused|quota|skipped)$/],
  ['running', 2, /-(?:pending|running|started)$/],
]
/** `not-merged`, `partial-success`: what such a word means is for the user to say. */
const HALF = /(?:^|-)(?:almost|half|never|no|non|not|nothing|partial|partially|un|without|with)(?:-|$)/

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}

/** `✅ done`: a mark and what it stands for. */
const MARKED = /^(\p{Extended_Pictographic})-?(?=\p{L})(.+)$/u
/** `skipped: no work`: how it ended, and why. */
const EXPLAINED = /^([\p{L}-]{2,20}):-?(.+)$/u

/** `undefined` for a word that is not known, or says two things at once. */
export function meaningOf(value: unknown): WordMeaning | undefined {
  const word = normalise(value).replace(/\uFE0F/g, '')
  const [, mark, marked = ''] = MARKED.exec(word) ?? []
  if (mark !== undefined) return agreed(wordMeaning(mark), marked)
  const [, head, why = ''] = EXPLAINED.exec(word) ?? []
  return head === undefined ? wordMeaning(word) : agreed(wordMeaning(head), why)
}

/** What the begin of a word means, unless what follows means another thing, or might. */
function agreed(first: WordMeaning | undefined, rest: string): WordMeaning | undefined {
  const second = wordMeaning(rest)
  if (first === undefined || (second !== undefined && second !== first)) return undefined
  if (first !== 'success') return first
  const parts = rest.split(/[^\p{L}]+/u)
  return HALF.test(rest) || parts.some((part) => wordMeaning(part) === 'failure') ? undefined : first
}

function wordMeaning(word: string): WordMeaning | undefined {
  for (const [meaning, words] of Object.entries(WORDS)) if (words.has(word)) return meaning as WordMeaning
  if (HALF.test(word)) return undefined
  const parts = word.split('-').length
  const fitting = PARTS.filter(([, most, pattern]) => parts <= most && pattern.test(word))
  const meanings = new Set(fitting.map(([meaning]) => meaning))
  const [only] = meanings
  return meanings.size === 1 ? only : undefined
}
