import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Insights } from '../insights/schema.ts'
import { writeFileWhole } from '../publish/insights-file.ts'
import { openFile } from '../publish/open-file.ts'
import { printError } from '../publish/print.ts'
import type { Access } from '../read/access.ts'
import { renderPromptContext } from '../report/prompt-context.ts'
import type { Settings } from '../settings/schema.ts'

/** Charts and their library are loaded for this page alone. */
export async function renderHtml(insights: Insights): Promise<string> {
  const { renderReport } = await import('../report/html/page.ts')
  return renderReport(insights, { dialect: 'github' })
}

/** Writes report.html where it is asked for, and shows it. @returns the path written, '' for none */
export async function writeReport(insights: Insights, settings: Settings, access: Access): Promise<string> {
  const { report, open, dryRun } = settings
  if (report === undefined && !open) return ''
  if (dryRun) return `no ${report ?? 'report.html'} (dry run)`
  const html = await renderHtml(insights)
  const written =
    report === undefined
      ? writeFileWhole('report.html', html, { root: makeTemporaryFolder(), confined: false })
      : writeFileWhole(report, html, access)
  if (open) {
    const problem = await openFile(path.resolve(written))
    if (problem !== undefined) printError(`warning: ${problem}`)
  }
  return written
}

/** @returns the path written, '' for none */
export function writePrompt(
  insights: Insights,
  { promptContextPath, dryRun, quotes }: Settings,
  access: Access,
): string {
  if (promptContextPath === undefined || dryRun) return ''
  return writeFileWhole(promptContextPath, renderPromptContext(insights, { quotes }), access)
}

function makeTemporaryFolder(): string {
  return fs.mkdtempSync(path.join(os.tmpdir(), 'loop-introspection-'))
}
