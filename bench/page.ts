import { groupThousands } from '../src/model/words.ts'
import type { ActionFigures, Figures, FleetFigures, Made, MemoryFigures, Size, Way } from './figures.ts'
import type { Measured, Took } from './run-measured.ts'
import { TARGETS } from './targets.ts'

const NAMES: Record<Way, string> = {
  start: 'Node alone, an empty program',
  parse: '`JSON.parse` on each line, one thread',
  command: '**the command**: read, judged, replayed, printed',
  reference: 'the seed program (Python)',
  duckdb: 'DuckDB: success by type',
}

/** docs/benchmarks.md. */
export function renderPage(figures: Figures): string {
  return `# What it costs

\`npm run bench\` builds the project and measures the command, the action, what earlier days cost and a fleet, each beside the least that
such work can take, and holds them against targets (\`bench/targets.ts\`). \`npm run bench -- --write\` keeps the figures in
\`bench/benchmarks.json\`, and \`npm run docs\` makes this page of them; \`npm run bench -- --help\` tells the rest.

Everything runs in fresh processes, in turns within one run: first each way once, then each again. Times are from before a process
begins until it is gone; *user time* is what its threads worked, which other programs hardly change, so where the load is not near 0
trust that and the ratios. Memory is the most that the process ever held, as the system tells it; 1 MB is a million bytes. Logs are made up
(\`bench/generate.ts\`), about 230 bytes a cycle. The seed program and DuckDB answer fewer questions: the one has no statistics
and no memory of earlier days, the other counts successes by type and uses all cores.

## Targets

${renderFigures(figures)}
`
}

/** The same in the terminal. */
export function renderFigures(figures: Figures): string {
  const { command, action, memory, fleet } = figures
  return [
    targetsTable(figures),
    ...(command ? ['## The command', madeText(command), sizesTable(command.sizes)] : []),
    ...(action ? ['## The action', madeText(action), actionText(action)] : []),
    ...(memory ? ['## Earlier days', madeText(memory), memoryTable(memory)] : []),
    ...(fleet ? ['## A fleet', madeText(fleet), fleetTable(fleet.fleets)] : []),
  ].join('\n\n')
}

function targetsTable(figures: Figures): string {
  const rows = TARGETS.map(({ what, most, unit, measured }) => {
    const [passed, worked] = [measured(figures, 'ms'), measured(figures, 'userMs')]
    const told = (value: number | undefined): string =>
      value === undefined ? '' : `${precise(value)} ${unit}`
    return [
      what,
      `${groupThousands(most)} ${unit}`,
      passed === undefined ? 'not measured' : told(passed),
      passed === worked ? '' : told(worked),
      verdictOf(most, passed, worked),
    ]
  })
  return table(['target', 'at most', 'measured', 'user time', ''], rows)
}

function verdictOf(most: number, passed: number | undefined, worked = Infinity): string {
  if (passed === undefined) return ''
  if (passed <= most) return 'met'
  return worked <= most ? 'met in user time' : '**not met**'
}

function sizesTable(sizes: readonly Size[]): string {
  const rows = sizes.flatMap(({ cycles, days, megabytes, rounds, ways }) =>
    Object.entries(NAMES).map(([way, name], index) => {
      const measured = ways[way as Way]
      const log =
        index > 0
          ? ''
          : `${groupThousands(cycles)} in ${groupThousands(days)} days, ${precise(megabytes)} MB, median of ${rounds}`
      return measured === null
        ? [log, name, 'not measured', '', '', '', '']
        : [
            log,
            name,
            ...tookCells(measured),
            megabytesText(measured.memoryMb),
            ...floorCells(measured, ways.parse),
          ]
    }),
  )
  return table(['cycles', 'what', 'time', 'user time', 'memory', 'times the parse', 'in user time'], rows, 2)
}

function floorCells(measured: Measured, floor: Measured | null): string[] {
  if (floor === null) return ['', '']
  return [measured.ms / floor.ms, measured.userMs / floor.userMs].map((times) => times.toFixed(2))
}

function actionText(action: ActionFigures): string {
  const { cycles, days, rounds, start, report, artifacts, whole, chunks, requests, uploads } = action
  const steps: [string, Measured][] = [
    ['Node alone, an empty program', start],
    ['the report: read, judged, replayed, its pages written', report],
    [`and ${uploads} artifacts`, artifacts],
    ['and the issue, and the last report asked for', whole],
  ]
  return [
    table(
      ['what', 'time', 'user time', 'memory'],
      steps.map(([what, measured]) => [what, ...tookCells(measured), megabytesText(measured.memoryMb)]),
    ),
    `${groupThousands(cycles)} cycles in ${days} days, median of ${rounds}. The whole run asks ${requests.length} requests of the forge and loads ${chunks.length} files of \`dist/\`:`,
    table(
      ['file', 'kB'],
      chunks.map(({ name, bytes }) => [`\`${name}\``, groupThousands(Math.round(bytes / 1000))]),
    ),
  ].join('\n\n')
}

function memoryTable({ rounds, present, replay, year }: MemoryFigures): string {
  return table(
    ['what', 'time', 'user time'],
    [
      [`2,000 cycles, the present day alone, median of ${rounds}`, ...tookCells(present)],
      [`2,000 cycles, with the 84 days before it, median of ${rounds}`, ...tookCells(replay)],
      ['36,000 cycles, each day of a year, once', ...tookCells(year)],
    ],
  )
}

/** Also what docs/scale.md shows. */
export function fleetTable(fleets: readonly FleetFigures[]): string {
  return table(
    ['loops', 'time', 'user time', 'memory', 'fleet.json', 'Markdown and HTML page'],
    fleets.map((fleet) => [
      groupThousands(fleet.loops),
      ...tookCells(fleet),
      megabytesText(fleet.memoryMb),
      `${groupThousands(Math.round(fleet.fleetBytes / 1000))} kB`,
      `${groupThousands(Math.round(fleet.pagesBytes / 1000))} kB`,
    ]),
  )
}

export function madeText({ commit, node, cores, processor, load }: Made): string {
  return `Measured at ${commit} with Node ${node} on ${cores} cores (${processor}); the load of the machine before it began was ${load.toFixed(1)}.`
}

function tookCells({ ms, userMs }: Took): string[] {
  return [ms, userMs].map((time) =>
    time < 10_000 ? `${groupThousands(Math.round(time))} ms` : `${(time / 1000).toFixed(1)} s`,
  )
}

function megabytesText(megabytes: number): string {
  return `${groupThousands(Math.round(megabytes))} MB`
}

/** `1.47`, `12.3`, `2,249`. */
function precise(value: number): string {
  return value < 100 ? String(Number(value.toPrecision(3))) : groupThousands(Math.round(value))
}

/** @param texts how many columns are words; the others are numbers */
function table(head: readonly string[], rows: readonly (readonly string[])[], texts = 1): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const aligns = head.map((_, index) => (index < texts ? ':--' : '--:'))
  return [line(head), line(aligns), ...rows.map(line)].join('\n')
}
