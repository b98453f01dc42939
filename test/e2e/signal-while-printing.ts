/** Preloaded into a run: it gets a SIGTERM at the very moment that it tells the runner to obey no command. */
const { stdout } = process
const write = stdout.write.bind(stdout) as (...args: unknown[]) => boolean
let isSent = false
stdout.write = (...args: unknown[]): boolean => {
  const isWritten = write(...args)
  if (!isSent && String(args[0]).includes('::stop-commands::')) {
    isSent = true
    process.kill(process.pid, 'SIGTERM')
  }
  return isWritten
}
