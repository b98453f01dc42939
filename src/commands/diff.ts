import { readInsights } from '../insights/read.ts'
import type { Insights } from '../insights/schema.ts'
import { diffInsights, type InsightsDiff } from '../memory/diff.ts'
import { readOwnSecrets } from '../publish/own-secrets.ts'
import { printError, printJson, printLine, printPage } from '../publish/print.ts'
import { isTrouble, readText, resolveFile, type SizeLimit } from '../read/access.ts'
import { tooLarge } from '../read/causes.ts'
import { diffHtml } from '../report/history/diff-html.ts'
import { diffJson, diffText } from '../report/history/diff-text.ts'
import { redactInsights } from '../report/safe/redact.ts'
import { makeTexts } from '../safe/texts.ts'
import { ConfigError } from '../settings/config-error.ts'
import { COMMAND } from '../model/command.ts'
import { showValue } from '../settings/show-value.ts'
import { explain } from './command.ts'
import { flagRows, type OwnFlag, takeFlags } from './command-flags.ts'
import { printHelp, wantsColour } from './terminal.ts'

const FORMATS = ['text', 'json', 'html']

const FLAGS: readonly OwnFlag[] = [
  {
    name: 'format',
    value: 'WHICH',
    describe: `What is printed. One of: ${FORMATS.join(', ')}. (default: text)`,
  },
]

/** Larger than any report, and small enough to hold. */
const INSIGHTS_FILE: SizeLimit = { bytes: 64 * 1024 ** 2, cause: tooLarge.insights }

/** `diff OLD NEW`: two insights.json compared. */
export function run(args: readonly string[]): number {
  if (args.some((arg) => arg === '--help' || arg === '-h')) {
    printHelp(renderDiffHelp())
    return 0
  }
  try {
    const { format, paths } = readArguments(args)
    const ownSecrets = readOwnSecrets(process.env)
    const [old, now] = paths.map((path) => readReport(path, ownSecrets)) as [FileRead, FileRead]
    if (typeof old !== 'string' && typeof now !== 'string') {
      print(format, diffInsights(old, now))
      return 0
    }
    for (const problem of [old, now]) if (typeof problem === 'string') printError(`error: ${problem}`)
    printError('Nothing was compared. Name two insights.json that reports wrote, the older one first.')
    return 2
  } catch (error) {
    return explain(error)
  }
}

/** @throws ConfigError with every problem */
function readArguments(args: readonly string[]): { format: string; paths: string[] } {
  const { own, rest, problems } = takeFlags(args, FLAGS)
  const format = own.get('format') ?? 'text'
  if (!FORMATS.includes(format))
    problems.push(`--format: ${showValue(format)} is not allowed; allowed: ${FORMATS.join(', ')}`)
  const paths = rest.filter((each) => !/^-./.test(each))
  for (const flag of rest)
    if (!paths.includes(flag)) problems.push(`${showValue(flag)}: no flag of diff; see diff --help`)
  if (paths.length !== 2)
    problems.push('diff: name two files, the older one first, as in: diff monday.json today.json')
  if (problems.length > 0) throw new ConfigError(problems)
  return { format, paths }
}

/** The insights, or what is wrong with the file. */
type FileRead = Insights | string

function readReport(path: string, ownSecrets: readonly string[]): FileRead {
  const name = makeTexts(ownSecrets).name(path)
  const file = resolveFile(path, { root: '.', confined: false })
  const text = isTrouble(file) ? file : readText(file, INSIGHTS_FILE)
  if (typeof text !== 'string') return `${name} ${text.say}`
  const read = readInsights(text)
  return 'problem' in read ? `${name} ${read.problem}` : redactInsights(read.insights, ownSecrets)
}

function print(format: string, diff: InsightsDiff): void {
  if (format === 'json') printJson(diffJson(diff))
  else if (format === 'html') printPage(diffHtml(diff))
  else for (const line of diffText(diff, wantsColour(process.stdout))) printLine(line)
}

/** The text of `diff --help`. */
export function renderDiffHelp(): string[] {
  return [
    `Usage: ${COMMAND} diff OLD NEW [--format ${FORMATS.join('|')}]`,
    '',
    'Compares two insights.json of a loop: the verdict then and now, which findings are new, gone (and how they ended),',
    'of another severity or still open, and what became of the advice. Nothing is written.',
    '',
    ...flagRows(FLAGS),
    '',
    `Example: ${COMMAND} diff last-week.json .loop/retro/insights.json`,
    'Exit: 0 shown, whatever differs; 2 a flag to correct, or a file that is no insights.json of this version.',
  ]
}
