// After everything is generated and built, what is committed must be what the sources give.
import { execFileSync } from 'node:child_process'

const changed = execFileSync('git', ['status', '--porcelain'], { encoding: 'utf8' })
if (changed === '') process.exit(0)
if (process.env.CI) {
  console.error(`The build changed or left files that are not committed:\n${changed}`)
  process.exit(1)
}
console.log(`All green. To commit:\n${changed}`)
