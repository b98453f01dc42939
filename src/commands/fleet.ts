import { gatherFleet } from '../fleet/gather.ts'
import { serialiseFleet } from '../fleet/fleet-of.ts'
import type { Fleet, LeftOut } from '../fleet/schema.ts'
import { plural } from '../model/words.ts'
import { readOwnSecrets } from '../publish/own-secrets.ts'
import { isOurs } from '../publish/our-file.ts'
import { printError, printJson, printLine, printPage } from '../publish/print.ts'
import { writeFileWhole } from '../publish/write-file.ts'
import { type Access, isTrouble, resolveFile } from '../read/access.ts'
import { fleetMarkdown } from '../report/fleet/fleet-markdown.ts'
import { fleetText } from '../report/fleet/fleet-text.ts'
import { redactInsights } from '../report/safe/redact.ts'
import { ConfigError } from '../settings/config-error.ts'
import { readFlags } from '../settings/flags.ts'
import { COMMAND } from '../model/command.ts'
import { showValue } from '../settings/show-value.ts'
import { explain } from './command.ts'
import { flagRows, type OwnFlag, takeFlags } from './command-flags.ts'
import { printHelp, wantsColour } from './terminal.ts'

const FORMATS = ['text', 'markdown', 'json', 'html']

const FLAGS: readonly OwnFlag[] = [
  {
    name: 'format',
    value: 'WHICH',
    describe: `What is printed. One of: ${FORMATS.join(', ')}. (default: text)`,
  },
  { name: 'output', value: 'FILE', describe: 'Where fleet.json is written. (default: not written)' },
]

/** The files are shards of one loop's log, see `--shard` of the report. */
const SAME_LOOP = '--same-loop'

/** How many files that were left out are named on a terminal. */
const MOST_NAMED = 10

/** `fleet FILE...`: many insights.json as one page. */
export async function run(args: readonly string[]): Promise<number> {
  if (args.some((arg) => arg === '--help' || arg === '-h')) {
    printHelp(renderFleetHelp())
    return 0
  }
  if (args.includes(SAME_LOOP)) return reportOnShards(args.filter((arg) => arg !== SAME_LOOP))
  try {
    const { format, output, patterns } = readArguments(args)
    const access: Access = { root: '.', confined: false }
    if (output !== undefined) checkOutput(output, access)
    const ownSecrets = readOwnSecrets(process.env)
    const fleet = await gatherFleet(patterns, access, (value) => redactInsights(value, ownSecrets))
    if ('problem' in fleet) {
      nameLeftOut(fleet.leftOut)
      printError(`error: ${fleet.problem}`)
      return 2
    }
    nameLeftOut(fleet.left_out)
    if (output !== undefined) writeFileWhole(output, serialiseFleet(fleet), access)
    await print(format, fleet)
    return 0
  } catch (error) {
    return explain(error)
  }
}

/** The report on a log that is there in shards: these files in place of the log. */
async function reportOnShards(args: readonly string[]): Promise<number> {
  const line = readFlags(args, 'cycles')
  if (!line.given.some(({ name }) => name === 'cycles'))
    return explain(new ConfigError([`fleet: name the shards, as in: fleet ${SAME_LOOP} "shards/*.jsonl"`]))
  const { runReport } = await import('./report.ts')
  return runReport(line)
}

/** @throws ConfigError with every problem */
function readArguments(args: readonly string[]): {
  format: string
  output: string | undefined
  patterns: string[]
} {
  const { own, rest, problems } = takeFlags(args, FLAGS)
  const format = own.get('format') ?? 'text'
  if (!FORMATS.includes(format))
    problems.push(`--format: ${showValue(format)} is not allowed; allowed: ${FORMATS.join(', ')}`)
  const patterns = rest.filter((each) => !/^-./.test(each))
  for (const flag of rest)
    if (!patterns.includes(flag)) problems.push(`${showValue(flag)}: no flag of fleet; see fleet --help`)
  if (patterns.length === 0) problems.push('fleet: name the files, as in: fleet "insights/**/insights.json"')
  if (problems.length > 0) throw new ConfigError(problems)
  return { format, output: own.get('output'), patterns: patterns.map(unquoted) }
}

/** The shell of Windows hands single quotes on, which every other one takes away. */
function unquoted(pattern: string): string {
  return /^'(.+)'$/.exec(pattern)?.[1] ?? pattern
}

/** Before anything is read: a file that is somebody else's stays as it is. */
function checkOutput(output: string, access: Access): void {
  const found = resolveFile(output, access)
  if (!isTrouble(found) && !isOurs(found.realPath, 'fleet'))
    throw new ConfigError([`--output: ${showValue(output)} is there and no fleet.json; name another file`])
}

function nameLeftOut(leftOut: readonly LeftOut[]): void {
  for (const { source, problem } of leftOut.slice(0, MOST_NAMED)) printError(`left out: ${source} ${problem}`)
  if (leftOut.length > MOST_NAMED) printError(`left out: ${plural(leftOut.length - MOST_NAMED, 'more file')}`)
}

async function print(format: string, fleet: Fleet): Promise<void> {
  if (format === 'json') printJson(serialiseFleet(fleet))
  else if (format === 'markdown') printPage(fleetMarkdown(fleet))
  else if (format === 'html') {
    const { fleetHtml } = await import('../report/fleet/fleet-html.ts')
    printPage(fleetHtml(fleet))
  } else for (const line of fleetText(fleet, wantsColour(process.stdout))) printLine(line)
}

/** The text of `fleet --help`. */
export function renderFleetHelp(): string[] {
  return [
    `Usage: ${COMMAND} fleet FILE... [--format ${FORMATS.join('|')}] [--output FILE]`,
    `       ${COMMAND} fleet ${SAME_LOOP} SHARD... [flags of the report]`,
    '',
    'Many loops on one page: which need a look first, which stopped, which are too small to judge, what several have in',
    'common, and how much succeeded in all of them. A finding must hold among so many loops. FILE is an insights.json, a',
    'folder that holds some, a glob in quotation marks, or a fleet.json that was merged before: merging in parts gives the',
    'same bytes. A file that cannot be used is named and left out.',
    '',
    ...flagRows(FLAGS),
    '',
    `With ${SAME_LOOP} the files are the shards of one log, as \`${COMMAND} --shard 2/8\` writes them, and what comes out is`,
    'the report of that loop, to the byte as from the whole log.',
    '',
    `Example: ${COMMAND} fleet "insights/**/insights.json" --output fleet.json`,
    'Exit: 0 shown; 2 a flag to correct, or no file that can be used.',
  ]
}
