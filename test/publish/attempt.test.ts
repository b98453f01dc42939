import assert from 'node:assert/strict'
import { test } from 'node:test'
import { attemptPublisher } from '../../src/publish/attempt.ts'
import type { PublishResult, Publisher, Run } from '../../src/publish/publisher.ts'
import { introspectRoot, settingsOf } from '../introspection.ts'

const TOKEN = 'ghs_0123456789abcdef'

async function makeRun(): Promise<Run> {
  return {
    insights: await introspectRoot('examples/demo', '2026-09-21T06:00:00Z'),
    settings: settingsOf(),
    access: { root: 'examples/demo', confined: true },
    env: {},
    secrets: [TOKEN, 'ok'],
    produced: {},
  }
}

const FAILURES: [string, Publisher['publish'], RegExp][] = [
  [
    'throws an error',
    () => {
      throw new Error('disk full')
    },
    /^disk full$/,
  ],
  [
    'throws something else',
    () => {
      // eslint-disable-next-line typescript/only-throw-error -- libraries do
      throw 'just text'
    },
    /^just text$/,
  ],
  ['rejects', () => Promise.reject(new Error('gone')), /^gone$/],
  [
    'rejects with nothing',
    // eslint-disable-next-line typescript/prefer-promise-reject-errors -- libraries do
    () => Promise.reject(),
    /^undefined$/,
  ],
  [
    'never ends',
    () => new Promise<PublishResult>(() => {}),
    /^it took longer than 0\.02 seconds and was given up$/,
  ],
  [
    'tells a secret',
    () => {
      throw new Error(`bad header "Bearer ${TOKEN}" for https://x.example/blob?se=1&sig=abc%3D&sp=w, ok`)
    },
    /^bad header "Bearer \[redacted\]" for https:\/\/x\.example\/blob\?se=1&sig=\[redacted\]&sp=w, ok$/,
  ],
  [
    'tells another’s secret, and ours as Base64',
    () => {
      const ours = Buffer.from(`user:${TOKEN}`).toString('base64')
      throw new Error(`proxy https://deploy:Kx7Qm2Vt9Lp4@p.example refused, sent ${ours}`)
    },
    /^proxy https:\/\/deploy:\[redacted\]@p\.example refused, sent \w{0,8}\[redacted\]/,
  ],
  [
    'quotes a command to the runner',
    () => {
      throw new Error('\r\n::set-output name=verdict::x\n##[add-mask]y')
    },
    /^│ ::set-output name=verdict::x ## \[add-mask\]y$/,
  ],
]

for (const [what, publish, say] of FAILURES) {
  test(`a publisher that ${what} has failed, with one harmless sentence`, async () => {
    const attempt = await attemptPublisher({ name: 'it', limitMs: 20, publish }, await makeRun())
    assert.equal(attempt.status, 'failed')
    assert.equal(attempt.name, 'it')
    assert.match(attempt.say, say)
  })
}

test('a publisher that fails after its time is over disturbs nobody', async () => {
  let fail: (error: Error) => void = () => {}
  const publish = (): Promise<PublishResult> => new Promise((_, reject) => (fail = reject))
  const attempt = await attemptPublisher({ name: 'late', limitMs: 1, publish }, await makeRun())
  assert.match(attempt.say, /given up/)
  // An unhandled rejection would end this process.
  fail(new Error('too late'))
  await new Promise((resolve) => setImmediate(resolve))
})

test('what a publisher produced before it failed is kept for the others', async () => {
  const run = await makeRun()
  await attemptPublisher(
    {
      name: 'half',
      publish({ produced }) {
        produced.artifactUrl = 'https://github.com/acme/orbit-api/actions/runs/1/artifacts/2'
        throw new Error('the second file failed')
      },
    },
    run,
  )
  assert.match(run.produced.artifactUrl ?? '', /artifacts\/2$/)
})
