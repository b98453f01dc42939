import { fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { after } from 'node:test'
import type { Asked } from './commands-child.ts'
import { PROJECT } from './project.ts'
import { baseEnv, type Ran } from './run.ts'

/**
 * The compiled command in a process of its own that runs many, one after the other: for folders of cases, where starting
 * anew for each would take most of the time. What starting itself does is tested with `runNode`.
 */
export function startCommands(): (args: readonly string[], cwd?: string) => Promise<Ran> {
  const child = fork(path.join(PROJECT, 'build/test/commands-child.js'), [], { cwd: PROJECT, env: baseEnv() })
  const ended = once(child, 'exit').then(([code]: unknown[]): [Ran] => [
    { code: typeof code === 'number' ? code : null, out: '', err: 'the process of the commands ended' },
  ])
  after(() => child.kill())
  return async (args, cwd = PROJECT) => {
    const asked: Asked = { args, cwd }
    child.send(asked)
    const [ran] = (await Promise.race([once(child, 'message'), ended])) as [Ran]
    return ran
  }
}
