import { randomUUID } from 'node:crypto'
import type { Log } from '../report/log.ts'
import { inertJson, inertLine, inertPage } from '../report/safe/inert.ts'

/**
 * The only place that writes to the process's output (beside `@actions/core`'s own commands).
 * Every line goes through `inertLine`, so that no text from a log becomes an order to the runner.
 */

/** For the action, whose log is the least of what it makes: one that cannot be written keeps nothing from its place. */
export function goOnUnread(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
}

/** For the command, whose output is what it was called for. A reader that went away (`| head`) is no error. */
export function endWhenUnread(): void {
  process.stderr.on('error', () => undefined)
  process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') process.exit()
    printError(`The output could not be written: ${message}. Give it a place with room.`)
    process.exit(2)
  })
}

/**
 * Ends the process with its exit code once everything is printed, whatever still runs: a publisher that was given
 * up goes on with its own retries.
 */
export function exitWhenPrinted(): void {
  process.stdout.write('', () => process.exit())
}

/** Our own words as they are: what the others here are written in is more than an old Node knows. */
export function printToOldNode(stream: 'stdout' | 'stderr', words: string): void {
  process[stream].write(`${words}\n`)
}

export function printLine(line: string): void {
  process.stdout.write(`${inertLine(line)}\n`)
}

export function printError(line: string): void {
  process.stderr.write(`${inertLine(line)}\n`)
}

/** JSON for another program: the same value, with what a runner or terminal would obey spelt as escapes. */
export function printJson(json: string): void {
  process.stdout.write(inertJson(json))
}

/** A page for another program: the same text, with what a runner would obey broken. */
export function printPage(page: string): void {
  process.stdout.write(inertPage(page))
}

/**
 * The report in a job's log: each section is a group that opens with a click.
 *
 * Inside a group the runner obeys no command: a second wall behind `inertLine`. A group is one write, so a signal
 * cannot leave the wall standing.
 */
export function printGroupedLog(log: Log): void {
  for (const line of log.lead) printLine(line)
  for (const { title, lines } of log.sections) {
    const token = randomUUID()
    const body = lines.map((line) => `${inertLine(line)}\n`).join('')
    process.stdout.write(
      `::group::${inertLine(title)}\n::stop-commands::${token}\n${body}::${token}::\n::endgroup::\n`,
    )
  }
}

/** A line on a terminal that says how far a long reading is, and goes away after it. */
export function showProgress(path: string, bytesRead: number, bytesTotal: number): void {
  const share = Math.floor((bytesRead / Math.max(1, bytesTotal)) * 100)
  showWork(bytesRead >= bytesTotal ? '' : `Reading ${inertLine(path)}: ${share}%`)
}

/** A line on a terminal that says how far a long piece of work is, and goes away after it. @param share 0 to 1 */
export function showShare(share: number): void {
  showWork(share >= 1 ? '' : `Judging: ${Math.floor(share * 100)}%`)
}

/** A line on a terminal that says what takes long, over the last such line; '' takes it away. */
export function showWork(words: string): void {
  process.stderr.write(`\r\u001B[K${words}`)
}
