import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placeText, readPlace } from '../../src/model/place.ts'

const SOURCES = [{ path: 'logs/a:b.jsonl' }]

test('a line and a page are read back as they were written', () => {
  assert.deepEqual(readPlace(placeText({ line: 12, source: 0 }, SOURCES)), {
    path: 'logs/a:b.jsonl',
    line: 12,
  })
  const url = 'https://github.com/acme/orbit/actions/runs/7'
  assert.deepEqual(readPlace(placeText({ line: 1, source: 0, url }, SOURCES)), { url })
})

const NONE = [
  '',
  ':3',
  'file',
  'file:x',
  'https://',
  'https://[',
  'https://ada:secret@x.example/',
  'https://ada@x.example/',
  `file:${'9'.repeat(20)}`,
]
for (const text of NONE)
  test(`${JSON.stringify(text)} is no place`, () => {
    assert.equal(readPlace(text), undefined)
  })

test('what is no address of https is never a page', () => {
  for (const text of ['javascript:1', 'http://x:80', 'ftp://x:21', 'HTTPS://x:1'])
    assert.ok(!('url' in (readPlace(text) ?? {})), text)
})
