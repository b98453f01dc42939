import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Figures, Made, Size } from '../bench/figures.ts'
import { renderFigures } from '../bench/page.ts'
import type { Measured } from '../bench/run-measured.ts'

const MADE: Made = { commit: 'abc1234', node: 'v24.0.0', cores: 2, processor: 'x', load: 0 }

const used = (ms: number, userMs: number, memoryMb = 50): Measured => ({ ms, userMs, memoryMb })

function sizeOf(cycles: number, days: number, ways: Partial<Size['ways']>): Size {
  const none: Size['ways'] = { start: null, parse: null, command: null, reference: null, duckdb: null }
  return { cycles, days, megabytes: 1, rounds: 3, ways: { ...none, ...ways } }
}

function withCommand(...sizes: Size[]): Figures {
  return { command: { ...MADE, sizes } }
}

function targetLine(figures: Figures, begin: string): string[] {
  const line = renderFigures(figures)
    .split('\n')
    .find((each) => each.startsWith(`| ${begin}`))
  return line?.split('|').map((cell) => cell.trim()) ?? []
}

const WEEK = '10,000 cycles of a week'
const VERDICTS: [verdict: string, measured: string, command: Measured | null][] = [
  ['met', '150 ms', used(180, 130)],
  ['met in user time', '151 ms', used(181, 130)],
  ['**not met**', '200 ms', used(230, 200)],
  ['', 'not measured', null],
]

for (const [verdict, measured, command] of VERDICTS)
  test(`a target with ${measured} over the start is told as "${verdict}"`, () => {
    const figures = withCommand(sizeOf(10_000, 7, { start: used(30, 20), command }))
    const cells = targetLine(figures, WEEK)
    assert.equal(cells[3], measured)
    assert.equal(cells[5], verdict)
  })

test('ten million cycles are held against ten times a million', () => {
  const figures = withCommand(
    sizeOf(1_000_000, 694, { command: used(2000, 2000) }),
    sizeOf(10_000_000, 6944, { command: used(25_000, 22_000) }),
  )
  assert.deepEqual(targetLine(figures, '10,000,000 cycles: time').slice(3, 6), [
    '1.25 times',
    '1.1 times',
    'met in user time',
  ])
})

test('what a machine lacks has a row that says so', () => {
  const page = renderFigures(
    withCommand(sizeOf(1000, 119, { parse: used(40, 30), command: used(80, 70, 60) })),
  )
  assert.match(page, /^\| {2}\| DuckDB: success by type \| not measured \|/m)
  assert.match(page, /\*\*the command\*\*.* \| 80 ms \| 70 ms \| 60 MB \| 2\.00 \| 2\.33 \|$/m)
  assert.doesNotMatch(page, /NaN|undefined|null/)
})
