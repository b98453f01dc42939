import { COMMANDS } from './commands/index.ts'
import { endWhenUnread } from './publish/print.ts'

/** The command from its arguments to its exit code. */
export async function runCommand(args: readonly string[]): Promise<number> {
  endWhenUnread()
  const [name = ''] = args
  const named = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  // Without the name of a command the program reports.
  const command = await (named === undefined ? import('./commands/report.ts') : named.load())
  return command.run(named === undefined ? args : args.slice(1))
}
