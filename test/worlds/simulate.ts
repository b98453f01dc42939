import { cycleOf, DAY } from '../analyse/cycles.ts'
import type { Cycle } from '../../src/model/retro.ts'
import { type Random, randomOf } from './random.ts'
import { FEW_REASONS, reasonOfMany } from './reasons.ts'

/** What changes in a loop, from a day on. */
export interface Change {
  day: number
  /** The first day on which it is over. */
  until?: number
  /** Success of all cycles. */
  rate?: number
  /** Success that is reached little by little, in so many days. */
  slowTo?: number
  over?: number
  /** Nearly everything fails. */
  outage?: true
  /** No cycle any more. */
  dead?: true
  /** Success of one kind. */
  kind?: number
  kindRate?: number
  /** Share of cycles that go to one task that never succeeds. */
  endless?: number
  /** Times as long. */
  slow?: number
  /** Share of cycles that fail for a reason that was never there. */
  newReason?: number
  /** All failures last 600 s; or all that would take longer are cut there, and fail. */
  cap?: true
  capAll?: true
  /** Share of cycles that say success within seconds, without a line. */
  phantom?: number
}

/** How a loop works. */
export interface World {
  id: string
  /** Cycles a day on average, by the day. */
  perDay: number | ((day: number) => number)
  /** Exactly so many, not about. */
  fixed?: true
  /** Success of a cycle. */
  rate: number
  weekendRate?: number
  kinds: number
  evenKinds?: true
  tasks: 'unique' | 'retry' | 'hetero' | 'retry-immediate' | 'hetero-immediate' | 'stretch' | 'pool'
  /** Of `hetero` tasks: the share of hard ones, their success and that of the others. */
  hard?: readonly [share: number, hard: number, easy: number]
  /** Share of cycles that go to three hard tasks, and their success. */
  stretch?: number
  stretchRate?: number
  pool?: number
  /** Correlation of two cycles of one day. */
  rho?: number
  weekendsOff?: true
  /** Day of the week, 0 for Monday. */
  onlyDay?: number
  holidays?: readonly number[]
  hours?: readonly [from: number, to: number]
  epochs?: true
  /** Standard deviation of the logarithm of the seconds. */
  sigma?: number
  failLonger?: number
  /** Share of cycles without a duration. */
  missing?: number
  /** Reasons of thirty templates, some frequent and many rare; else four. */
  zipf?: true
  capAlways?: true
  days?: number
  change?: Change
}

interface Task {
  id: number
  kind: string
  rate: number | undefined
}

const HOUR = DAY / 24
const DAYS = 120
const CAP_SECONDS = 600
/** Monday 5 January 2026, UTC. */
export const FIRST_DAY = Date.UTC(2026, 0, 5) * 1000

/** One loop, from Monday on; the same for the same seed. */
export function simulate(world: World, seed: number, days = world.days ?? DAYS): Cycle[] {
  const loop = new Loop(world, randomOf(seed))
  for (let day = 0; day < days; day++) loop.addDay(day)
  return loop.cycles
}

class Loop {
  readonly cycles: Cycle[] = []
  readonly #world: World
  readonly #random: Random
  readonly #kindWeights: number[]
  readonly #toRetry: Task[] = []
  #tasks = 0

