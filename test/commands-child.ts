import { runCommand } from '../src/run-command.ts'
import type { Ran } from './run.ts'

/** The other end of commands-process.ts: runs one command after the other and hands back what each printed. */

for (const stream of [process.stdout, process.stderr]) stream.setMaxListeners(0)

function captured(stream: NodeJS.WriteStream): { text: () => string; end: () => void } {
  const write = stream.write
  let text = ''
  stream.write = (chunk: string | Uint8Array) => {
    text += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString()
    return true
  }
  return {
    text: () => text,
    end: () => {
      stream.write = write
    },
  }
}

process.on('message', (args: string[]) => {
  const [out, err] = [captured(process.stdout), captured(process.stderr)]
  void runCommand(args).then((code) => {
    for (const stream of [out, err]) stream.end()
    const ran: Ran = { code, out: out.text(), err: err.text() }
    process.send?.(ran)
  })
})
