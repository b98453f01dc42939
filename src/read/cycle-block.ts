import type { Cycle, Outcome } from '../model/retro.ts'

/** Numbers, NaN for none; or, where all are such, whole ones from 0 on, `NO_WHOLE` for none. */
export type NumberValues = Float64Array<ArrayBuffer> | Uint32Array<ArrayBuffer>

export const NO_WHOLE = 2 ** 32 - 1

/**
 * Cycles in columns: what threads hand to one another, and what a million of them are kept in. A column that holds
 * nothing is not there.
 */
export interface CycleBlock {
  length: number
  /** By `NUMBER`. */
  numbers: (NumberValues | undefined)[]
  /** By `TEXT`; places in `words`, 0 for none. */
  texts: (Uint32Array<ArrayBuffer> | undefined)[]
  /** Each text once; the first is none. */
  words: string[]
  /** Places in `OUTCOMES`. */
  outcomes: Uint8Array<ArrayBuffer>
  /** Places in `WORKS`. */
  works: Uint8Array<ArrayBuffer>
  /** The whole rows, where the format reads only some fields of them. */
  recorded?: string[]
}

// Places of columns: to find one by a name that varies takes ten times as long. The id, task and pull request of a cycle
// may be a number or a text: each stands in one of two columns.
export const NUMBER = {
  at: 0,
  seconds: 1,
  linesAdded: 2,
  linesRemoved: 3,
  tokens: 4,
  costUsd: 5,
  line: 6,
  id: 7,
  task: 8,
  pr: 9,
} as const
export const TEXT = {
  ending: 0,
  kind: 1,
  reason: 2,
  epoch: 3,
  model: 4,
  agent: 5,
  commit: 6,
  id: 7,
  task: 8,
  pr: 9,
} as const

export const OUTCOMES: readonly Outcome[] = ['undecided', 'success', 'failure']
export const WORKS = [undefined, false, true]

/** Cycles of a block: more take longer to begin with, fewer hold more words twice. */
export const BLOCK_CYCLES = 16_384

/** Gathers cycles into blocks, in their order. */
export class BlockWriter {
  readonly #onBlock: (block: CycleBlock) => void
  #places = new Map<string, number>()
  #block = emptyBlock()
  // Numbers of the block that is being filled; what goes out are copies, in half the room where that will do.
  readonly #numbers = Object.values(NUMBER).map(() => new Float64Array(BLOCK_CYCLES).fill(NaN))

  constructor(onBlock: (block: CycleBlock) => void) {
    this.#onBlock = onBlock
  }

  push(cycle: Cycle): void {
    if (this.#block.length === BLOCK_CYCLES) this.end()
    const block = this.#block
    const row = block.length++
    block.outcomes[row] = OUTCOMES.indexOf(cycle.outcome)
    block.works[row] = WORKS.indexOf(cycle.work)
    this.#number(NUMBER.at, row, cycle.at)
    this.#number(NUMBER.seconds, row, cycle.seconds)
    this.#number(NUMBER.linesAdded, row, cycle.linesAdded || undefined)
    this.#number(NUMBER.linesRemoved, row, cycle.linesRemoved || undefined)
    this.#number(NUMBER.tokens, row, cycle.tokens)
    this.#number(NUMBER.costUsd, row, cycle.costUsd)
    this.#number(NUMBER.line, row, cycle.line)
    this.#text(TEXT.ending, row, cycle.ending)
    this.#text(TEXT.kind, row, cycle.kind)
    this.#text(TEXT.reason, row, cycle.reason || undefined)
    this.#text(TEXT.epoch, row, cycle.epoch)
    this.#text(TEXT.model, row, cycle.model)
    this.#text(TEXT.agent, row, cycle.agent)
    this.#text(TEXT.commit, row, cycle.commit)
    this.#either(NUMBER.id, TEXT.id, row, cycle.id)
    this.#either(NUMBER.task, TEXT.task, row, cycle.task)
    this.#either(NUMBER.pr, TEXT.pr, row, cycle.pr)
  }

  /** Says what the whole row of the last cycle is. */
  record(row: string): void {
    ;(this.#block.recorded ??= []).push(row)
  }

  /** Hands on what is left. */
  end(): void {
    if (this.#block.length > 0) {
      const { length } = this.#block
      const numbers = this.#numbers.map((values) => compact(values.subarray(0, length)))
      this.#onBlock({ ...cutBlock(this.#block), numbers })
      for (const values of this.#numbers) values.fill(NaN, 0, length)
    }
    this.#block = emptyBlock()
    this.#places = new Map()
  }

  #either(number: number, text: number, row: number, value: string | number | undefined): void {
    if (typeof value === 'string') this.#text(text, row, value)
    else this.#number(number, row, value)
  }

  #number(column: number, row: number, value: number | undefined): void {
    const values = this.#numbers[column]
    if (value !== undefined && values !== undefined) values[row] = value
  }

  #text(column: number, row: number, value: string | undefined): void {
    if (value === undefined) return
    const { texts, words } = this.#block
    let place = this.#places.get(value)
    if (place === undefined) {
      place = words.push(value) - 1
      this.#places.set(value, place)
    }
    const values = (texts[column] ??= new Uint32Array(BLOCK_CYCLES))
    values[row] = place
  }
}

