import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { test, type TestContext } from 'node:test'
import { fleetOf, serialiseFleet } from '../../src/fleet/fleet-of.ts'
import { loopOf } from '../../src/fleet/loop-of.ts'
import { mergeParts } from '../../src/fleet/merge.ts'
import type { Loop } from '../../src/fleet/schema.ts'
import { makeRoot, PROJECT } from '../project.ts'
import { sampleInsights } from './sample-fleet.ts'

/** The queries of docs/scale.md, word for word: `PYTHON` with `duckdb`, and with `pyspark` and Java where there is Spark. */

const PYTHON = process.env['PYTHON'] ?? 'python3'
const page = fs.readFileSync(path.join(PROJECT, 'docs', 'scale.md'), 'utf8')
const [toParquet = '', inDuckdb = '', inSpark = ''] = [...page.matchAll(/```sql\n([^]*?)```/g)].map(
  ([, sql = '']) => sql,
)

const DUCKDB = `
import duckdb, json, sys
db = duckdb.connect()
db.execute(sys.argv[1])
print(json.dumps(db.execute(sys.argv[2]).fetchall()))`
const SPARK = `
import json, sys
from pyspark.sql import SparkSession
spark = SparkSession.builder.master('local[1]').config('spark.ui.enabled', 'false').getOrCreate()
print(json.dumps([list(row) for row in spark.sql(sys.argv[1]).collect()]))`

type Row = [template: string, loops: number, before: number, now: number]

function runPython(t: TestContext, cwd: string, script: string, args: readonly string[]): Row[] | undefined {
  const { status, stdout, stderr, error } = spawnSync(PYTHON, ['-c', script, ...args], {
    cwd,
    encoding: 'utf8',
  })
  if (error !== undefined || /No module named|JAVA_GATEWAY_EXITED/.test(stderr)) {
    t.skip(error?.message ?? stderr.trim().split('\n').at(-1))
    return undefined
  }
  assert.equal(status, 0, stderr)
  return JSON.parse(stdout) as Row[]
}

/** The same by hand. */
function risenIn(loops: readonly Loop[]): Row[] {
  const rows = new Map<string, Row>()
  for (const { reasons, baseline, window } of loops)
    for (const { template, before, now } of reasons) {
      if (now * baseline.decided <= before * window.decided) continue
      const [, count, was, is] = rows.get(template) ?? [template, 0, 0, 0]
      rows.set(template, [template, count + 1, was + before, is + now])
    }
  return [...rows.values()].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 10)
}

test('the queries give what the files say, and a loop that is in two of them counts once', (t) => {
  const all = sampleInsights(300).map((each) => loopOf(each, 'insights.json'))
  const [old] = all
  assert.ok(old !== undefined)
  const before = {
    ...old,
    generated_at: '2026-09-01T06:00:00+00:00',
    reasons: [{ template: 'old', before: 0, now: 9 }],
  }
  const parts = [all.slice(0, 120), [...all.slice(100), before]].map(
    (loops, index) =>
      [`parts/part-${index}.json`, serialiseFleet(fleetOf(mergeParts([{ loops, leftOut: [] }])))] as const,
  )
  const root = makeRoot(t, Object.fromEntries(parts))
  const expected = risenIn(all)
  assert.ok(expected.length > 1)
  const found = runPython(t, root, DUCKDB, [toParquet, inDuckdb])
  if (found === undefined) return
  assert.deepEqual(found, expected)
  const bySpark = runPython(t, root, SPARK, [inSpark])
  if (bySpark !== undefined) assert.deepEqual(bySpark, expected)
})
