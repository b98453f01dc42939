import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test, type TestContext } from 'node:test'
import { CYCLES, jsonl, makeRoot, readJson } from '../project.ts'
import { runCli } from '../run.ts'
import { leftOf, type Shape, SHAPES } from '../safe/shapes.ts'

const NOW = '2026-09-21T06:00:00Z'
const FORMATS = ['text', 'json', 'markdown', 'html', 'prompt']

/** A loop whose every other cycle fails with one of the reasons, each twice. */
function logOf(reasons: readonly string[]): string {
  const twice = reasons.flatMap((reason) => [reason, reason])
  const first = Date.parse(NOW) - twice.length * 3_600_000
  return jsonl(
    twice.flatMap((reason, index) => {
      const timestamp = new Date(first + index * 3_600_000).toISOString()
      const row = { timestamp, type: 'bug', issue: index, duration: 3 }
      return [
        { ...row, success: true },
        { ...row, success: false, reason },
      ]
    }),
  )
}

/** All that the command prints and writes, in each format. */
function everythingOf(t: TestContext, log: string, env: Readonly<Record<string, string>> = {}): string {
  const root = makeRoot(t, { [CYCLES]: log })
  const files = ['.loop/retro/insights.json', 'report.html', 'prompt.md']
  return FORMATS.map((format) => {
    const args = ['--root', root, '--now', NOW, '--format', format]
    const ran = runCli([...args, '--report', 'report.html', '--prompt-context-path', 'prompt.md'], env)
    assert.deepEqual([ran.code, ran.err], [0, ''])
    return [ran.out, ...files.map((file) => fs.readFileSync(path.join(root, file), 'utf8'))].join('\n')
  }).join('\n')
}

const shapesNamed = (...names: string[]): Shape[] => SHAPES.filter(({ name }) => names.includes(name))

test('no secret is left of a reason that became a template', (t) => {
  const shapes = shapesNamed(
    'the checkout’s own header',
    'Slack, bot',
    'Telegram',
    'GitLab, job',
    'own value',
    'own value in Base64',
  )
  assert.equal(shapes.length, 6)
  const all = everythingOf(t, logOf(shapes.map(({ text }) => text)), { MY_PASSWORD: 'Tr0ub4dor&3' })
  for (const shape of shapes) assert.equal(leftOf(shape, all), undefined, shape.name)
  assert.match(all, /\[redacted\]/)
})

test('no secret is left where a reason is cut', (t) => {
  const [shape] = shapesNamed('password of an address')
  assert.ok(shape)
  const fillers = Array.from({ length: 40 }, (_, index) => 'x'.repeat(190 + 2 * index))
  assert.equal(
    leftOf(shape, everythingOf(t, logOf(fillers.map((filler) => `${filler} ${shape.text}`)))),
    undefined,
  )
})

test('no token of any giver is left', (t) => {
  const shapes = SHAPES.filter(({ own }) => own === undefined)
  const all = everythingOf(t, logOf(shapes.map(({ text }) => text)))
  for (const shape of shapes) assert.equal(leftOf(shape, all), undefined, shape.name)
})

test('reasons of 400,000 characters leave a small file without a long text', (t) => {
  const rows = Array.from({ length: 40 }, (_, index) => ({
    timestamp: new Date(Date.parse(NOW) - (40 - index) * 3 * 3_600_000).toISOString(),
    success: index % 4 > 0,
    type: 'bug',
    issue: index % 4 > 0 ? 1000 + index : 7,
    duration: index === 8 ? 20_000 : 200,
    ...(index % 4 === 0 && { reason: `tests failed ${'A '.repeat(200_000)}` }),
  }))
  const root = makeRoot(t, { [CYCLES]: jsonl(rows) })
  const ran = runCli(['--root', root, '--now', NOW])
  assert.deepEqual([ran.code, ran.err], [0, ''])
  const file = path.join(root, '.loop/retro/insights.json')
  assert.ok(fs.statSync(file).size < 200_000)
  JSON.stringify(readJson(file), (_key, value: unknown) => {
    if (typeof value === 'string') assert.ok(value.length <= 240, value.slice(0, 80))
    return value
  })
})

test('inspect shows no secret, also where only the name of its field tells it', (t) => {
  const shape = shapesNamed('own value')[0]
  const password = 'x9fk2LmQ81'
  assert.ok(shape)
  const tokens = shapesNamed('GitHub, personal', 'Telegram')
  const rows = tokens.map(({ text, secret }) => ({
    when: '2026-09-20T06:00:00Z',
    state: secret,
    password,
    note: `${'n'.repeat(20)} ${text}`,
    detail: { api_key: password, list: [text] },
    [secret]: shape.text,
  }))
  const root = makeRoot(t, { 'runs.jsonl': jsonl(rows) })
  const ran = runCli(['inspect', 'runs.jsonl', '--root', root], { MY_PASSWORD: shape.secret })
  assert.deepEqual([ran.code, ran.err], [0, ''])
  const [personal] = tokens
  assert.ok(personal)
  for (const each of [personal, shape, { ...shape, secret: password }])
    assert.equal(leftOf(each, ran.out), undefined, ran.out)
})

test('a problem with a setting quotes no secret', (t) => {
  const [shape] = shapesNamed('GitHub, personal')
  assert.ok(shape)
  const root = makeRoot(t, {
    'c.yml': `window-days: "${'x'.repeat(30)} ${shape.secret}"\n${shape.secret}: 1\n`,
  })
  const ran = runCli(['--root', root, '--config', 'c.yml', '--now', 'Tr0ub4dor&3'], {
    MY_PASSWORD: 'Tr0ub4dor&3',
  })
  assert.equal(ran.code, 2)
  assert.match(ran.err, /window-days/)
  assert.equal(leftOf(shape, ran.err), undefined, ran.err)
  assert.ok(!ran.err.includes('Tr0ub4dor'), ran.err)
})
