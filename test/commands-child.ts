import { runCommand } from '../src/run-command.ts'
import type { Ran } from './run.ts'

/** The other end of commands-process.ts: runs one command after the other and hands back what each printed. */

export interface Asked {
  args: readonly string[]
  cwd: string
}

const printed = { out: '', err: '' }

function keep(name: keyof typeof printed): (chunk: string | Uint8Array) => boolean {
  return (chunk) => {
    printed[name] += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString()
    return true
  }
}

process.stdout.write = keep('out')
process.stderr.write = keep('err')
for (const stream of [process.stdout, process.stderr]) stream.setMaxListeners(0)

process.on('message', ({ args, cwd }: Asked) => {
  process.chdir(cwd)
  Object.assign(printed, { out: '', err: '' })
  void runCommand(args).then((code) => {
    const ran: Ran = { code, ...printed }
    process.send?.(ran)
  })
})
