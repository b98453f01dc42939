import { readOwnSecrets } from '../publish/own-secrets.ts'
import { printError } from '../publish/print.ts'
import { WriteError } from '../publish/write-file.ts'
import { redactorOf } from '../safe/redact.ts'
import { ConfigError, tellFirst } from '../settings/config-error.ts'

/** One command of the program: its flags, its work and its words. */
export interface Command {
  /** @returns the exit code: 0 done, 1 it did not go well, 2 a setting to correct */
  run(args: readonly string[]): Promise<number> | number
}

/** Words what stopped a command; it may quote a setting or a path. @returns the exit code */
export function explain(error: unknown): number {
  const redact = redactorOf(readOwnSecrets(process.env))
  if (error instanceof ConfigError) {
    for (const problem of tellFirst(error.problems)) printError(redact(`error: ${problem}`))
    printError('Nothing was read or written. See --help.')
    return 2
  }
  if (isFolderGone(error)) printError('error: the working directory is gone; change to another')
  else if (error instanceof WriteError) printError(redact(`error: ${error.message}`))
  else
    printError(
      redact(
        `internal error: ${error instanceof Error ? (error.stack ?? error.message).replaceAll('\n', ' ') : String(error)}`,
      ),
    )
  return 1
}

/** Node has no working directory after it was removed, as a worktree is by a loop. */
function isFolderGone(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && error.syscall === 'uv_cwd'
}
