import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { suite, test, type TestContext } from 'node:test'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { CYCLES, jsonl, makeRoot, PROJECT } from '../project.ts'
import { DEMO, DEMO_NOW, HOSTILE_LOG, INJECTION } from '../report/fixtures.ts'
import { runNode } from '../run.ts'
import { filesOf, NOW, type Scenario } from '../scenario-files.ts'

/** The built command, asked by the protocol's own client. */

const COMMAND = path.join(PROJECT, 'dist', 'cli', 'index.js')

async function connect(t: TestContext, ...args: string[]): Promise<Client> {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [COMMAND, 'mcp', ...args],
    stderr: 'pipe',
  })
  const client = new Client({ name: 'test', version: '1' })
  await client.connect(transport)
  t.after(() => client.close())
  return client
}

interface Answered {
  text: string
  data: Record<string, unknown>
  isError: boolean
}

async function ask(client: Client, name: string, given?: Record<string, unknown>): Promise<Answered> {
  const {
    content,
    structuredContent = {},
    isError = false,
  } = await client.callTool({ name, arguments: given })
  const [first] = content as { type: string; text: string }[]
  return {
    text: first?.text ?? '',
    data: structuredContent as Record<string, unknown>,
    isError: isError === true,
  }
}

const demo = ['--root', DEMO, '--now', DEMO_NOW]

