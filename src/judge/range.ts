/** Which values a limit can have; both ends belong to it. */
export interface Range {
  min: number
  max: number
  /** Whole numbers only. */
  whole?: true
}

/** How many cycles, tasks, tries or pauses it takes. */
export const COUNT: Range = { min: 1, max: 1_000_000, whole: true }
/** A share or a quantile. */
export const SHARE: Range = { min: 0, max: 1 }
export const PROBABILITY: Range = { min: 0, max: 1 }
/** How many times as much, or as long. */
export const TIMES: Range = { min: 1, max: 1000 }
/** A fall: how much of it is left. */
export const FALL: Range = { min: 0.001, max: 1 }
/** As far back as rules look. */
export const DAYS: Range = { min: 1, max: 84 }
/** Of any length. */
export const LONG: Range = { min: 0, max: 3650 }
/** Amounts: hours, seconds, lines, cycles expected. */
export const AMOUNT: Range = { min: 0, max: 1_000_000_000 }
