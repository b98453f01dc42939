// What failed in one file of tests, each with the command that shows it again.
import path from 'node:path'

export default async function* reportFailures(events) {
  for await (const { type, data } of events) {
    // A suite fails with its tests.
    if (type !== 'test:fail' || data.details.type === 'suite') continue
    const error = data.details.error.cause ?? data.details.error
    const message = String(error?.message ?? error)
    const [, seed, counterexample] = /\bseed: (-?\d+), path: "([\d:]*)"/.exec(message) ?? []
    const file = path.relative(process.cwd(), process.argv[1])
    const pattern = data.name
      .replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
      .replaceAll("'", String.raw`'\''`)
    const variables = seed === undefined ? '' : `PROPERTY_SEED=${seed} PROPERTY_PATH=${counterexample} `
    yield `\nFAILED: ${data.name}\n${message}\n\nShow it again:\n  ${variables}node --test-name-pattern='^${pattern}$' ${file}\n\n`
  }
}