/** A copy, in half the room where all are whole; `undefined` of no number at all. */
function compact(values: Float64Array<ArrayBuffer>): NumberValues | undefined {
  const wholes = new Uint32Array(values.length)
  let isEmpty = true
  for (let row = 0; row < values.length; row++) {
    const value = values[row]
    if (value === undefined || Number.isNaN(value)) wholes[row] = NO_WHOLE
    else {
      isEmpty = false
      wholes[row] = value
      if (wholes[row] !== value || value === NO_WHOLE) return values.slice()
    }
  }
  return isEmpty ? undefined : wholes
}

function emptyBlock(): CycleBlock {
  return {
    length: 0,
    numbers: [],
    texts: Object.values(TEXT).map(() => undefined),
    words: [''],
    outcomes: new Uint8Array(BLOCK_CYCLES),
    works: new Uint8Array(BLOCK_CYCLES),
  }
}

function cutBlock(block: CycleBlock): CycleBlock {
  const { length } = block
  if (length === BLOCK_CYCLES) return block
  return {
    ...block,
    texts: block.texts.map((column) => column?.slice(0, length)),
    outcomes: block.outcomes.slice(0, length),
    works: block.works.slice(0, length),
  }
}

/** What can be handed to another thread without a copy. */
export function buffersOf({ numbers, texts, outcomes, works }: CycleBlock): ArrayBuffer[] {
  return [...numbers, ...texts, outcomes, works].flatMap((column) => column?.buffer ?? [])
}

/** The cycles of a block; each is 40 bytes beside its columns. */
export interface BlockCycles {
  cycles: Cycle[]
  /** The whole row of each, where the block holds them. */
  recorded: readonly string[] | undefined
  /** Says where the block stands: how many lines of the file come before those that it counts. */
  place: (linesBefore: number) => void
}

/** @param intern makes equal texts of several blocks one */
export function cyclesOf(block: CycleBlock, source: number, intern: (text: string) => string): BlockCycles {
  const columns = new Columns(block, source, block.words.map(intern))
  return {
    cycles: Array.from({ length: block.length }, (_, row) => new StoredCycle(columns, row)),
    recorded: block.recorded,
    place(linesBefore) {
      columns.linesBefore = linesBefore
    },
  }
}

/** A column of one kind of numbers or the other. */
class NumberColumn {
  readonly #wholes: Uint32Array | undefined
  readonly #numbers: Float64Array | undefined

  constructor(values: NumberValues | undefined) {
    if (values instanceof Uint32Array) this.#wholes = values
    else this.#numbers = values
  }

  at(row: number): number | undefined {
    const value = this.#wholes === undefined ? this.#numbers?.[row] : this.#wholes[row]
    if (value === undefined || Number.isNaN(value)) return undefined
    return value === NO_WHOLE && this.#wholes !== undefined ? undefined : value
  }
}

/** Every column under a name of its own, so that each is found as fast as a field of an object. */
class Columns {
  readonly source: number
  linesBefore = 0
  readonly words: readonly string[]
  readonly outcomes: Uint8Array
  readonly works: Uint8Array
  readonly at: NumberColumn
  readonly seconds: NumberColumn
  readonly linesAdded: NumberColumn
  readonly linesRemoved: NumberColumn
  readonly tokens: NumberColumn
  readonly costUsd: NumberColumn
  readonly line: NumberColumn
  readonly idNumber: NumberColumn
  readonly taskNumber: NumberColumn
  readonly prNumber: NumberColumn
  readonly ending: Uint32Array | undefined
  readonly kind: Uint32Array | undefined
  readonly reason: Uint32Array | undefined
  readonly epoch: Uint32Array | undefined
  readonly model: Uint32Array | undefined
  readonly agent: Uint32Array | undefined
  readonly commit: Uint32Array | undefined
  readonly idText: Uint32Array | undefined
  readonly taskText: Uint32Array | undefined
  readonly prText: Uint32Array | undefined

