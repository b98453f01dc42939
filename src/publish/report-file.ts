import path from 'node:path'
import { writeFileWhole } from './insights-file.ts'
import { buildPageContext } from './page-context.ts'
import type { Publisher } from './publisher.ts'
import { stepFolder } from './step-folder.ts'

/** Writes report.html; without a path of its own beside the runner's temporary files. */
export const reportPublisher: Publisher = {
  name: 'report',
  async publish(run) {
    const { insights, settings, access, env, produced } = run
    const temporary = env['RUNNER_TEMP'] ?? ''
    const given = settings.report
    const target = given ?? path.join(stepFolder(env), 'report.html')
    if (settings.dryRun) return { status: 'skipped', say: `dry run: would write ${target}` }
    if (given === undefined && temporary === '')
      return {
        status: 'skipped',
        say: 'no path for the report, and this runner names no folder (RUNNER_TEMP)',
      }
    // Charts and their library are loaded for this page alone.
    const { renderReport } = await import('../report/html/page.ts')
    const html = renderReport(insights, buildPageContext(run))
    const place = given === undefined ? { root: temporary, confined: true } : access
    produced.reportPath = path.resolve(writeFileWhole(target, html, place))
    produced.reportHtml = html
    return { status: 'done', say: `Wrote ${produced.reportPath}` }
  },
}
