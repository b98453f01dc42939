import { COMMAND } from '../model/command.ts'
import { readFlags } from '../settings/flags.ts'
import { viewForPlanner } from '../report/planner/view.ts'
import { explain } from './command.ts'
import { insightsOf } from './insights-of.ts'
import { TOOLS } from './mcp/tools.ts'
import { settingsOf } from './settings-of.ts'
import { printHelp } from './terminal.ts'

/**
 * `mcp`: answers a planner's questions over standard input and output until the input ends. Standard output holds the
 * protocol and nothing else. Settings and files are read anew for each question, so that a loop that runs on is seen.
 */
export async function run(args: readonly string[]): Promise<number> {
  const line = readFlags(args)
  if (line.help) {
    printHelp(renderMcpHelp())
    return 0
  }
  try {
    // A setting to correct is told at once, and not to the first question.
    await settingsOf(line)
    const { serve } = await import('./mcp/serve.ts')
    await serve(async () => {
      const { settings, access } = await settingsOf(line)
      const insights = await insightsOf(settings, access)
      return viewForPlanner(insights, { dialect: 'github', quotes: settings.quotes })
    })
    return 0
  } catch (error) {
    return explain(error)
  }
}

/** The text of `mcp --help`. */
export function renderMcpHelp(): string[] {
  const width = Math.max(...TOOLS.map(({ name }) => name.length)) + 2
  return [
    `Usage: ${COMMAND} mcp [flags of the report]`,
    '',
    'A server of the Model Context Protocol on standard input and output: a planner asks, and is answered by the rules of',
    'the prompt context. Everything is read anew for each question, and nothing is written.',
    '',
    ...TOOLS.map(({ name, title }) => `  ${name.padEnd(width)}${title}`),
    '',
    'Flags are those of the report: --root, --cycles, --quotes, ... What is printed or written there is not here.',
    `Example: claude mcp add loop -- npx ${COMMAND} mcp --root .`,
    'Exit: 0 the input ended, 2 a flag to correct.',
  ]
}
