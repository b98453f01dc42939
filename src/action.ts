// The rest is loaded only on a Node that can parse it: an older one could not even say what is wrong.
import { exitWhenPrinted, printNodeTooOld } from './publish/print.ts'

const OLDEST_NODE = 20

if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
  printNodeTooOld(OLDEST_NODE)
  process.exitCode = 1
} else {
  const { runAction } = await import('./run-action.ts')
  await runAction(process.env)
}
exitWhenPrinted()
