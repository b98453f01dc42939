import path from 'node:path'
import { renderPromptContext } from '../report/prompt-context.ts'
import { writeFileWhole } from './insights-file.ts'
import { buildPageContext } from './page-context.ts'
import type { Publisher, Run } from './publisher.ts'
import { stepFolder } from './step-folder.ts'

/** Writes the context for a planner's prompt; without a path of its own beside the runner's temporary files. */
export const promptContextPublisher: Publisher = {
  name: 'prompt context',
  publish(run) {
    const { settings, access, env } = run
    const temporary = env['RUNNER_TEMP'] ?? ''
    const given = settings.promptContextPath
    const target = given ?? path.join(stepFolder(env), 'prompt-context.md')
    if (settings.dryRun) return { status: 'skipped', say: `dry run: would write ${target}` }
    if (given === undefined && temporary === '')
      return {
        status: 'skipped',
        say: 'no prompt-context-path, and this runner names no folder (RUNNER_TEMP)',
      }
    const written = writeFileWhole(
      target,
      renderText(run),
      given === undefined ? { root: temporary, confined: true } : access,
    )
    run.produced.promptPath = path.resolve(written)
    return { status: 'done', say: `Wrote ${written}` }
  },
}

function renderText(run: Run): string {
  const { repository, commit } = buildPageContext(run)
  return renderPromptContext(run.insights, {
    quotes: run.settings.quotes,
    ...(repository !== undefined && { repository }),
    ...(commit !== undefined && { commit }),
  })
}
