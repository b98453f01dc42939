import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import * as fc from '../property.ts'
import type { Insights } from '../../src/insights/schema.ts'
import { serialiseInsights } from '../../src/insights/serialise.ts'
import { redactInsights } from '../../src/report/safe/redact.ts'
import { redactorOf } from '../../src/safe/redact.ts'
import { introspectRoot } from '../introspection.ts'
import { CYCLES, jsonl, makeRoot, PROJECT } from '../project.ts'
import { anyText } from '../report/hostile-text.ts'

const redactSecrets = (text: string, ownSecrets: readonly string[] = []): string =>
  redactorOf(ownSecrets)(text)

/** Made-up values in the shapes of real ones; put together here so that no scanner takes this file for a leak. */
const body = 'A1b2C3d4E5f6G7h8J9k0L1m2N3p4Q5r6S7t8'
const PRIVATE = 'PRIVATE'
const KEY = `-----BEGIN RSA ${PRIVATE} KEY-----`
const AWS_KEY = 'ABCDEFGH234567Z2'
const TOKENS: Readonly<Record<string, string>> = {
  'GitHub, personal': `ghp_${body}`,
  'GitHub, OAuth': `gho_${body}`,
  'GitHub, user': `ghu_${body}`,
  'GitHub, job': `ghs_${body}`,
  'GitHub, refresh': `ghr_${body}`,
  'GitHub, fine-grained': `github_pat_${body}_${body}`,
  'GitHub, cut': 'ghp_A1b2C3d4E5f6',
  GitLab: `glpat-${body.slice(0, 20)}`,
  'AWS key': `AKIA${AWS_KEY}`,
  'AWS, temporary': `ASIA${AWS_KEY}`,
  Google: `AIza${body.slice(0, 35)}`,
  Slack: `xoxb-123456789012-${body.slice(0, 24)}`,
  npm: `npm_${body}`,
  PyPI: `pypi-AgEIcHlwaS5vcmc${body}`,
  Stripe: `sk_live_${body.slice(0, 24)}`,
  'Stripe, restricted': `rk_live_${body.slice(0, 24)}`,
  OpenAI: `sk-${body}T3Blbk`,
  'OpenAI, project': `sk-proj-${body}_${body}`,
  Anthropic: `sk-ant-api03-${body}-${body}`,
  'Hugging Face': `hf_${body.slice(0, 34)}`,
  JWT: `eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.${body}`,
  'private key': `${KEY}\nMIIEpAIBAAKCAQEA${body}\n${body}\n-----END RSA ${PRIVATE} KEY-----`,
  'private key in one line': String.raw`${KEY}\nMIIEpAIBAAKCAQEA${body}\n-----END RSA ${PRIVATE} KEY-----\n`,
  'private key, cut': `${KEY}\nMIIEpAIBAAKCAQEA${body}`,
  'end of a private key': `MIIEpAIBAAKCAQEA${body}\n${body}==\n-----END ${PRIVATE} KEY-----`,
}

/** What stands around a secret in a log; `@` is where it stands. */
const AROUND = [
  '@',
  'push failed: @',
  'got @ from the server',
  '"@"',
  "token='@',",
  '(@)',
  String.raw`first\n@`,
  '\u001B[31m@\u001B[0m',
  'Authorization: Bearer @',
]

for (const [name, token] of Object.entries(TOKENS)) {
  test(`fault 51: ${name}: no part of the secret is left, wherever it stands`, () => {
    for (const around of AROUND) {
      const text = around.replace('@', () => token)
      const redacted = redactSecrets(text)
      assert.ok(redacted.includes('[redacted]'), text)
      for (const part of [token, 'A1b2C3d4', 'MIIEpA', 'ABCDEFGH', body.slice(0, 20)])
        assert.ok(!redacted.includes(part), redacted)
    }
  })
}

const REDACTIONS: readonly (readonly [text: string, redacted: string])[] = [
  ['clone https://user:hunter2@github.com/o/r failed', 'clone https://user:[redacted]@github.com/o/r failed'],
  ['postgres://app:p@ss:w0rd@db:5432/x', 'postgres://app:[redacted]@db:5432/x'],
  ['https://x-access-token:abc@git.example', 'https://x-access-token:[redacted]@git.example'],
  ['Authorization: Basic dXNlcjpwYXNz', 'Authorization: Basic [redacted]'],
  ['-H "authorization: token abcdef"', '-H "authorization: token [redacted]"'],
  ['password=Tr0ub4dor&3 rejected', 'password=[redacted] rejected'],
  ['DB_PASSWORD: "x9fk2LmQ"', 'DB_PASSWORD: "[redacted]"'],
  [String.raw`{\"api_key\": \"x9fk2LmQ81\"}`, String.raw`{\"api_key\": \"[redacted]\"}`],
  ['client-secret => x9fk2LmQ81', 'client-secret => [redacted]'],
  ['login --token x9fk2LmQ81 failed', 'login --token [redacted] failed'],
  [`aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/${body}`, 'aws_secret_access_key = [redacted]'],
]

