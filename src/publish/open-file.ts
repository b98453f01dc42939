import { spawn } from 'node:child_process'

/** How each system opens a file with the program that the user chose for it; no shell takes part. */
const OPENERS: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['explorer.exe'],
}

/**
 * Opens a file in the browser and does not wait for it.
 *
 * @returns why it could not be opened, as one sentence; undefined when it was
 */
export async function openFile(file: string): Promise<string | undefined> {
  const [program, ...args] = OPENERS[process.platform] ?? ['xdg-open']
  return new Promise((resolve) => {
    const child = spawn(program, [...args, file], { stdio: 'ignore', detached: true })
    child.once('error', () => {
      resolve(`${file} was not opened: ${program} could not be started; open it by hand`)
    })
    child.once('spawn', () => {
      child.unref()
      resolve(undefined)
    })
  })
}
