/** How long it takes to judge every earlier day again, beside judging the present one alone, each in a fresh process; as JSON. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { analyse } from '../src/analyse/index.ts'
import { gate } from '../src/judge/gate.ts'
import { resolveLimits } from '../src/judge/limits.ts'
import { RULES } from '../src/judge/rules/index.ts'
import { backtest } from '../src/memory/backtest.ts'
import { recollect } from '../src/memory/recollect.ts'
import { DAY, retroOf } from '../test/analyse/cycles.ts'
import { ORDINARY } from '../test/worlds/quiet.ts'
import { FIRST_DAY, simulate, type World } from '../test/worlds/simulate.ts'
import type { MemoryFigures } from './figures.ts'
import { medianOf, type Took } from './run-measured.ts'

const ROUNDS = 5
const SETTINGS = { windowDays: 7, limitsOf: resolveLimits(), accepted: new Map<string, number>() }
/** 2,000 cycles in the 119 days that a report looks back on; and 36,000 in a year. */
const SMALL: World & { days: number } = { id: '', ...ORDINARY, perDay: 17, days: 119 }
const YEAR: World & { days: number } = { id: '', ...ORDINARY, perDay: 99, days: 365 }

const WAYS: Record<string, () => Took> = {
  present() {
    const retro = retroOf(simulate(SMALL, 1))
    return timed(() => {
      gate(RULES, analyse(retro, FIRST_DAY + SMALL.days * DAY, { windowDays: 7 }), SETTINGS.limitsOf)
    })
  },
  replay() {
    const retro = retroOf(simulate(SMALL, 1))
    return timed(() => recollect(retro, SETTINGS, FIRST_DAY + SMALL.days * DAY))
  },
  year() {
    const retro = retroOf(simulate(YEAR, 1))
    return timed(() => backtest(retro, SETTINGS, { from: FIRST_DAY, to: FIRST_DAY + (YEAR.days - 1) * DAY }))
  },
}

function timed(work: () => unknown): Took {
  const [started, before] = [performance.now(), process.cpuUsage()]
  work()
  return { ms: performance.now() - started, userMs: process.cpuUsage(before).user / 1000 }
}

const [way] = process.argv.slice(2)
if (way !== undefined) process.stdout.write(JSON.stringify(WAYS[way]?.()))
else process.stdout.write(JSON.stringify(measureAll()))

function measureAll(): MemoryFigures {
  const rounds = Array.from({ length: ROUNDS }, () => ({
    present: measure('present'),
    replay: measure('replay'),
  }))
  return {
    rounds: ROUNDS,
    present: medianOf(rounds.map(({ present }) => present)),
    replay: medianOf(rounds.map(({ replay }) => replay)),
    year: measure('year'),
  }
}

function measure(name: string): Took {
  const ran = spawnSync(process.execPath, [fileURLToPath(import.meta.url), name], { encoding: 'utf8' })
  if (ran.status !== 0) throw new Error(ran.stderr)
  return JSON.parse(ran.stdout) as Took
}