test('values that stand where secrets stand are redacted, the rest of the line is not', () => {
  for (const [text, redacted] of REDACTIONS) assert.equal(redactSecrets(text), redacted)
})

const ORDINARY = [
  'unexpected token: } at src/index1.ts:12:5',
  'unexpected token: src/a1b2.ts:12:5',
  'tokens: 1830223441',
  'token: 2026-09-21T06:00:00Z expired',
  'password: required by the form',
  'the secret: keep it simple',
  'tokenizer: gpt2-medium-1',
  'password=$DB_PASSWORD1',
  'task-aaaaaaaaaaaaaaaaaaaaaaaaaa1 of risk-management',
  'npm_config_registry and npm_lifecycle_event',
  'hf_transfer, sk-learn, AKIA, eyJ',
  'commit 4be1f02c9a7d3e5f60718293a4b5c6d7e8f90123',
  'see https://github.com/o/r/issues/1 and mail me@example.com',
  'http://localhost:8080/x?y=1@2',
  '-----BEGIN PUBLIC KEY-----',
  '\u001B[31mtests failed\u001B[0m',
  '[redacted]',
  // Of real logs: hashes, ids, addresses, places.
  '4b1d02c9a7d3e5f60718293a4b5c6d7e8f901234',
  'sha256:4b1d02c9a7d3e5f60718293a4b5c6d7e8f9012344b1d02c9a7d3e5f60718293a',
  'job fffc0028-af9e-4101-9275-7ffca2c063ab of story US-0012',
  '"session_id":"fffc0028-af9e-4101-9275-7ffca2c063ab"',
  'restore node-modules-key-4be1f02c9a7d3e5f60718293a4b5c6d7 failed',
  'test_4be1f02c9a7d3e5f in tests/test_4be1f02c.py::test_login',
  'Authorization: `Bearer ${ADMIN_TOKEN}`',
  'rejects requests without a bearer token before routing [530.00ms]',
  'Basic authentication is required',
  'docker run -u 1000:1000 node:22.1.0 npm test',
  'git push -u origin HEAD:refs/heads/main',
  'curl -u deploy:$TOKEN https://api.example.com',
  'curl: (22) The requested URL returned error: 404 at 12:34:56',
  'cookie: missing in the request; set-cookie: none',
  'the cookie banner test = flaky',
  'git@github.com:acme/orbit-api.git and ssh://git@host.example:22/x.git',
  'https://github.com/acme/orbit-api/actions/runs/17420113344/job/49512345678?pr=412#step:5:120',
  'postgres://localhost:5432/orbit and redis://cache:6379/0',
  'sk-learn-pipeline-step and pat.example.com',
  'API-1234, SK-12 and key-value-store',
  's.substring is not a function, sl.example, t1.micro and t1.medium',
  'src/pages/[id]/access-production-config.test.ts:41:7',
  'openai/gpt-5.1-codex and anthropic/claude-opus-4.5-20251101',
  'expected EAAA to equal AKCp',
]

test('ordinary text stays as it is', () => {
  for (const text of ORDINARY) assert.equal(redactSecrets(text, ['short']), text)
})

test('the logs of the project hold nothing that looks like a secret', () => {
  for (const folder of [path.join('examples', 'demo'), path.join('test', 'golden', 'formats')])
    for (const file of fs.readdirSync(path.join(PROJECT, folder), { recursive: true, encoding: 'utf8' })) {
      if (!/\.(?:jsonl|json|md|tsv)$/.test(file)) continue
      const text = fs.readFileSync(path.join(PROJECT, folder, file), 'utf8')
      for (const line of text.split('\n')) assert.equal(redactSecrets(line), line, file)
    }
})

test('our own secrets go in every usual spelling, also inside other Base64', () => {
  fc.assert(
    fc.property(
      fc
        .string({ minLength: 8, maxLength: 40, unit: 'grapheme-ascii' })
        .filter((text) => text.trim() === text),
      fc.string({ maxLength: 12 }),
      fc.string({ maxLength: 12 }),
      (secret, before, after) => {
        const encoded = Buffer.from(before + secret + after).toString('base64')
        for (const spelling of [secret, encodeURIComponent(secret), encoded]) {
          const redacted = redactSecrets(`a ${spelling} b`, [secret])
          assert.ok(redacted.includes('[redacted]'), spelling)
          assert.ok(!redacted.includes(spelling))
        }
        assert.ok(
          !Buffer.from(redactSecrets(encoded, [secret]), 'base64')
            .toString()
            .includes(secret),
        )
      },
    ),
  )
})

