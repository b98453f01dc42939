import type { World } from './simulate.ts'

/** Loops that never change: whatever is said of them is wrong, but for tasks that never succeed (`stretch3`). */

/** Eight cycles a day on tasks of their own, of four kinds, three in four of which succeed. */
export const ORDINARY = { perDay: 8, rate: 0.75, kinds: 4, tasks: 'unique' } as const

const VOLUMES = [1, 3, 8, 30, 100].flatMap((perDay) =>
  [0.95, 0.75, 0.5, 0.2].map((rate) => ({ id: `v${perDay}-p${rate}`, perDay, rate })),
)

const CORRELATED = [0.1, 0.25, 0.5].flatMap((rho) =>
  [3, 8, 30].map((perDay) => ({ id: `rho${rho}-v${perDay}`, rho, perDay })),
)

const WEEKDAYS = { perDay: 8, weekendsOff: true, hours: [8, 18] } as const
const ONE_NIGHT = { onlyDay: 2, perDay: 200, hours: [0, 5] } as const
const HARD: World['hard'] = [0.2, 0.3, 0.9]

const OTHERS: readonly (Partial<World> & Pick<World, 'id'>)[] = [
  { id: 'kinds1', kinds: 1 },
  { id: 'kinds12', kinds: 12 },
  { id: 'kinds1-p.5-v3', kinds: 1, rate: 0.5, perDay: 3 },
  { id: 'kinds1-p.2-v3', kinds: 1, rate: 0.2, perDay: 3 },
  { id: 'weekends-off', weekendsOff: true },
  { id: 'weekends-worse', weekendRate: 0.5, rate: 0.8 },
  { id: 'weekends-off-hours', ...WEEKDAYS },
  { id: 'weekdays-holidays', ...WEEKDAYS, holidays: [42, 63, 88, 91] },
  { id: 'mondays-only', onlyDay: 0, perDay: 20 },
  { id: 'mondays-rho.1', onlyDay: 0, perDay: 20, rho: 0.1 },
  { id: 'one-night-200', ...ONE_NIGHT },
  { id: 'one-night-200-rho.1', ...ONE_NIGHT, rho: 0.1 },
  { id: 'growth', perDay: (day) => 3 * Math.exp((day * Math.log(5)) / 120) },
  { id: 'growth-fast', perDay: (day) => 3 * Math.exp((day * Math.log(20)) / 120) },
  { id: 'retry-iid', tasks: 'retry' },
  { id: 'retry-iid-p.5', tasks: 'retry', rate: 0.5 },
  { id: 'retry-iid-p.95', tasks: 'retry', rate: 0.95 },
  { id: 'retry-hard20', tasks: 'hetero', hard: HARD },
  { id: 'retry-hard20-immediate', tasks: 'hetero-immediate', hard: HARD },
  { id: 'retry-hard20-v3', tasks: 'hetero', hard: HARD, perDay: 3 },
  { id: 'stretch3', tasks: 'stretch', stretch: 0.1, stretchRate: 0, rate: 0.8 },
  { id: 'stretch3-p.15', tasks: 'stretch', stretch: 0.1, stretchRate: 0.15, rate: 0.8 },
  { id: 'pool40', tasks: 'pool', pool: 40 },
  { id: 'zipf30', zipf: true },
  { id: 'zipf30-v30', zipf: true, perDay: 30 },
  { id: 'missing50', missing: 0.5 },
  { id: 'epochs', epochs: true },
  { id: 'fail-longer', failLonger: 2 },
  { id: 'sigma.9', sigma: 0.9 },
  { id: 'v3-fixed-nokinds', perDay: 3, fixed: true, kinds: 1 },
]

export const QUIET: readonly World[] = [...VOLUMES, ...CORRELATED, ...OTHERS].map((world) => ({
  ...ORDINARY,
  ...world,
}))
