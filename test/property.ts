import { configureGlobal } from 'fast-check'

/** fast-check with one seed for all runs, so that a failure can be shown again; PROPERTY_SEED=random looks further. */
export * from 'fast-check'

const seed = process.env['PROPERTY_SEED'] ?? '20260921'
configureGlobal(seed === 'random' ? {} : { seed: Number(seed) })
