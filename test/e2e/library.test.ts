import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { makeRoot, PROJECT, readJson } from '../project.ts'
import { runCli, runNode } from '../run.ts'

const DEMO = path.join(PROJECT, 'examples', 'demo')
const NOW = '2026-09-21T06:00:00Z'

/** As another program would: the package by its name, plain JavaScript, the rows of a log as values. */
const PROGRAM = `
import fs from 'node:fs'
import { instantOf, judgeRetro, readInsights, retroOf } from 'loop-introspection'

const parse = (line) => {
  try {
    return [JSON.parse(line)]
  } catch {
    return []
  }
}
const rows = (name) => fs.readFileSync(\`${DEMO}/.loop/retro/\${name}.jsonl\`, 'utf8').split('\\n').flatMap(parse)
const retro = retroOf({
  cycles: rows('cycles'),
  deepTriage: rows('deep-triage'),
  triage: rows('triage'),
  quarantine: JSON.parse(fs.readFileSync('${DEMO}/.loop/quarantine.json', 'utf8')),
})
const insights = judgeRetro(retro, { windowDays: 7 }, instantOf(new Date('${NOW}')))
const read = readInsights(JSON.stringify(insights))
if ('problem' in read) throw new Error(read.problem)
process.stdout.write(JSON.stringify(read.insights))
`

/** A folder beside which the package is installed. */
function installed(t: Parameters<typeof makeRoot>[0], files: Record<string, string>): string {
  const root = makeRoot(t, files)
  fs.mkdirSync(path.join(root, 'node_modules'))
  fs.symlinkSync(PROJECT, path.join(root, 'node_modules', 'loop-introspection'), 'dir')
  return root
}

test('the package judges what the command judges', (t) => {
  const root = installed(t, { 'program.mjs': PROGRAM })
  const ran = runNode(path.join(root, 'program.mjs'), [])
  assert.equal(ran.code, 0, ran.err)
  const output = path.join(root, 'insights.json')
  assert.equal(runCli(['--root', DEMO, '--now', NOW, '--output', output]).code, 0)
  const byCommand = readJson(output) as { data_quality: object }
  const byPackage = JSON.parse(ran.out) as { data_quality: object }
  // Where things stand is all that files and values differ in.
  const findings = (insights: object): unknown =>
    JSON.parse(
      JSON.stringify({ ...insights, data_quality: undefined }).replaceAll(/"source":"[^"]*"/g, '"source":""'),
    )
  assert.deepEqual(findings(byPackage), findings(byCommand))
})
