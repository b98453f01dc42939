import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Insights } from '../../src/insights/schema.ts'
import { redactInsights } from '../../src/report/safe/redact.ts'
import { mixed } from './shapes.ts'

const token = (end: string): string => `npm_${mixed(20)}${end}`
const redacted = (value: unknown, ownSecrets?: readonly string[]): unknown =>
  redactInsights(value as Insights, ownSecrets)

test('texts and names lose their secrets at any depth, everything else stays', () => {
  const given = {
    headline: `push with ${token('')} failed`,
    by_type: { [`bug ${token('')}`]: { note: [`a ${token('')}`, 1, null, true, { deep: token('') }] } },
    none: null,
    count: 12,
    isOk: false,
  }
  assert.deepEqual(redacted(given), {
    headline: 'push with [redacted] failed',
    by_type: { 'bug [redacted]': { note: ['a [redacted]', 1, null, true, { deep: '[redacted]' }] } },
    none: null,
    count: 12,
    isOk: false,
  })
})

test('names that differ only in their secrets stay apart, in their order', () => {
  const names = { [token('a')]: 1, other: 2, [token('b')]: 3, [token('c')]: 4 }
  const found = redacted({ by_type: names }) as { by_type: object }
  assert.deepEqual(Object.entries(found.by_type), [
    ['[redacted]', 1],
    ['other', 2],
    ['[redacted] 2', 3],
    ['[redacted] 3', 4],
  ])
})

test('our own secrets go where they are given', () => {
  assert.deepEqual(redacted({ a: 'say own-secret-1 now' }, ['own-secret-1']), { a: 'say [redacted] now' })
  assert.deepEqual(redacted({ a: 'say own-secret-1 now' }), { a: 'say own-secret-1 now' })
})

test('a text grows to 120 characters and no further, and a longer one does not grow', () => {
  const grown = `${'x'.repeat(100)} https://a:b@c.d`
  const short = redacted({ a: grown }) as { a: string }
  assert.equal(short.a.length, 120)
  assert.ok(short.a.endsWith('…'))
  const long = `${'x'.repeat(140)} https://a:b@c.d`
  assert.equal((redacted({ a: long }) as { a: string }).a.length, long.length)
  assert.deepEqual(redacted({ a: 'https://a:b@c.d' }), { a: 'https://a:[redacted]@c.d' })
})