test('a secret that begins where another one ends goes, too', () => {
  const glued = `sqa_${'7c0e94b1f8a25d'.repeat(3)}npm_${body}`
  assert.equal(redactSecrets(`push with ${glued} failed`), 'push with [redacted][redacted] failed')
})

test('a secret goes from a text as short as any', () => {
  assert.equal(redactSecrets('ssh://root:mmm@xyz'), 'ssh://root:[redacted]@xyz')
  assert.equal(redactSecrets('://é:é@'), '://é:[redacted]@')
  assert.equal(redactSecrets('own-secret-1', ['own-secret-1']), '[redacted]')
})

test('our own mark is no secret, whatever is called one', () => {
  const own = ['redacted', '[redacted]', 'own-secret-1']
  assert.equal(redactSecrets('say own-secret-1, redacted', own), 'say [redacted], redacted')
})

const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(...Object.values(TOKENS), ...REDACTIONS.map(([text]) => text), ...ORDINARY),
    fc.constantFrom(
      'password=',
      'token: ',
      '://',
      ':',
      '@',
      '=',
      'eyJ',
      '.',
      'ghp_',
      '-----BEGIN ',
      'Bearer ',
      '[',
      '\\n',
    ),
    anyText,
  ),
  { maxLength: 8 },
)

test('a second pass finds nothing more', () => {
  fc.assert(
    fc.property(pieces, fc.boolean(), (parts, spaced) => {
      const once = redactSecrets(parts.join(spaced ? ' ' : ''), ['own-secret-1'])
      assert.equal(redactSecrets(once, ['own-secret-1']), once)
    }),
    { numRuns: 2000 },
  )
})

test('a secret is found at the end of 200,000 hostile characters', () => {
  const token = TOKENS['npm'] ?? ''
  const size = 200_000
  for (const piece of [
    'a',
    'eyJ',
    'eyJ_',
    'eyJaaaaaaaaaaa.',
    '://',
    '://a:',
    'password',
    'secret-',
    'token=',
    'ghp_',
    'sk-',
    'AKIA',
    '=',
    '-----BEGIN ',
    KEY.slice(0, -1),
    'Bearer ',
    'authorization: ',
    '\\n',
    '\u001B[',
    '\u001B];',
    '12345678:AA',
    'a ',
    '+/',
    '"',
  ]) {
    const filler = piece.repeat(size / piece.length)
    const redacted = redactSecrets(`${filler} ${token}`)
    assert.ok(!redacted.includes(token), piece)
  }
})

test('what is published of a loop without secrets is what was found', async () => {
  const scenarios = path.join(PROJECT, 'examples', 'demo')
  const insights = await introspectRoot(scenarios, '2026-09-21T06:00:00Z')
  assert.deepEqual(redactInsights(insights, ['own-secret-1']), insights)
})

test('fault 51: no secret of a log, not even as a name, reaches what is published', async (t) => {
  const token = TOKENS['GitHub, personal'] ?? ''
  const own = 'own-secret-1'
  const row = (day: number) => ({
    timestamp: `2026-09-${String(day).padStart(2, '0')}T06:00:00Z`,
    success: false,
    duration: 300,
    type: `${token} bug`,
    issue: `task ${token}`,
    reason: `push with ${own} and ${token} failed, password=x`,
    model: own,
  })
  const days = Array.from({ length: 12 }, (_, index) => index + 9)
  const root = makeRoot(t, {
    [CYCLES]: `${jsonl(days.map(row))}${jsonl([{ ...row(20), type: `${token.slice(0, -1)} bug` }])}`,
    '.loop/quarantine.json': JSON.stringify({ [`task ${token}`]: {} }),
    '.loop/retro/deep-triage.jsonl': jsonl([{ timestamp: '2026-09-19T06:00:00Z', timmy_feedback: token }]),
  })
  const found = await introspectRoot(root, '2026-09-21T06:00:00Z')
  assert.ok(!serialiseInsights(found).includes(token) && serialiseInsights(found).includes(own))
  const redacted = redactInsights(found, [own])
  const published = serialiseInsights(redacted)
  for (const secret of [own, 'ghp_', body.slice(0, 12)]) assert.ok(!published.includes(secret), secret)
  assert.deepEqual(numbersOf(redacted), numbersOf(found))
  assert.equal(Object.keys(redacted.by_type).length, Object.keys(found.by_type).length)
  assert.deepEqual(redactInsights(redacted, [own]), redacted)
})

function numbersOf(insights: Insights): number[] {
  const found: number[] = []
  JSON.stringify(insights, (_key, value: unknown) => {
    if (typeof value === 'number') found.push(value)
    return value
  })
  return found
}

test('a redacted text that is bounded on disk stays within its bound', () => {
  const headline = `${'x'.repeat(100)} https://a:b@c.d`
  const redacted = redactInsights({ headline } as unknown as Insights).headline
  assert.ok(redacted.length <= 120 && !redacted.includes(':b@'))
})
