import fs from 'node:fs'
import path from 'node:path'
import type { DurationUnit } from '../model/duration-unit.ts'
import { instantOf } from '../model/time.ts'
import { makeZone, UTC } from '../model/zone.ts'
import { readOwnSecrets } from '../publish/own-secrets.ts'
import { printError, printLine } from '../publish/print.ts'
import { writeFileWhole } from '../publish/write-file.ts'
import { type Access, type Found, isTrouble, resolveFile } from '../read/access.ts'
import { type ReadCause, notThere } from '../read/causes.ts'
import type { Sample } from '../read/formats/format.ts'
import { type Choice, choose } from '../read/recognise.ts'
import { readRows } from '../read/rows.ts'
import { sampleLog } from '../read/sample-log.ts'
import { shardIsRead } from '../read/shards/causes.ts'
import { isShard } from '../read/shards/mark.ts'
import { Tally } from '../read/tally.ts'
import { findWrongFormat } from '../read/wrong-format.ts'
import { inertText } from '../report/safe/inert.ts'
import { makeTexts, type Texts } from '../safe/texts.ts'
import { ConfigError } from '../settings/config-error.ts'
import { COMMAND } from '../model/command.ts'
import { type CommandLine, readFlags } from '../settings/flags.ts'
import { SCHEMA_LINE } from '../settings/schema-line.ts'
import type { Settings } from '../settings/schema.ts'
import { explain } from './command.ts'
import { type PlainRun, readAs, readWith } from './inspect/plain-run.ts'
import { Profiler } from './inspect/profile.ts'
import { renderFields } from './inspect/table.ts'
import { tellReading } from './inspect/tell.ts'
import { yamlScalar } from './inspect/yaml-scalar.ts'
import { settingsOf } from './settings-of.ts'
import { suggestFields } from './suggest-fields.ts'
import { printHelp } from './terminal.ts'

const WRITE = '--write'

/** `inspect FILE`: shows how a log would be read; with `--write` the config that says so is put in its place. */
export async function run(args: readonly string[]): Promise<number> {
  const isWriting = args.includes(WRITE)
  const rest = args.filter((arg) => arg !== WRITE)
  const file = rest[0]?.startsWith('-') === false ? rest[0] : ''
  const line = readFlags(file === '' ? rest : rest.slice(1))
  if (line.help) {
    printHelp(renderInspectHelp())
    return 0
  }
  try {
    if (file === '') throw new ConfigError(['inspect: name the file, as in: inspect runs.jsonl'])
    const { settings, access } = await settingsOf(isWriting ? withoutNewConfig(line) : line)
    const found = await inspectFile(file, settings, access, readOwnSecrets(process.env))
    if ('problem' in found) {
      printError(`error: ${found.problem}`)
      return 1
    }
    const target = givenTo(line, 'config') ?? settings.config
    if (isWriting) return write(found, target, access)
    for (const text of renderInspection(found, target)) printLine(text)
    return 0
  } catch (error) {
    return explain(error)
  }
}

/** A config file that is named and not there is the one to write, and no mistake. */
function withoutNewConfig(line: CommandLine): CommandLine {
  const target = givenTo(line, 'config')
  if (target === undefined || isThere(target, givenTo(line, 'root') ?? '.')) return line
  return { ...line, given: line.given.filter(({ name }) => name !== 'config') }
}

