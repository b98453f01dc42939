import { COMMANDS } from './commands/index.ts'
import { ignoreClosedPipe } from './publish/print.ts'

ignoreClosedPipe()
const args = process.argv.slice(2)
const [name = ''] = args
const named = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
// Without the name of a command the program reports.
const command = await (named === undefined ? import('./commands/report.ts') : named.load())
process.exitCode = await command.run(named === undefined ? args : args.slice(1))
