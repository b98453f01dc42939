import { explain } from './commands/command.ts'
import { COMMANDS } from './commands/index.ts'
import { adviseOnWord } from './commands/unknown-word.ts'
import { endWhenUnread } from './publish/print.ts'
import { ConfigError } from './settings/config-error.ts'

/** Without the name of a command the program reports; these two are words that people try. */
const WORDS = ['report', 'help']

/** The command from its arguments to its exit code. */
export async function runCommand(args: readonly string[]): Promise<number> {
  endWhenUnread()
  const [name = '', ...rest] = args
  if (name === 'help') return runNamed(rest[0] ?? '', ['--help'])
  if (name === 'report' || name === '' || name.startsWith('-'))
    return runNamed('', name === 'report' ? rest : args)
  if (Object.hasOwn(COMMANDS, name)) return runNamed(name, rest)
  return explain(new ConfigError([adviseOnWord(name, [...Object.keys(COMMANDS), ...WORDS])]))
}

async function runNamed(name: string, args: readonly string[]): Promise<number> {
  const named = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  const command = await (named === undefined ? import('./commands/report.ts') : named.load())
  return command.run(args)
}
