import assert from 'node:assert/strict'
import { test } from 'node:test'
import { publishIssue, type IssueStatus } from '../../../src/publish/issue/publish-issue.ts'
import { judgeRetro } from '../../../src/introspect.ts'
import type { Cycle } from '../../../src/model/retro.ts'
import { cycleOf, DAY, retroOf } from '../../analyse/cycles.ts'
import { settingsOf } from '../../introspection.ts'
import { MemoryForge, MemoryServer } from './memory-forge.ts'
import { requestOf } from './timeline.ts'

/** A loop that gets worse, stays so for longer than any window reaches, and gets well: as its issue tells it. */

const FIRST = Date.UTC(2026, 0, 5) * 1000
const [FELL, ROSE, END] = [40, 90, 112]
const PER_DAY = 8

/** Seven of eight succeed, and half of them from the day on which it fell to the day on which it rose. */
const CYCLES: readonly Cycle[] = Array.from({ length: END * PER_DAY }, (_, index) => {
  const [day, nth] = [Math.floor(index / PER_DAY), index % PER_DAY]
  const isBad = day >= FELL && day < ROSE
  const outcome = nth === 0 || (isBad && nth % 2 === 0) ? 'F' : 'S'
  return cycleOf({ at: FIRST + day * DAY + (nth + 1) * (DAY / 10), outcome, task: index, line: index + 1 })
})

interface Told {
  day: number
  status: IssueStatus
  open: number[]
  /** The description and the last comment. */
  texts: string
  comment: string
}

/** A report on every second morning. */
async function tell(): Promise<Told[]> {
  const server = new MemoryServer()
  const told: Told[] = []
  for (let day = 36; day <= END; day += 2) {
    const now = FIRST + day * DAY + DAY / 4
    const known = CYCLES.filter(({ at = 0 }) => at <= now)
    const insights = judgeRetro(retroOf(known), settingsOf(), now)
    server.now = now / 1000
    const { status } = await publishIssue(new MemoryForge(server), requestOf(insights, now / 1000))
    const comment = server.issues.size === 0 ? '' : (server.commentsOf(1).at(-1)?.body ?? '')
    const body = server.issues.size === 0 ? '' : server.find(1).body
    told.push({ day, status, open: server.openNumbers(), texts: `${body}\n${comment}`, comment })
  }
  return told
}

test('an issue about a drop stays open until the drop is over, and only then says so', async () => {
  const told = await tell()
  const opened = told.find(({ status }) => status === 'created')
  assert.ok(opened && opened.day > FELL && opened.day <= FELL + 8)
  const during = told.filter(({ day }) => day >= opened.day && day <= ROSE)
  for (const { day, open, texts } of during) {
    assert.deepEqual(open, [1], `open on day ${day}`)
    assert.doesNotMatch(texts, /Resolved: Success|closes now/, `on day ${day}`)
  }
  const over = told.find(({ comment }) => /Resolved: Success .*\(over since /.test(comment))
  const closed = told.find(({ status }) => status === 'closed')
  assert.ok(over && closed && ROSE < over.day && over.day <= closed.day)
  assert.equal(told.filter(({ status }) => status === 'created' || status === 'reopened').length, 1)
  for (const { open } of told.filter(({ day }) => day >= closed.day)) assert.deepEqual(open, [])
})
