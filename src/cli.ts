import { problemOfNode } from './publish/node-version.ts'
import { printToOldNode } from './publish/print.ts'

const problem = problemOfNode()
if (problem === undefined) {
  const { runCommand } = await import('./run-command.ts')
  process.exitCode = await runCommand(process.argv.slice(2))
} else {
  printToOldNode('stderr', `${problem} Put a newer node first on PATH.`)
  process.exitCode = 2
}
