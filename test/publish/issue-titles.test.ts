import assert from 'node:assert/strict'
import path from 'node:path'
import { test } from 'node:test'
import { readTitles } from '../../src/publish/issue-titles.ts'
import { renderJobSummary } from '../../src/report/job-summary/job-summary.ts'
import { introspectRoot } from '../introspection.ts'
import { PROJECT } from '../project.ts'
import { issueJson, openScene } from '../forge/scripted.ts'

test('titles are read as far as the forge answers, and an issue that is gone has none', async (context) => {
  const { forge, seen: requests } = await openScene(context, 'github', (seen) => {
    const number = Number(/issues\/(\d+)$/.exec(seen.url)?.[1])
    if (number === 2) return { status: 404, json: { message: 'Not Found' } }
    if (number === 4) return { status: 403, json: { message: 'Resource not accessible by integration' } }
    return { json: issueJson(number, { title: `Title ${number}` }) }
  })
  assert.deepEqual(
    [...(await readTitles(forge, [1, 2, 3, 4, 5]))],
    [
      ['1', 'Title 1'],
      ['3', 'Title 3'],
    ],
  )
  assert.ok(!requests.some(({ url }) => url.endsWith('/issues/5')))
})

test('a title stands beside its issue as a text', async () => {
  const insights = await introspectRoot(path.join(PROJECT, 'examples/demo'), '2026-09-21T06:00:00Z')
  const titles = new Map([['412', 'Flaky reconnect <img src=x> @all [x](https://evil.example) | #1']])
  const page = renderJobSummary(insights, { dialect: 'github', titles })
  const row = page.split('\n').find((line) => line.includes('Flaky reconnect')) ?? ''
  assert.match(row.replaceAll('\u200B', ''), /^\| #412 Flaky reconnect /)
  assert.doesNotMatch(row, /<img|(?<!\\)\]\(https|@all|(?<!\\)\| #1/)
})