  constructor(world: World, random: Random) {
    this.#world = world
    this.#random = random
    this.#kindWeights = Array.from({ length: world.kinds }, (_, index) =>
      world.evenKinds === true ? 1 : 1 / (index + 1),
    )
  }

  addDay(day: number): void {
    const { change: planned, fixed, hours = [0, 24], rho } = this.#world
    const change =
      planned !== undefined && day >= planned.day && !(planned.until !== undefined && day >= planned.until)
        ? planned
        : undefined
    const volume = change?.dead === true ? 0 : this.#volumeOf(day)
    const count = fixed === true ? Math.round(volume) : this.#random.poisson(volume)
    const mean = this.#rateOn(day, change)
    const total = rho === undefined ? 0 : 1 / rho - 1
    const rate = rho === undefined ? mean : this.#random.beta(mean * total, (1 - mean) * total)
    const times = Array.from(
      { length: count },
      () => hours[0] + this.#random.uniform() * (hours[1] - hours[0]),
    ).toSorted((a, b) => a - b)
    for (const hour of times) this.#addCycle({ at: FIRST_DAY + day * DAY + hour * HOUR, day, rate, change })
  }

  #volumeOf(day: number): number {
    const { perDay, weekendsOff, onlyDay, holidays } = this.#world
    const weekday = day % 7
    const isOff =
      (weekendsOff === true && weekday >= 5) ||
      (onlyDay !== undefined && weekday !== onlyDay) ||
      holidays?.includes(day) === true
    if (isOff) return 0
    return typeof perDay === 'function' ? perDay(day) : perDay
  }

  #rateOn(day: number, change: Change | undefined): number {
    const { rate, weekendRate } = this.#world
    if (change?.outage === true) return 0.02
    if (change?.slowTo !== undefined)
      return rate + (change.slowTo - rate) * Math.min(1, (day - change.day + 1) / (change.over ?? 1))
    if (change?.rate !== undefined) return change.rate
    return weekendRate !== undefined && day % 7 >= 5 ? weekendRate : rate
  }

  #addCycle({
    at,
    day,
    rate,
    change,
  }: {
    at: number
    day: number
    rate: number
    change: Change | undefined
  }): void {
    const { uniform } = this.#random
    const world = this.#world
    const id = this.cycles.length + 1
    const planned = this.#taskOf(this.#kind(), id, rate, change)
    const { kind } = planned
    let { task, tobj, chance } = planned
    if (change?.kind !== undefined && kind === `kind${change.kind}`) chance = change.kindRate ?? chance
    if (change?.endless !== undefined && uniform() < change.endless) [task, chance, tobj] = [77, 0, undefined]
    let isSuccess = uniform() < chance
    let seconds = this.#secondsOf(isSuccess, change)
    let reason = isSuccess ? '' : this.#reason()
    if (change?.newReason !== undefined && uniform() < change.newReason)
      [isSuccess, reason] = [false, 'credentials expired for the package registry']
    if (change?.cap === true && !isSuccess) seconds = this.#atCap()
    if ((change?.capAll === true || world.capAlways === true) && seconds > CAP_SECONDS) {
      seconds = this.#atCap()
      isSuccess = false
      if (reason === '') reason = this.#fewReason()
    }
    let lines = isSuccess ? Math.round(Math.exp(3.5 + this.#random.normal())) : 0
    if (change?.phantom !== undefined && uniform() < change.phantom)
      [isSuccess, reason, seconds, lines] = [true, '', 3 + 5 * uniform(), 0]
    if (tobj !== undefined && !isSuccess) this.#toRetry.push(tobj)
    const isUntimed = world.missing !== undefined && uniform() < world.missing
    const epoch = world.epochs === true ? Math.floor(day / 14) : undefined
    this.cycles.push(
      cycleOf({
        at: Math.floor(at),
        outcome: isSuccess ? 'success' : 'failure',
        kind,
        task,
        seconds: isUntimed ? undefined : Math.round(seconds),
        reason,
        id,
        epoch: epoch === undefined ? undefined : `epoch-${epoch}`,
        model: epoch === undefined ? undefined : `model-${epoch % 3}`,
        pr: isSuccess ? 5000 + id : undefined,
        linesAdded: lines,
        line: id,
      }),
    )
  }

  #kind(): string {
    let x = this.#random.uniform() * this.#kindWeights.reduce((a, b) => a + b)
    let index = 0
    for (; index < this.#kindWeights.length - 1 && x > (this.#kindWeights[index] ?? 0); index++)
      x -= this.#kindWeights[index] ?? 0
    return `kind${index}`
  }

  /** What the cycle works on, and how likely that succeeds. */
  #taskOf(
    kind: string,
    id: number,
    rate: number,
    change: Change | undefined,
  ): { kind: string; task: number; tobj: Task | undefined; chance: number } {
    const world = this.#world
    const { uniform } = this.#random
    switch (world.tasks) {
      case 'retry':
      case 'hetero':
      case 'retry-immediate':
      case 'hetero-immediate': {
        const tobj = this.#nextTask(kind)
        const own = tobj.rate !== undefined && change?.rate !== undefined ? change.rate / world.rate : 1
        return {
          kind: tobj.kind,
          task: tobj.id,
          tobj,
          chance: tobj.rate === undefined ? rate : tobj.rate * own,
        }
      }
      case 'stretch':
        if (uniform() < (world.stretch ?? 0))
          return {
            kind,
            task: 1 + Math.floor(uniform() * 3),
            tobj: undefined,
            chance: world.stretchRate ?? 0,
          }
        return { kind, task: 1000 + id, tobj: undefined, chance: rate }
      case 'pool':
        return { kind, task: 1 + Math.floor(uniform() * (world.pool ?? 1)), tobj: undefined, chance: rate }
      case 'unique':
        return { kind, task: 1000 + id, tobj: undefined, chance: rate }
    }
  }

  #nextTask(kind: string): Task {
    const { tasks, hard } = this.#world
    const { uniform } = this.#random
    const isRetry = this.#toRetry.length > 0 && (tasks.endsWith('immediate') || uniform() < 0.5)
    const open = isRetry ? this.#toRetry.shift() : undefined
    if (open !== undefined) return open
    this.#tasks += 1
    const rate =
      hard !== undefined && tasks.startsWith('hetero') ? (uniform() < hard[0] ? hard[1] : hard[2]) : undefined
    return { id: 1000 + this.#tasks, kind, rate }
  }

  #secondsOf(isSuccess: boolean, change: Change | undefined): number {
    const { sigma = 0.4, failLonger = 1 } = this.#world
    let seconds = Math.exp(5.5 + sigma * this.#random.normal())
    if (this.#random.uniform() < 0.05) seconds *= 4 + 8 * this.#random.uniform()
    return seconds * (change?.slow ?? 1) * (isSuccess ? 1 : failLonger)
  }

  /** A timer ends a little before or after its setting. */
  #atCap(): number {
    return CAP_SECONDS * (1 + 0.004 * (this.#random.uniform() - 0.5))
  }

  #reason(): string {
    return this.#world.zipf === true ? reasonOfMany(this.#random) : this.#fewReason()
  }

  #fewReason(): string {
    return FEW_REASONS[Math.floor(this.#random.uniform() * 4)] ?? ''
  }
}
