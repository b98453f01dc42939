/** Flags that one command has beside the settings. */

export interface OwnFlag {
  name: string
  /** What stands for the value in the help: `DAY`. */
  value: string
  describe: string
}

/**
 * Takes a command's own flags out of its arguments, as `--name VALUE` or `--name=VALUE`; the last one counts.
 *
 * @returns what was given by name, the arguments that are left, and what is wrong
 */
export function takeFlags(
  args: readonly string[],
  flags: readonly OwnFlag[],
): { own: Map<string, string>; rest: string[]; problems: string[] } {
  const own = new Map<string, string>()
  const rest: string[] = []
  const problems: string[] = []
  for (let index = 0; index < args.length; index += 1) {
    const argument = args[index] ?? ''
    const [name = '', ...parts] = argument.startsWith('--') ? argument.slice(2).split('=') : []
    const flag = flags.find((each) => each.name === name)
    if (flag === undefined) {
      rest.push(argument)
      continue
    }
    const isJoined = argument.includes('=')
    const next = args[index + 1]
    const value = isJoined ? parts.join('=') : next
    if (value === undefined || value === '' || (!isJoined && value.startsWith('--')))
      problems.push(`--${name}: needs a value: --${name} ${flag.value}`)
    else own.set(name, value)
    if (!isJoined && value === next && next?.startsWith('--') === false) index += 1
  }
  return { own, rest, problems }
}

/** The rows of a command's help. */
export function flagRows(flags: readonly OwnFlag[]): string[] {
  const lefts = flags.map(({ name, value }) => `--${name} ${value}`)
  const width = Math.max(...lefts.map((left) => left.length)) + 2
  return flags.map(({ describe }, index) => `  ${(lefts[index] ?? '').padEnd(width)}${describe}`)
}
