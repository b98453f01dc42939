import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readOwnSecrets } from '../../src/publish/own-secrets.ts'
import { redactorOf } from '../../src/safe/redact.ts'

const VALUE = 'kx9-own-value-of-a-test'

const SECRET_NAMES = [
  'GITHUB_TOKEN INPUT_TOKEN ACTIONS_RUNTIME_TOKEN CLIENT_SECRET DB_PASSWORD MYSQL_PWD GPG_PASSPHRASE AWS_CREDENTIALS',
  'OPENAI_API_KEY APIKEY DEPLOY_KEY GH_PAT SMTP_PASS NPM_CONFIG__AUTH AZURE_SAS SESSION_COOKIE SENTRY_DSN',
  'SLACK_WEBHOOK SLACK_WEBHOOK_URL DISCORD_WEBHOOK_URI DATABASE_URL DB_URL POSTGRES_URL MONGODB_URI REDIS_URL AMQP_URL',
  'AZURE_STORAGE_CONNECTION_STRING DB_CONNSTR',
].flatMap((line) => line.split(' '))

test('a variable is secret by its name', () => {
  for (const name of SECRET_NAMES) assert.deepEqual(readOwnSecrets({ [name]: ` ${VALUE}\n` }), [VALUE], name)
  for (const name of [
    'GITHUB_SERVER_URL',
    'KEYBOARD',
    'PATH',
    'TOKENIZER',
    'GITHUB_SHA',
    'COMPASS',
    'HOOK_NAME',
  ])
    assert.deepEqual(readOwnSecrets({ [name]: VALUE }), [], name)
})

test('a short value that may be a word is none', () => {
  assert.deepEqual(readOwnSecrets({ DB_PASSWORD: 'password', A_TOKEN: '', B_TOKEN: undefined }), [])
  assert.deepEqual(readOwnSecrets({ DB_PASSWORD: 'Tr0ub4dor&3' }), ['Tr0ub4dor&3'])
})

test('of our own forms the longest is taken first, in Base64 of both alphabets', () => {
  const secret = 'a?>b~~c9-Zk4?>?>xYq7'
  const short = secret.slice(0, 12)
  const redact = redactorOf([short, secret])
  assert.equal(redact(`x ${secret} y ${short} z`), 'x [redacted] y [redacted] z')
  for (const before of ['', 'a', 'ab'])
    for (const alphabet of ['base64', 'base64url'] as const) {
      const encoded = Buffer.from(`${before}${secret}:tail`).toString(alphabet)
      const left = redact(`sent ${encoded}.`)
      assert.match(left, /\[redacted\]/, encoded)
      assert.ok(!Buffer.from(left.slice(5), alphabet).toString().includes(secret.slice(4, 16)), left)
    }
})

test('a beginning that looks like no word is enough, and what follows it stays', () => {
  const redact = redactorOf(['Tr0ub4dor&3xyz'])
  assert.equal(redact('login Tr0ub4dor&… failed, Tr0ub'), 'login [redacted]… failed, Tr0ub')
  const words = redactorOf(['correct horse battery staple'])
  assert.equal(words('the correct horse battery is low'), 'the correct horse battery is low')
  assert.equal(words('got correct horse battery staple.'), 'got [redacted].')
})

test('the words of ordinary lines in a file with several values stay', () => {
  const file = JSON.stringify(
    { type: 'service_account', private_key_id: '4be1f02c9a7d3e5f60718293' },
    null,
    2,
  )
  const redact = redactorOf([file])
  assert.equal(redact('id 4be1f02c9a7d3e5f60718293'), 'id [redacted]')
  assert.equal(redact('no service_account was given'), 'no service_account was given')
})
