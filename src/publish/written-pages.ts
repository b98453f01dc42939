import path from 'node:path'
import { PAGES } from '../report/pages.ts'
import { buildPageContext } from './page-context.ts'
import type { Produced, Publisher, PublishResult, Run } from './publisher.ts'
import { stepFolder } from './step-folder.ts'
import { checkTarget, PROMPT_TARGET, REPORT_TARGET, type Target } from './targets.ts'
import { writeFileWhole } from './write-file.ts'

interface WrittenPage {
  target: Target
  /** Its name beside the runner's temporary files, where the user named no file. */
  file: string
  keep: (produced: Produced, written: string, text: string) => void
}

const WRITTEN_PAGES: readonly WrittenPage[] = [
  {
    target: REPORT_TARGET,
    file: 'report.html',
    keep(produced, written, text) {
      produced.reportPath = written
      produced.reportHtml = text
    },
  },
  {
    target: PROMPT_TARGET,
    file: 'prompt-context.md',
    keep(produced, written) {
      produced.promptPath = written
    },
  },
]

/** Each writes one page to a file of its own. */
export const writtenPagePublishers: readonly Publisher[] = WRITTEN_PAGES.map((page) => ({
  name: page.target.name,
  publish: (run) => writePage(page, run),
}))

async function writePage({ target, file, keep }: WrittenPage, run: Run): Promise<PublishResult> {
  const { insights, settings, access, env, produced } = run
  checkTarget(target, settings, access)
  const temporary = env['RUNNER_TEMP'] ?? ''
  const given = target.path(settings)
  const wanted = given ?? path.join(stepFolder(env), file)
  if (settings.dryRun) return { status: 'skipped', say: `dry run: would write ${wanted}` }
  if (given === undefined && temporary === '')
    return {
      status: 'skipped',
      say: `\`${target.setting}\` is not set, and this runner has no temporary folder (RUNNER_TEMP)`,
    }
  const text = await PAGES[target.format](insights, buildPageContext(run))
  const place = given === undefined ? { root: temporary, confined: true } : access
  const written = path.resolve(writeFileWhole(wanted, text, place))
  keep(produced, written, text)
  return { status: 'done', say: `Wrote ${written}` }
}