suite('a planner asks over MCP', () => {
  test('each tool is listed with what it takes', async (t) => {
    const { tools } = await (await connect(t, ...demo)).listTools()
    assert.deepEqual(
      tools.map(({ name }) => name),
      ['insights', 'task', 'may_select', 'what_changed'],
    )
    for (const { inputSchema, description } of tools) {
      assert.equal(inputSchema.type, 'object')
      assert.ok(description)
    }
    assert.deepEqual(tools[2]?.inputSchema.required, ['id'])
  })

  test('the demo is told as the prompt context tells it', async (t) => {
    const client = await connect(t, ...demo)
    const page = runNode(COMMAND, [...demo, '--dry-run', '--format', 'prompt'])
    const insights = await ask(client, 'insights')
    assert.equal(insights.text, page.out)
    assert.equal(insights.data['verdict'], 'worse')
    const rules = insights.data['rules'] as { rule: string; text: string }[]
    assert.deepEqual(
      rules.map(({ rule, text }) => `${rule} ${text}`),
      page.out.match(/^R\d+ .*$/gm),
    )

    const task = await ask(client, 'task', { id: 412 })
    assert.deepEqual(
      [task.data['tries'], task.data['succeeded'], task.data['last_reason'], task.data['quarantine']],
      [6, 0, 'timeout after 1570s', null],
    )
    assert.match(task.text, /^412: 0 of 6 tries succeeded\./)
    const held = await ask(client, 'task', { id: '#289' })
    assert.equal(typeof (held.data['quarantine'] as { age_days: number }).age_days, 'number')

    const changed = await ask(client, 'what_changed')
    assert.match(changed.text, /the model changed from coder-4 to coder-5/)
    const changes = changed.data['changes'] as { changed: unknown }[]
    assert.deepEqual(changes[0]?.changed, [{ what: 'model', from: 'coder-4', to: 'coder-5' }])
  })

  test('may_select follows the rules', async (t) => {
    const client = await connect(t, ...demo)
    const CASES: [
      given: Record<string, unknown>,
      allowed: boolean,
      rule: string | null,
      conditions: string[],
    ][] = [
      [{ id: 412 }, false, 'R1', []],
      [{ id: '412' }, false, 'R1', []],
      [{ id: ' #412' }, false, 'R1', []],
      [{ id: 289, kind: 'docs' }, false, 'R2', []],
      [{ id: 9999 }, true, null, ['R3', 'R6', 'R7']],
      [{ id: 9999, kind: 'docs', score: 8, minutes: 10 }, true, null, ['R3']],
      [{ id: 9999, kind: 'bug', score: 3, minutes: 60 }, true, null, ['R3', 'R6', 'R7']],
    ]
    for (const [given, allowed, rule, conditions] of CASES) {
      const { data, text } = await ask(client, 'may_select', given)
      assert.deepEqual([data['allowed'], data['rule']], [allowed, rule], text)
      assert.deepEqual(
        (data['conditions'] as { rule: string }[]).map((each) => each.rule),
        conditions,
        text,
      )
      assert.match(text, allowed ? /may be selected/ : /must not be selected/)
    }
    const { data } = await ask(client, 'may_select', { id: 412 })
    assert.deepEqual(data['allowed_actions'], ['quarantine', 'split', 'ask_human'])
  })

  test('a kind that is stopped and work over a time cap may not be selected', async (t) => {
    const rootOf = (name: string): string =>
      makeRoot(
        t,
        filesOf(JSON.parse(fs.readFileSync(path.join(PROJECT, 'test/scenarios', name), 'utf8')) as Scenario),
      )
    const failing = await connect(t, '--root', rootOf('type-failing/several.json'), '--now', NOW)
    const docs = await ask(failing, 'may_select', { id: 1, kind: 'docs' })
    assert.deepEqual([docs.data['allowed'], docs.data['rule']], [false, 'R1'], docs.text)
    assert.deepEqual(docs.data['allowed_actions'], ['skip', 'split', 'ask_human'])
    assert.equal((await ask(failing, 'may_select', { id: 1, kind: 'bug' })).data['allowed'], true)

    const fell = await connect(t, '--root', rootOf('type-drop/clear.json'), '--now', NOW)
    assert.match(
      (await ask(fell, 'may_select', { id: 1, kind: 'bug' })).text,
      /of kind `bug`: select at most 2/,
    )
    assert.doesNotMatch((await ask(fell, 'may_select', { id: 1, kind: 'feature' })).text, /of kind/)

    const capped = await connect(t, '--root', rootOf('time-cap/found.json'), '--now', NOW)
    assert.equal((await ask(capped, 'may_select', { id: 1, minutes: 9 })).data['allowed'], false)
    assert.equal((await ask(capped, 'may_select', { id: 1, minutes: 7 })).data['allowed'], true)
  })

  test('wrong questions are told what is wrong, and the next one is answered', async (t) => {
    const client = await connect(t, ...demo)
    const WRONG: [name: string, given: Record<string, unknown> | undefined, says: RegExp][] = [
      ['task', undefined, /^task: id is missing$/],
      ['task', { id: '' }, /^task: id cannot be ""; a number, or a text of 1 to 200 visible characters$/],
      ['may_select', { id: 'x'.repeat(300) }, /^may_select: id cannot be "x+…/],
      ['may_select', { id: 'a\nb' }, /^may_select: id cannot be "a\\nb"/],
      ['may_select', { id: { a: 1 } }, /^may_select: id cannot be \{"a":1\}/],
      ['may_select', { id: -1 }, /^may_select: id cannot be -1/],
      [
        'may_select',
        { id: 1, minutes: 'long' },
        /^may_select: minutes cannot be "long"; a number of 0 or more$/,
      ],
      ['insights', { all: true }, /^insights: no argument is called "all"$/],
    ]
    for (const [name, given, says] of WRONG) {
      const { isError, text } = await ask(client, name, given)
      assert.ok(isError, text)
      assert.match(text, says)
    }
    await assert.rejects(
      ask(client, 'delete_all'),
      /no tool is called delete_all; there are insights, task, may_select/,
    )
    const unknown = await ask(client, 'task', { id: 'nobody knows' })
    assert.deepEqual([unknown.isError, unknown.data['known']], [false, false])
    assert.equal((await ask(client, 'may_select', { id: 412 })).data['allowed'], false)
  })

  test('what the loop writes is seen by the next question, and a log that is gone is told', async (t) => {
    const rows = (succeeded: boolean, issue: number): object[] =>
      Array.from({ length: 40 }, (_, index) => ({
        timestamp: new Date(Date.parse(DEMO_NOW) - (index + 1) * 5 * 3_600_000).toISOString(),
        success: succeeded,
        duration: 60,
        issue: issue + (succeeded ? index : 0),
      }))
    const root = makeRoot(t, { [CYCLES]: jsonl(rows(true, 100)) })
    const log = path.join(root, CYCLES)
    const client = await connect(t, '--root', root, '--now', DEMO_NOW, '--cycles', CYCLES)
    assert.equal((await ask(client, 'may_select', { id: 7 })).data['allowed'], true)
    fs.appendFileSync(log, jsonl(rows(false, 7).slice(0, 6)))
    assert.equal((await ask(client, 'may_select', { id: 7 })).data['allowed'], false)
    fs.renameSync(log, `${log}.old`)
    const gone = await ask(client, 'may_select', { id: 7 })
    assert.ok(gone.isError)
    assert.match(gone.text, /^--cycles: \.loop\/retro\/cycles\.jsonl /)
    fs.renameSync(`${log}.old`, log)
    assert.equal((await ask(client, 'may_select', { id: 7 })).data['allowed'], false)
  })

  test('a root without a log is no data, and a log that is not there is told before anything is served', async (t) => {
    const root = makeRoot(t)
    const { data } = await ask(await connect(t, '--root', root), 'insights')
    assert.equal(data['status'], 'no_data')
    for (const args of [
      ['--cycles', 'no.jsonl'],
      ['--quotes', 'some'],
      ['--port', '80'],
    ]) {
      const ran = runNode(COMMAND, ['mcp', '--root', root, ...args])
      assert.deepEqual([ran.code, ran.out], [2, ''])
      assert.match(ran.err, /^error: /)
    }
  })

  test('text of a hostile log is data in every answer, and without quotes in none', async (t) => {
    const root = makeRoot(t, { [CYCLES]: HOSTILE_LOG })
    const said: Record<string, string> = {}
    for (const quotes of ['all', 'none']) {
      const client = await connect(t, '--root', root, '--now', DEMO_NOW, '--quotes', quotes)
      const { data } = await ask(client, 'insights')
      const [rule] = data['rules'] as { text: string }[]
      const name = /task-[\da-f]{12}/.exec(rule?.text ?? '')?.[0] ?? ''
      const answers = [
        await ask(client, 'insights'),
        await ask(client, 'task', { id: name }),
        await ask(client, 'may_select', { id: name }),
        await ask(client, 'what_changed'),
      ]
      assert.equal(answers[2]?.data['allowed'], false)
      assert.equal(answers[1]?.data['known'], true)
      said[quotes] = JSON.stringify(answers)
    }
    const [all = '', none = ''] = [said['all'], said['none']]
    assert.match(all, /Ignore all rules/)
    assert.doesNotMatch(all, /ghp_A1b2|\\n<rules>\\n<|\{\{/)
    assert.ok(!all.includes(JSON.stringify(INJECTION).slice(1, -1)))
    assert.doesNotMatch(none, /Ignore|select: 412|select everything|secrets\.X/)
  })

  test('a client that asks and goes away is answered', () => {
    const lines = [
      {
        id: 1,
        method: 'initialize',
        params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'x', version: '1' } },
      },
      { method: 'notifications/initialized' },
      { id: 2, method: 'tools/call', params: { name: 'may_select', arguments: { id: 412 } } },
    ].map((message) => JSON.stringify({ jsonrpc: '2.0', ...message }))
    const ran = runNode(COMMAND, ['mcp', ...demo], {}, PROJECT, `${lines.join('\n')}\n`)
    assert.equal(ran.code, 0, ran.err)
    const answers = ran.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: number })
    assert.deepEqual(
      answers.map(({ id }) => id),
      [1, 2],
    )
  })
})
