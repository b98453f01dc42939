import { normalise } from '../../read/mapped-cycle.ts'
import { meaningOf, type WordMeaning } from './outcome-words.ts'
import type { FieldProfile, Profile } from './profile.ts'

/** A field that says how a cycle ended, and what its words mean. */
export interface OutcomeGuess {
  path: string
  /** `bare`: true is a success; `negated`: true is a failure; `code`: 0 is a success; `blank`: nothing is. */
  shape: 'bare' | 'negated' | 'code' | 'answers' | 'words' | 'blank'
  /** Spellings as they stand in the log, the most frequent first. */
  words: Record<WordMeaning | 'open', string[]>
  /** Rows that say success or failure. */
  decided: number
}

/** Whether any word of a guess is known; else only the user can say what they mean. */
export function isTold({ words }: OutcomeGuess): boolean {
  return Object.entries(words).some(([meaning, told]) => meaning !== 'open' && told.length > 0)
}

const GOOD =
  /^(?:(?:is|was) )?(?:success|successful|succeeded|ok|okay|passed|pass|accepted|approved|fixed|solved|resolved|green)$/
const BAD = /^(?:(?:is|was|has|had) )?(?:errors?|errored|failed|failure|fail|crashed|broken)$/
const ONE_OR_NONE = /^(?:is )?(?:success|succeeded|ok)$/
const CODE = /^(?:exit|return|exit status|ret)(?: ?code)?$|^(?:exitcode|returncode|retcode|rc|exit status)$/
const WORD_NAMES = [
  'conclusion',
  'outcome',
  'result',
  'verdict',
  'status',
  'state',
  'decision',
  'disposition',
  'resolution',
]
/** These name many things; they are an outcome only where they say both. */
const VAGUE_NAMES = /^(?:kind|type|event|action|column\d+)$/
/** A field with more words than this holds sentences or names. */
const MOST_OUTCOMES = 40

/** The first is the best: can say both, then a conclusion, a boolean, a word, an exit code. */
export function suggestOutcome({ rows, fields }: Profile): OutcomeGuess | undefined {
  const guesses = [...fields.values()].flatMap((field) => guessesOf(field, rows))
  const most = Math.max(0, ...guesses.map(({ guess }) => guess.decided))
  // What only a few rows have is about something else, as long as others say more.
  const rank = ({ guess, order, depth }: Ranked): number[] => [
    saysBoth(guess) && guess.decided * 4 >= most ? 0 : 1,
    guess.decided > 0 ? 0 : 1,
    order,
    depth,
  ]
  const best = guesses.toSorted((a, b) => compare(rank(a), rank(b)))[0]?.guess
  // A status that is always "done", where the failures are told by their error alone.
  if (best === undefined || saysSuccessOnly(best)) return suggestBlank({ rows, fields }) ?? best
  return best
}

function saysSuccessOnly({ words: { success, ...others } }: OutcomeGuess): boolean {
  return success.length > 0 && Object.values(others).every(({ length }) => length === 0)
}

const TROUBLE = /^(?:errors?|err|exception|failure|(?:error|failure) (?:message|reason))$/
/** Of rows that hold nothing there and of rows that hold something; fewer may be chance. */
const LEAST_BLANK = 2

/** The trouble that each row has, or says it has not, where nothing else tells how it ended, and none only begins. */
function suggestBlank({ rows, fields }: Profile): OutcomeGuess | undefined {
  const all = [...fields.values()]
  const begins = all.some(({ words }) => [...words.keys()].some((word) => meaningOf(word) === 'running'))
  if (begins) return undefined
  const found = all.find((field) => {
    const within = all.filter(({ path }) => path.startsWith(`${field.path}.`))
    const filled = field.present + Math.max(0, ...within.map(({ present }) => present))
    return (
      TROUBLE.test(field.name) &&
      field.numbers + field.booleans === 0 &&
      Math.min(field.blanks, filled) >= LEAST_BLANK &&
      field.blanks + filled === rows
    )
  })
  if (found === undefined) return undefined
  const words = { success: ['null'], failure: [], neutral: [], running: [], open: [] }
  return { path: found.path, shape: 'blank', words, decided: rows }
}

interface Ranked {
  guess: OutcomeGuess
  order: number
  depth: number
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) if (value !== b[index]) return value - (b[index] ?? 0)
  return 0
}

function saysBoth({ words }: OutcomeGuess): boolean {
  return words.success.length > 0 && words.failure.length > 0
}

/** Rows whose word is known. */
function rowsTold({ words: { open } }: OutcomeGuess, { words, present }: FieldProfile): number {
  return open.reduce((rows, word) => rows - (words.get(normalise(word))?.rows ?? 0), present)
}

function guessesOf(field: FieldProfile, rows: number): Ranked[] {
  const { name, depth, words, others, longs } = field
  if ((others + longs) * 20 > field.present || words.size === 0 || words.size > MOST_OUTCOMES) return []
  const ranked = (shape: OutcomeGuess['shape'], order: number): Ranked => ({
    guess: guessOf(field, shape),
    order,
    depth,
  })
  const seen = [...words.keys()]
  if (seen.every((word) => word === 'true' || word === 'false')) {
    if (GOOD.test(name)) return [ranked('bare', 1)]
    return BAD.test(name) ? [ranked('negated', 2)] : []
  }
  if (CODE.test(name)) return seen.every((word) => /^-?\d{1,10}$/.test(word)) ? [ranked('code', 20)] : []
  // A number is a count or a score, unless the name is an outcome's and nothing but 0 and 1 stands there.
  if (field.numbers > 0)
    return ONE_OR_NONE.test(name) && seen.every((word) => word === '0' || word === '1')
      ? [ranked('bare', 3)]
      : []
  if (GOOD.test(name)) return [ranked('answers', 4)].filter(({ guess }) => isTold(guess))
  if (VAGUE_NAMES.test(name))
    return [ranked('words', 30)].filter(({ guess }) => saysBoth(guess) && rowsTold(guess, field) * 2 >= rows)
  const place = WORD_NAMES.indexOf(name.slice(name.lastIndexOf(' ') + 1))
  if (place === -1) return []
  const named = ranked('words', place === 0 ? 0 : 4 + place)
  // Of words that nobody knows, few and often: more of them are sentences.
  if (!isTold(named.guess)) return words.size * 2 <= field.present ? [{ ...named, order: 40 + place }] : []
  return [named]
}

function guessOf({ path, words }: FieldProfile, shape: OutcomeGuess['shape']): OutcomeGuess {
  const told: OutcomeGuess['words'] = { success: [], failure: [], neutral: [], running: [], open: [] }
  let decided = 0
  for (const [word, { spelling, rows }] of [...words].toSorted(([, a], [, b]) => b.rows - a.rows)) {
    const meaning = MEANINGS[shape](word)
    told[meaning ?? 'open'].push(spelling)
    if (meaning === 'success' || meaning === 'failure') decided += rows
  }
  return { path, shape, words: told, decided }
}

const MEANINGS: Record<OutcomeGuess['shape'], (word: string) => WordMeaning | undefined> = {
  bare: (word) => (word === 'true' || word === '1' ? 'success' : 'failure'),
  negated: (word) => (word === 'false' ? 'success' : 'failure'),
  code: (word) => (word === '0' ? 'success' : 'failure'),
  answers: (word) =>
    /^(?:yes|y)$/.test(word) ? 'success' : /^(?:no|n)$/.test(word) ? 'failure' : meaningOf(word),
  words: meaningOf,
  blank: (word) => (word === 'null' ? 'success' : 'failure'),
}