function givenTo({ given }: CommandLine, flag: string): string | undefined {
  const value = given.find(({ name }) => name === flag)?.value
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

/** Also a link that leads nowhere. */
function isThere(given: string, root: string): boolean {
  return fs.lstatSync(path.resolve(root, given), { throwIfNoEntry: false }) !== undefined
}

/** Puts the config in its place. What is there already is never written over. @returns the exit code */
function write({ config, told }: Inspection, target: string, access: Access): number {
  if (isThere(target, access.root)) {
    printError(`error: ${target} is there already, and nothing was written over it`)
    if (config.length > 0) printError('Add this to it by hand:')
    for (const text of config) printError(text)
    return 2
  }
  const written = writeFileWhole(target, `${[SCHEMA_LINE, ...config].join('\n')}\n`, {
    ...access,
    confined: true,
  })
  printLine(`Wrote ${written}`)
  for (const text of told) printLine(text)
  return 0
}

export interface Inspection {
  /** What the file is, and what its fields are read as. */
  shown: string[]
  /** A whole config file that reads the log so; empty where the settings say it already. */
  config: string[]
  /** What a plain run with that config makes of the log. */
  told: string[]
}

/**
 * What would be understood of a file, and a config that says the same.
 *
 * @param ownSecrets values that are known to be secret; none of them is shown
 * @returns why the file cannot be read, where it cannot
 */
export async function inspectFile(
  given: string,
  settings: Settings,
  place: Access,
  ownSecrets: readonly string[] = [],
): Promise<Inspection | { problem: string }> {
  const access = { ...place, mostBytes: settings.maxFileSize }
  const texts = makeTexts(ownSecrets)
  const name = inertText(texts.name(given), 200)
  const file = resolveFile(given, access)
  if (isTrouble(file))
    return { problem: sayCause(name, file.kind === 'missing' ? notThere(access.root) : file) }
  if (isShard(file)) return { problem: sayCause(name, shardIsRead) }
  const sample = sampleLog(file, settings)
  if (isTrouble(sample)) return { problem: sayCause(name, sample) }
  const wrong = findWrongFormat(file, sample, settings)
  if (wrong !== undefined) {
    const right = await inspectFile(given, { ...settings, logFormat: 'auto' }, access, ownSecrets)
    if ('problem' in right) return right
    return {
      ...right,
      told: [...right.told, `Careful: ${inertText(`the log ${wrong.say}; ${wrong.remedy}`)}.`],
    }
  }
  const choice = choose(sample, settings)
  const looked = lookThrough(name, file, sample, choice, texts)
  if ('problem' in looked) return looked
  const log = pathInConfig(given, access.root)
  if (texts.name(log) !== log || log.trim() !== log)
    return { problem: `${name} cannot be named in a config file: give it a plain, shorter name` }
  const { config, plain, open, hasOutcome } = await propose(log, settings, choice, looked, access, texts)
  const list = sample.list === undefined ? '' : `, the list \`${inertText(texts.name(sample.list), 60)}\``
  return {
    shown: [
      `${name}: ${CONTAINERS[sample.container]}${list}, read as ${choice.name} (${choice.reason})`,
      '',
      ...renderFields(sample, choose(sample, plain.settings).format, {
        texts,
        zone: makeZone(settings.timeZone),
      }),
    ],
    config,
    told: tellReading(plain.cycles, plain.report, { open, hasOutcome }),
  }
}

const CONTAINERS: Record<Sample['container'], string> = {
  jsonl: 'JSON lines',
  json: 'a JSON document',
  object: 'one JSON object',
  markdown: 'Markdown',
  csv: 'a table (CSV)',
  tsv: 'tab-separated values',
  text: 'text with key=value lines',
}

interface Looked {
  file: Found
  sample: Sample
  list: string | undefined
  profile: Profiler
}

function sayCause(name: string, { say, remedy }: ReadCause): string {
  return `${name} ${inertText(say)}; ${remedy}`
}

/** Goes through all rows once. */
function lookThrough(
  name: string,
  file: Found,
  sample: Sample,
  { format }: Choice,
  texts: Texts,
): Looked | { problem: string } {
  const profile = new Profiler(texts)
  const tally = new Tally('cycles', file.path, texts)
  const list = format.list ?? sample.list
  const trouble = readRows(file, sample.container, list, tally, (record) => profile.row(record))
  if (trouble !== undefined) return { problem: sayCause(name, trouble) }
  if (profile.rows === 0) {
    const { problem = '', remedy = '' } = tally.report()
    return { problem: sayCause(name, { say: problem, remedy }) }
  }
  return { file, sample, list, profile }
}

/** From the root where it lies below it, as a config file names it. */
function pathInConfig(given: string, root: string): string {
  const relative = path.relative(root, path.resolve(root, given))
  const isBelow = relative !== '' && relative.split(path.sep)[0] !== '..' && !path.isAbsolute(relative)
  return isBelow ? relative.split(path.sep).join('/') : given
}

interface Proposal {
  config: string[]
  plain: PlainRun
  open: string[]
  hasOutcome: boolean
}

/** The config for a log, and what a plain run with it makes of the log. */
async function propose(
  log: string,
  settings: Settings,
  choice: Choice,
  { file, sample, list, profile }: Looked,
  access: Access,
  texts: Texts,
): Promise<Proposal> {
  const place = { access, texts, now: settings.now ?? instantOf(new Date()) }
  const given = [
    `cycles: ${yamlScalar(log)}`,
    ...(settings.timeZone === UTC.name ? [] : [`time-zone: ${yamlScalar(settings.timeZone)}`]),
  ]
  const known = { open: [], hasOutcome: choice.format.fields.outcome !== undefined }
  if (settings.fields !== undefined)
    return { config: [], plain: await readAs({ ...settings, cycles: [log] }, place), ...known }
  if (choice.name !== 'native' || settings.logFormat === 'native') {
    const config = [...given, `log-format: ${choice.name}`]
    return { config, plain: await readWith(config.join('\n'), settings, place), ...known }
  }
  const suggest = async (unit: DurationUnit): Promise<Proposal> => {
    const { lines, ...about } = suggestFields(
      profile,
      (visit) => {
        readRows(file, sample.container, list, new Tally('cycles', file.path, texts), visit)
      },
      { list: sample.list, unit, isNative: !choice.isFallback },
    )
    const config = [...given, ...(lines.length > 0 ? lines : ['log-format: native'])]
    return { config, plain: await readWith(config.join('\n'), settings, place), ...about }
  }
  const inSeconds = await suggest('s')
  return inSeconds.plain.report.warnings.some(({ code }) => TOO_LONG.has(code)) ? suggest('ms') : inSeconds
}

/** Durations that are hardly seconds. */
const TOO_LONG: ReadonlySet<string> = new Set(['median-over-a-day', 'durations-exceed-span'])

function renderInspection({ shown, config, told }: Inspection, target: string): string[] {
  const lead =
    config.length === 0
      ? ['The config file says already what is what.']
      : [
          `As ${target}, to correct where it is wrong (inspect ${WRITE} writes it):`,
          '',
          SCHEMA_LINE,
          ...config,
        ]
  return [...shown, '', ...lead, '', 'All rows, read so:', ...told]
}

/** The text of `inspect --help`. */
export function renderInspectHelp(): string[] {
  return [
    `Usage: ${COMMAND} inspect FILE [${WRITE}] [--root DIR] [--log-format WHICH] [--config FILE]`,
    '',
    'Shows how a log would be read (source field, example, read as), a whole config file that reads it so, and what a',
    'run with it counts: successes, failures, what decides nothing, and the times.',
    '',
    `  ${WRITE}   Write that config file (default: .github/loop-introspection.yml under --root) and ask nothing.`,
    '            A file that is there is never written over.',
    '',
    'Exit: 0 shown or written, 1 the file cannot be read or written, 2 a setting to correct, or a config file that is',
    'there already.',
  ]
}
