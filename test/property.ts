import fs from 'node:fs'
import * as fastCheck from 'fast-check'

/** fast-check with one seed for all runs, so that a failure can be shown again; PROPERTY_SEED=random looks further. */
export * from 'fast-check'

const {
  PROPERTY_SEED: seed = '20260921',
  /** Shows a failure again that was found after many runs, in one test. */
  PROPERTY_PATH: path,
  /** `npm run fuzz`: how many runs each property gets, after how many minutes it is left, and where it says what it did. */
  PROPERTY_RUNS: runs,
  PROPERTY_MINUTES: minutes,
  PROPERTY_NOTES: notes,
} = process.env

fastCheck.configureGlobal({
  ...(seed !== 'random' && { seed: Number(seed) }),
  ...(path !== undefined && { path }),
})

const fuzzing: fastCheck.Parameters<unknown> =
  runs === undefined
    ? {}
    : {
        numRuns: Number(runs),
        ...(minutes !== undefined && { interruptAfterTimeLimit: Number(minutes) * 60_000 }),
        reporter(details) {
          if (notes !== undefined) fs.appendFileSync(notes, `${details.numRuns}\n`)
          if (details.failed) throw new Error(fastCheck.defaultReportMessage(details))
        },
      }

/** fast-check's own; `npm run fuzz` says how often a property is tried, whatever stands beside it. */
export const assert = ((property: fastCheck.IProperty<unknown>, parameters?: fastCheck.Parameters<unknown>) =>
  fastCheck.assert(property, { ...parameters, ...fuzzing })) as typeof fastCheck.assert
