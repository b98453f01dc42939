import assert from 'node:assert/strict'
import { test } from 'node:test'
import { faultsOf } from './page-laws.ts'

test('the laws find what they forbid', () => {
  const bad: Readonly<Record<string, string>> = {
    'an empty heading': '## \n\nx',
    'a bare heading': '## A\n\n## B\n\nx',
    'a table without rows': '| a | b |\n|:--|:--|\n',
    'a wide table': '| a | b | c | d |\n|:--|:--|:--|:--|\n| 1 | 2 | 3 | 4 |',
    'an unclosed part': '<details>\n<summary><b>x</b></summary>\n\ntext',
    'two alerts': '> [!NOTE]\n> a\n\nb\n\n> [!WARNING]\n> c',
    'a foreign tag': 'a <img src=x> b',
    'a missing number': '1 of NaN cycles',
    'a wrong plural': 'after 1 cycles',
    'two full stops': 'It fell.. Then',
    'an uneven chart': '```mermaid\n  x-axis ["a", "b"]\n  bar [1]\n```',
  }
  for (const [what, markdown] of Object.entries(bad)) assert.notDeepEqual(faultsOf(markdown), [], what)
})

test('a page as ours keeps the laws', () => {
  const page = [
    '## Loop got worse',
    '> [!CAUTION]\n> **Do this first:** stop. It worked if 1 of 1 cycles succeeds.',
    '### Numbers',
    '| | Before | Now |\n|:--|:--|--:|\n| **Cycles** | 1 cycle | 21 cycles<br>0.1 days |',
    '<details>\n<summary><b>More:</b> 1</summary>\n\n- None of the 3 tries succeeded.\n\n</details>',
    '```mermaid\n  x-axis ["a", "b"]\n  bar [1, -5]\n```',
  ].join('\n\n')
  assert.deepEqual(faultsOf(page), [])
})
