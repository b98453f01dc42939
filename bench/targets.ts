import type { Figures, Size } from './figures.ts'

interface Target {
  what: string
  most: number
  unit: string
  /** Of all that passed, or of what processors worked; `undefined` where it was not measured. */
  measured: (figures: Figures, time: Time) => number | undefined
}

/** What else a machine does makes `ms` longer, and hardly `userMs`. */
type Time = 'ms' | 'userMs'

/** What the tool promises of its speed and size. */
export const TARGETS: readonly Target[] = [
  {
    what: '10,000 cycles of a week: time over the start of Node',
    most: 150,
    unit: 'ms',
    measured: ({ command }, time) => overStart(find(command?.sizes, 10_000, 7), time),
  },
  {
    what: '10,000 cycles of 119 days: time over the start of Node',
    most: 150,
    unit: 'ms',
    measured: ({ command }, time) => overStart(find(command?.sizes, 10_000, 119), time),
  },
  {
    what: '1,000,000 cycles: time, in that of JSON.parse on each line',
    most: 1.5,
    unit: 'times',
    measured: ({ command }, time) => timesFloor(find(command?.sizes, 1_000_000), time),
  },
  {
    what: '1,000,000 cycles: memory',
    most: 400,
    unit: 'MB',
    measured: ({ command }) => find(command?.sizes, 1_000_000)?.ways.command?.memoryMb,
  },
  {
    what: '10,000,000 cycles: time, in ten times that of 1,000,000',
    most: 1.2,
    unit: 'times',
    measured: ({ command }, time) => {
      const [one, all] = [1_000_000, 10_000_000].map(
        (cycles) => find(command?.sizes, cycles)?.ways.command?.[time],
      )
      return one === undefined || all === undefined ? undefined : all / (10 * one)
    },
  },
  {
    what: '10,000,000 cycles: memory',
    most: 2000,
    unit: 'MB',
    measured: ({ command }) => find(command?.sizes, 10_000_000)?.ways.command?.memoryMb,
  },
  {
    what: 'the whole action on 2,000 cycles: time over the start of Node',
    most: 500,
    unit: 'ms',
    measured: ({ action }, time) => action && action.whole[time] - action.start[time],
  },
  {
    what: '2,000 cycles: time that the 84 earlier days take',
    most: 150,
    unit: 'ms',
    measured: ({ memory }, time) => memory && memory.replay[time] - memory.present[time],
  },
  {
    what: '36,000 cycles: time of each day of a year',
    most: 10,
    unit: 's',
    measured: ({ memory }, time) => memory && memory.year[time] / 1000,
  },
  {
    what: 'a fleet of 10,000 loops: time',
    most: 30,
    unit: 's',
    measured: ({ fleet }, time) => {
      const found = fleet?.fleets.find(({ loops }) => loops === 10_000)
      return found && found[time] / 1000
    },
  },
  {
    what: 'a fleet of 10,000 loops: memory',
    most: 500,
    unit: 'MB',
    measured: ({ fleet }) => fleet?.fleets.find(({ loops }) => loops === 10_000)?.memoryMb,
  },
]

function find(sizes: readonly Size[] | undefined, cycles: number, days?: number): Size | undefined {
  return sizes?.find((size) => size.cycles === cycles && (days === undefined || size.days === days))
}

function overStart(size: Size | undefined, time: Time): number | undefined {
  const { command, start } = size?.ways ?? {}
  return command && start ? command[time] - start[time] : undefined
}

function timesFloor(size: Size | undefined, time: Time): number | undefined {
  const { command, parse } = size?.ways ?? {}
  return command && parse ? command[time] / parse[time] : undefined
}
