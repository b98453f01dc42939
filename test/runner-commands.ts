/**
 * The commands that a runner would obey in this output, parsed as its `ActionCommand.TryParseV2` (white space, then
 * `::name ...::`) and `TryParse` (`##[name]` anywhere) do, on lines that also a lone carriage return ends.
 */
export function runnerCommandsIn(output: string): string[] {
  const found: string[] = []
  let stopped: string | undefined
  for (const line of output.split(/\r\n|\r|\n/)) {
    const trimmed = line.replace(/^[\s\p{Z}\p{Cf}]+/u, '')
    const command = /^::([\w-]+)[^:]*(?:::|$)|##\[([\w-]+)/iu.exec(trimmed)
    if (stopped !== undefined) {
      if (trimmed === `::${stopped}::`) stopped = undefined
    } else if (command !== null) {
      found.push(trimmed)
      if (command[1] === 'stop-commands') stopped = trimmed.slice('::stop-commands::'.length)
    }
  }
  return found
}
