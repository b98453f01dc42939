import assert from 'node:assert/strict'
import { test } from 'node:test'
import { remembered } from '../../src/safe/remembered.ts'

/** What was made of the texts, and which of them had to be made. */
function madeOf(
  limits: Parameters<typeof remembered>[1],
  ...texts: string[]
): { made: string[]; calls: string[] } {
  const calls: string[] = []
  const make = remembered((text) => {
    calls.push(text)
    return `${text}é`
  }, limits)
  return { made: texts.map(make), calls }
}

test('what is made of a text is made once for all equal ones', () => {
  const { made, calls } = madeOf({ longest: 3 }, 'abc', 'b', 'abc', 'b', '', '')
  assert.deepEqual(made, ['abcé', 'bé', 'abcé', 'bé', 'é', 'é'])
  assert.deepEqual(calls, ['abc', 'b', ''])
})

test('a long text is made anew, and is the same', () => {
  const { made, calls } = madeOf({ longest: 3 }, 'abcd', 'abcd')
  assert.deepEqual(made, ['abcdé', 'abcdé'])
  assert.deepEqual(calls, ['abcd', 'abcd'])
})

test('once there are many, new ones are not remembered, and the old ones stay', () => {
  const { made, calls } = madeOf({ longest: 3, most: 2 }, 'a', 'b', 'c', 'c', 'a', 'b')
  assert.deepEqual(made, ['aé', 'bé', 'cé', 'cé', 'aé', 'bé'])
  assert.deepEqual(calls, ['a', 'b', 'c', 'c'])
})
