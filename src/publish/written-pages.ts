import path from 'node:path'
import { PAGES } from '../report/pages.ts'
import type { PageFormat, Settings } from '../settings/schema.ts'
import { buildPageContext } from './page-context.ts'
import type { Produced, Publisher, PublishResult, Run } from './publisher.ts'
import { stepFolder } from './step-folder.ts'
import { checkTarget } from './targets.ts'
import { writeFileWhole } from './write-file.ts'

interface WrittenPage {
  name: string
  format: PageFormat
  /** Where the user wants it; without a path it stands beside the runner's temporary files. */
  path: (settings: Settings) => string | undefined
  setting: string
  file: string
  keep: (produced: Produced, written: string, text: string) => void
}

const WRITTEN_PAGES: readonly WrittenPage[] = [
  {
    name: 'report',
    format: 'html',
    path: ({ report }) => report,
    setting: 'report',
    file: 'report.html',
    keep(produced, written, text) {
      produced.reportPath = written
      produced.reportHtml = text
    },
  },
  {
    name: 'prompt context',
    format: 'prompt',
    path: ({ promptContextPath }) => promptContextPath,
    setting: 'prompt-context-path',
    file: 'prompt-context.md',
    keep(produced, written) {
      produced.promptPath = written
    },
  },
]

/** Each writes one page to a file of its own. */
export const writtenPagePublishers: readonly Publisher[] = WRITTEN_PAGES.map((page) => ({
  name: page.name,
  publish: (run) => writePage(page, run),
}))

async function writePage(
  { format, path: pathOf, setting, file, keep }: WrittenPage,
  run: Run,
): Promise<PublishResult> {
  const { insights, settings, access, env, produced } = run
  const temporary = env['RUNNER_TEMP'] ?? ''
  const given = pathOf(settings)
  checkTarget(setting, settings, access)
  const target = given ?? path.join(stepFolder(env), file)
  if (settings.dryRun) return { status: 'skipped', say: `dry run: would write ${target}` }
  if (given === undefined && temporary === '')
    return {
      status: 'skipped',
      say: `\`${setting}\` is not set, and this runner has no temporary folder (RUNNER_TEMP)`,
    }
  const text = await PAGES[format](insights, buildPageContext(run))
  const place = given === undefined ? { root: temporary, confined: true } : access
  const written = path.resolve(writeFileWhole(target, text, place))
  keep(produced, written, text)
  return { status: 'done', say: `Wrote ${written}` }
}
