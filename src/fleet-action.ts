import { problemOfNode } from './publish/node-version.ts'
import { exitWhenPrinted, printToOldNode } from './publish/print.ts'

const problem = problemOfNode()
if (problem === undefined) {
  const { runFleetAction } = await import('./run-fleet-action.ts')
  await runFleetAction(process.env)
} else {
  const advice = 'Update the runner, or put a newer node first on its PATH.'
  printToOldNode('stdout', `::error title=Node.js is too old::${problem} ${advice}`)
  process.exitCode = 1
}
exitWhenPrinted()
