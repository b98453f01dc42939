import fs from 'node:fs'
import { PAGES } from '../report/pages.ts'
import { groupThousands } from '../model/words.ts'
import { titlesOf } from './issue-titles.ts'
import { buildPageContext } from './page-context.ts'
import type { Publisher } from './publisher.ts'

/** One byte more, and GitHub drops the whole summary of the step without failing it. */
const MAX_SUMMARY_BYTES = 1_048_576

/** Appends the page of the run to the file that the runner shows. */
export const jobSummaryPublisher: Publisher = {
  name: 'job summary',
  async publish(run) {
    const file = run.env['GITHUB_STEP_SUMMARY'] ?? ''
    if (file === '')
      return { status: 'skipped', say: 'this runner names no file for it (GITHUB_STEP_SUMMARY)' }
    const markdown = await PAGES.markdown(run.insights, {
      ...buildPageContext(run),
      titles: await titlesOf(run),
    })
    const bytes = Buffer.byteLength(markdown)
    const before = fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0
    if (before + bytes >= MAX_SUMMARY_BYTES)
      return {
        status: 'failed',
        say: `its ${groupThousands(before + bytes)} bytes are over GitHub's limit of 1 MiB; insights.json holds everything`,
      }
    fs.appendFileSync(file, markdown)
    return { status: 'done', say: `Wrote ${groupThousands(bytes)} bytes` }
  },
}
