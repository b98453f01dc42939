import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { PROJECT } from '../project.ts'
import { hugeLog } from './huge-log.ts'
import { judgeRetro } from '../../src/index.ts'
import { NOW } from '../analyse/cycles.ts'
import { allPages } from './all-pages.ts'
import { pagesOf } from './pages-of.ts'
import { assertShort, wordsOf } from './short-pages.ts'

test('what is counted is what a reader meets', () => {
  assert.deepEqual(
    wordsOf(
      '## A **b**, c\n\n<details>\n<summary><b>d</b> e</summary>\n\n| f | g |\n|:--|:--|\n| [h i](https://x.example/y/z) → 3 | ▪▪ |\n\n</details>\n\n```mermaid\nline [1]\n```\n<!-- mark -->',
    ),
    ['A', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', '3'].filter((word) => word !== ''),
  )
})

/** `pagesOf` counts the words of each root that any test reads; the demo is the one that everybody sees. */
test('the demo is read in ten seconds', async () => {
  const { pages } = await pagesOf(path.join(PROJECT, 'examples/demo'), '2026-09-21T06:00:00Z')
  assert.match(pages.get('markdown') ?? '', /Do this first/)
})

test('of very much a page tells as little', async () => {
  const insights = judgeRetro(
    hugeLog({ quarantined: 500, sources: 400, tasks: 200, kinds: 70, reasons: 60 }),
    {},
    NOW,
  )
  assertShort(await allPages(insights, '2026-09-21T12:00:00Z'))
})

test('each golden page is as short', () => {
  const folder = path.join(PROJECT, 'test/golden/pages')
  for (const name of fs.readdirSync(folder)) {
    const read = (file: string): string => {
      const place = path.join(folder, name, file)
      return fs.existsSync(place) ? fs.readFileSync(place, 'utf8') : ''
    }
    assertShort({
      markdown: read('job-summary.md'),
      'issue body': read('issue-body.md'),
      'delta comment': read('delta-comment.md'),
    })
  }
})
