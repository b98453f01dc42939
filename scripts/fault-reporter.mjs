// Beside node:test's own reporter: whether each fault of docs/faults.md had a test that ran, by the names that ran.
import { FAULTS } from '../build/test/faults.js'

export default async function* reportFaults(events) {
  const ran = new Set()
  const skipped = new Set()
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue
    const [, numbers] = /^fault (\d+(?:, \d+)*): /.exec(data.name) ?? []
    for (const number of numbers?.split(', ') ?? [])
      (data.skip === undefined ? ran : skipped).add(Number(number))
  }
  const missing = Object.values(FAULTS)
    .flat()
    .map(([number]) => number)
    .filter((number) => !ran.has(number))
  const here = missing.filter((number) => skipped.has(number))
  const nowhere = missing.filter((number) => !skipped.has(number))
  if (here.length > 0) yield `Faults whose tests cannot run here: ${here.join(', ')}\n`
  if (nowhere.length === 0) return
  yield `Faults without a test that ran: ${nowhere.join(', ')}\n`
  process.exitCode = 1
}
