import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { readIssueMarker } from '../../../src/publish/issue/marker.ts'
import { readState } from '../../../src/publish/issue/state.ts'
import { PROJECT, readJson } from '../../project.ts'
import { MemoryForge, MemoryServer } from './memory-forge.ts'
import { actAsPerson, publishDay, type ReportDay, reportOf, START, type Story } from './timeline.ts'

const FOLDER = path.join(PROJECT, 'test', 'publish', 'issue', 'cases')
const MS_PER_HOUR = 3_600_000

for (const file of fs.readdirSync(FOLDER)) {
  const story = readJson(path.join(FOLDER, file)) as Story
  test(`${story.about} (${path.basename(file)})`, () => live(story))
}

async function live({ days, policy, dialect, tells }: Story): Promise<void> {
  const server = new MemoryServer(dialect)
  let now = START
  let newest: string | undefined
  for (const [index, day] of days.entries()) {
    now += (day.hours ?? ('person' in day ? 1 : 24)) * MS_PER_HOUR
    server.now = now
    if ('person' in day) {
      actAsPerson(server, day)
      continue
    }
    const insights = reportOf(day, now, newest)
    newest = insights.data_quality.last_at ?? undefined
    const forge = new MemoryForge(server, { tells: tells ?? true })
    const result = await publishDay(forge, insights, now, day, policy)
    const where = `entry ${index + 1}: ${result.say}`
    assert.deepEqual(
      result.plan?.steps.map((step) => step.do),
      day.expect,
      where,
    )
    if (day.expect.length === 0 || day.holdBack !== undefined)
      assert.deepEqual(forge.writes(), [], `${where} wrote something`)
    assert.equal(result.changed, forge.writes().length > 0, where)
    checkDay(day, result, server, where)
  }
}

function checkDay(
  day: ReportDay,
  result: Awaited<ReturnType<typeof publishDay>>,
  server: MemoryServer,
  where: string,
): void {
  const matches = (text: string, pattern: string | undefined): void => {
    if (pattern !== undefined) assert.match(text, new RegExp(pattern), where)
  }
  if (day.status !== undefined) assert.equal(result.status, day.status, where)
  if (day.open !== undefined) assert.deepEqual(server.openNumbers(), day.open, where)
  matches(result.say, day.say)
  if (day.warn === undefined) assert.deepEqual(result.warnings, [], where)
  matches(result.warnings.join('\n'), day.warn)
  if (result.number === undefined) return
  const issue = server.find(result.number)
  matches(issue.title, day.title)
  matches(issue.body, day.body)
  const comments = server.commentsOf(issue.number).map(({ body }) => body)
  matches(comments.at(-1) ?? '', day.comment)
  if (day.never !== undefined)
    for (const text of [issue.body, ...comments]) assert.doesNotMatch(text, new RegExp(day.never), where)
  if (!result.changed) return
  assert.ok(readIssueMarker(issue.body) !== undefined, where)
  assert.ok(readState(issue.body) !== undefined, where)
  assert.equal(issue.url, result.url)
}