  constructor({ numbers, texts, outcomes, works }: CycleBlock, source: number, words: readonly string[]) {
    this.source = source
    this.words = words
    this.outcomes = outcomes
    this.works = works
    this.at = new NumberColumn(numbers[NUMBER.at])
    this.seconds = new NumberColumn(numbers[NUMBER.seconds])
    this.linesAdded = new NumberColumn(numbers[NUMBER.linesAdded])
    this.linesRemoved = new NumberColumn(numbers[NUMBER.linesRemoved])
    this.tokens = new NumberColumn(numbers[NUMBER.tokens])
    this.costUsd = new NumberColumn(numbers[NUMBER.costUsd])
    this.line = new NumberColumn(numbers[NUMBER.line])
    this.idNumber = new NumberColumn(numbers[NUMBER.id])
    this.taskNumber = new NumberColumn(numbers[NUMBER.task])
    this.prNumber = new NumberColumn(numbers[NUMBER.pr])
    this.ending = texts[TEXT.ending]
    this.kind = texts[TEXT.kind]
    this.reason = texts[TEXT.reason]
    this.epoch = texts[TEXT.epoch]
    this.model = texts[TEXT.model]
    this.agent = texts[TEXT.agent]
    this.commit = texts[TEXT.commit]
    this.idText = texts[TEXT.id]
    this.taskText = texts[TEXT.task]
    this.prText = texts[TEXT.pr]
  }

  text(column: Uint32Array | undefined, row: number): string | undefined {
    const place = column?.[row] ?? 0
    return place === 0 ? undefined : this.words[place]
  }
}

/** A cycle whose fields are looked up in the columns: it has none of its own, so `copyCycle` copies it and `...` does not. */
class StoredCycle implements Cycle {
  readonly #columns: Columns
  readonly #row: number

  constructor(columns: Columns, row: number) {
    this.#columns = columns
    this.#row = row
  }

  get at(): number | undefined {
    return this.#columns.at.at(this.#row)
  }
  get outcome(): Outcome {
    return OUTCOMES[this.#columns.outcomes[this.#row] ?? 0] ?? 'undecided'
  }
  get ending(): string | undefined {
    return this.#columns.text(this.#columns.ending, this.#row)
  }
  get work(): boolean | undefined {
    return WORKS[this.#columns.works[this.#row] ?? 0]
  }
  get kind(): string | undefined {
    return this.#columns.text(this.#columns.kind, this.#row)
  }
  get task(): string | number | undefined {
    return this.#columns.taskNumber.at(this.#row) ?? this.#columns.text(this.#columns.taskText, this.#row)
  }
  get seconds(): number | undefined {
    return this.#columns.seconds.at(this.#row)
  }
  get reason(): string {
    return this.#columns.text(this.#columns.reason, this.#row) ?? ''
  }
  get id(): string | number | undefined {
    return this.#columns.idNumber.at(this.#row) ?? this.#columns.text(this.#columns.idText, this.#row)
  }
  get epoch(): string | undefined {
    return this.#columns.text(this.#columns.epoch, this.#row)
  }
  get model(): string | undefined {
    return this.#columns.text(this.#columns.model, this.#row)
  }
  get agent(): string | undefined {
    return this.#columns.text(this.#columns.agent, this.#row)
  }
  get commit(): string | undefined {
    return this.#columns.text(this.#columns.commit, this.#row)
  }
  get pr(): string | number | undefined {
    return this.#columns.prNumber.at(this.#row) ?? this.#columns.text(this.#columns.prText, this.#row)
  }
  get linesAdded(): number {
    return this.#columns.linesAdded.at(this.#row) ?? 0
  }
  get linesRemoved(): number {
    return this.#columns.linesRemoved.at(this.#row) ?? 0
  }
  get tokens(): number | undefined {
    return this.#columns.tokens.at(this.#row)
  }
  get costUsd(): number | undefined {
    return this.#columns.costUsd.at(this.#row)
  }
  get line(): number {
    return (this.#columns.line.at(this.#row) ?? 0) + this.#columns.linesBefore
  }
  get source(): number {
    return this.#columns.source
  }
}
