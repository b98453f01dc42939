// The small form of zod: it loads and builds in a fifth of the time, and every run pays for that.
import * as z from 'zod/mini'
import { isAtLeast, type Severity } from '../model/finding.ts'
import { acceptSchema, DECISION_LISTS, MOST_MUTE_DAYS, muteSchema } from './decisions.ts'
import { fieldsSchema } from './field-mapping.ts'
import { globsProblem } from './glob.ts'
import { instant } from './instant.ts'
import { LOG_FORMATS } from './log-formats.ts'
import { taskLinks } from './task-links.ts'
import { shardNumber } from './shard.ts'
import { timeZone } from './time-zone.ts'
import { size } from './size.ts'

/**
 * Every setting's name, type, default and description, and the only place where they stand.
 *
 * A value may come as text (action input, command line) or typed (config file); each schema takes both.
 * `allowed` is what an error message and the generated tables say. Names are kebab-case outside, camelCase here.
 */
export interface SettingMeta {
  description: string
  allowed: string
  /**
   * The only program that has the setting: the action knows its workspace, the command line has a terminal. The config
   * file holds what the action has, and what is too large for an input.
   */
  only?: 'command line' | 'action' | 'config file'
  /** Never in a file. */
  isSecret?: boolean
  /** What the tables show as default where the schema has none. */
  defaultText?: string
  /** Written into action.yml, where only the runner knows the default. */
  runnerDefault?: string
  /** Shape on the command line; text where not said. */
  flag?: 'boolean' | 'list'
}

/** What is known of each schema beside its type. */
const metas = z.registry<SettingMeta>()

function describe<T extends z.ZodMiniType>(schema: T, meta: SettingMeta): T {
  metas.add(schema, meta)
  return schema
}

const trimmed = z.string().check(z.trim())
/** Some texts are looked at with patterns whose time grows with the square of the length. */
const MAX_TEXT_LENGTH = 4096
const nonEmpty = z.string().check(
  z.trim(),
  z.minLength(1),
  z.refine((value) => value.length <= MAX_TEXT_LENGTH, `is longer than ${MAX_TEXT_LENGTH} characters`),
)

function text(meta: SettingMeta) {
  return describe(z.optional(nonEmpty), meta)
}

function textOr(fallback: string, meta: SettingMeta) {
  return describe(z._default(nonEmpty, fallback), meta)
}

/** One of a few words; the first is the default. */
function choice<const T extends string>(values: readonly [T, ...T[]], meta: Omit<SettingMeta, 'allowed'>) {
  const schema = z._default(z.enum(values), () => values[0])
  return describe(schema, { ...meta, allowed: values.map((value) => `\`${value}\``).join(', ') })
}

function wholeFrom(min: number, max: number) {
  const digits = z.pipe(trimmed.check(z.regex(/^\d{1,15}$/)), z.transform(Number))
  return z.pipe(z.union([z.number(), digits]), z.int().check(z.gte(min), z.lte(max)))
}

function whole(min: number, max: number, fallback: number, meta: Omit<SettingMeta, 'allowed'>) {
  const schema = z._default(wholeFrom(min, max), fallback)
  return describe(schema, { ...meta, allowed: `a whole number from ${min} to ${max}` })
}

function flag(meta: Omit<SettingMeta, 'allowed'>) {
  const word = z.pipe(
    z.string().check(z.trim(), z.toLowerCase(), z.regex(/^(?:true|false)$/)),
    z.transform((value) => value === 'true'),
  )
  const schema = z._default(z.union([z.boolean(), word]), false)
  return describe(schema, { ...meta, allowed: '`true`, `false`', flag: 'boolean' })
}

const LINE = /\r?\n/
const LINE_OR_COMMA = /\r?\n|,/

/** One item a line (or a YAML list), each as `item` says. */
function lines(item: RegExp, fewest: number, most: number, separator = LINE) {
  const items = z.transform((value: string | string[]) =>
    [value]
      .flat()
      .flatMap((entry) => entry.split(separator))
      .map((entry) => entry.trim())
      .filter((entry) => entry !== ''),
  )
  const usable = z.array(z.string().check(z.regex(item))).check(z.minLength(fewest), z.maxLength(most))
  return z.pipe(z.pipe(z.union([z.string(), z.array(z.string())]), items), usable)
}

/** As many as files are read of one setting. */
const MAX_PATHS = 2000

function paths(meta: Omit<SettingMeta, 'allowed'>) {
  const list = lines(/^[^\0]+$/, 1, MAX_PATHS)
  const bounded = list.check(
    z.check(({ value, issues }) => {
      const message = globsProblem(value)
      if (message !== undefined) issues.push({ code: 'custom', input: value, message })
    }),
  )
  const schema = z.optional(bounded)
  return describe(schema, { ...meta, allowed: 'paths or globs, one a line', flag: 'list' })
}

/** What a loop leaves: files in its repository, or what its agents did on the forge. */
export const SOURCE_NAMES = ['logs', 'pull-requests', 'workflow-runs'] as const
export type SourceName = (typeof SOURCE_NAMES)[number]

/** Forges split lists of labels at commas, and cut or refuse what is longer. */
const LABEL = /^[^,\p{Cc}]{1,50}$/u
const MAX_PREFIX_LENGTH = 100

/** Stricter than the forges' own list, so that no prefix is a path, a command to the runner or invisible. */
const artifactPrefix = trimmed.check(
  z.maxLength(MAX_PREFIX_LENGTH),
  z.check(({ value, issues }) => {
    const bad = [...new Set(value.replace(/[\p{L}\p{N} ._()+=,@-]/gu, ''))]
    if (bad.length === 0) return
    const message = `must not hold ${bad.map((character) => JSON.stringify(character)).join(' ')}`
    issues.push({ code: 'custom', input: value, message })
  }),
)

export const settingsSchema = z.strictObject({
  root: textOr('.', {
    description: 'Folder that holds the loop’s files; relative paths are taken from here.',
    allowed: 'a folder',
    only: 'command line',
  }),
  retroDir: textOr('.loop/retro', {
    description: 'Folder of the retro files.',
    allowed: 'a folder',
  }),
  cycles: paths({
    description: 'Cycle logs, one JSON object a line.',
    defaultText: '<retro-dir>/cycles.jsonl',
  }),
  logFormat: choice(['auto', ...LOG_FORMATS], {
    description:
      'Which loop wrote the cycle logs; `auto` tells by their fields and says what it took and why.',
  }),
  maxFileSize: describe(z._default(size, 4 * 1024 ** 3), {
    description:
      'The most that is read of one log; of a larger one the newest part is, and the report says how much was not.',
    allowed: 'a size such as `500 MB`, `1 GiB` or a number of bytes',
    defaultText: '4 GiB',
  }),
  fields: describe(z.optional(fieldsSchema), {
    description:
      'What is what in a log that no preset knows; written over the preset that `log-format` names or finds.',
    allowed: 'a mapping such as `time: finished.at`',
    only: 'config file',
    defaultText: 'none',
  }),
  timeZone: describe(z._default(timeZone, 'UTC'), {
    description:
      'Where times of the loop’s files are meant that name no zone; days and weeks of the report are those of UTC all the same.',
    allowed: 'an IANA time zone such as `Europe/Berlin`',
  }),
  taskLinks: describe(z._default(taskLinks, 'auto'), {
    description:
      'What the numbers of tasks are: `issues` of the repository, which pages link to and comment on; the loop’s own (`none`), or its own with a page each, such as `https://tracker.example/browse/{task}`. `auto` takes them for issues where the log’s format says so.',
    allowed: '`auto`, `issues`, `none` or an https address with `{task}`',
  }),
  limits: describe(z.optional(z.record(z.string(), z.record(z.string(), z.number()))), {
    description: 'Limits of rules that differ from their defaults, by rule; docs/rules.md lists them.',
    allowed: 'a mapping such as `success-drop: { fewest: 20 }`',
    only: 'config file',
    defaultText: 'none',
  }),
  accept: describe(z._default(acceptSchema, []), {
    description:
      'New levels that a person took as normal: `id` of a finding, `from` when on, and a `reason` if you like.',
    allowed: DECISION_LISTS.accept,
    only: 'config file',
    defaultText: 'none',
  }),
  mute: describe(z._default(muteSchema, []), {
    description: `Findings that a person does not want to hear of for now: \`id\`, \`until\` when, at most ${MOST_MUTE_DAYS} days from now, and a \`reason\` if you like.`,
    allowed: DECISION_LISTS.mute,
    only: 'config file',
    defaultText: 'none',
  }),
  sources: describe(
    z.optional(
      z.pipe(lines(/^[\w-]+$/, 1, SOURCE_NAMES.length, LINE_OR_COMMA), z.array(z.enum(SOURCE_NAMES))),
    ),
    {
      description:
        'What is read, the first that has anything is judged: `logs` are files, `pull-requests` and `workflow-runs` are what coding agents did on the forge.',
      allowed: SOURCE_NAMES.map((name) => `\`${name}\``).join(', '),
      defaultText:
        'logs; where there is none, pull-requests and workflow-runs of the repository, with a token that may read them',
      flag: 'list',
    },
  ),
  repository: describe(z.optional(trimmed.check(z.regex(/^[\w.-]{1,100}\/[\w.-]{1,100}$/))), {
    description: 'Whose pull requests and workflow runs are read.',
    allowed: 'a repository such as `acme/orbit`',
    defaultText: 'the one that the workflow runs in',
  }),
  workflows: describe(z.optional(lines(/^[^\0]{1,200}$/, 1, 50, LINE_OR_COMMA)), {
    description: 'Which workflows are an agent’s, by file or name.',
    allowed: 'names such as `claude.yml`, one a line or with commas',
    defaultText: 'those in .github/workflows that use a known coding agent',
    flag: 'list',
  }),
  agents: describe(z.optional(lines(/^[^\0]{1,100}$/, 1, 50, LINE_OR_COMMA)), {
    description: 'Whose pull requests count: names of agents, branch prefixes such as `bot/`, or logins.',
    allowed: 'names, one a line or with commas',
    defaultText: 'the known coding agents',
    flag: 'list',
  }),
  since: whole(1, 365, 90, {
    description: 'How far back pull requests and workflow runs are read, in days.',
  }),
  failedSteps: flag({
    description:
      'Ask at which step the newest 100 failed runs failed, a request each; these are then the reasons of failures.',
  }),
  jobLogs: flag({
    description:
      'Read what the newest 100 runs cost from the logs of their jobs, two requests each: Claude Code prints it there.',
  }),
  deepTriage: paths({
    description: 'Logs of the LLM triage runs.',
    defaultText: '<retro-dir>/deep-triage.jsonl',
  }),
  triage: paths({
    description: 'Logs of the mechanical triage runs.',
    defaultText: '<retro-dir>/triage.jsonl',
  }),
  quarantine: textOr('.loop/quarantine.json', {
    description: 'Issues that the loop must leave alone for now.',
    allowed: 'a file',
  }),
  output: text({
    description: 'Where insights.json is written.',
    allowed: 'a file',
    defaultText: '<retro-dir>/insights.json',
  }),
  previous: textOr('auto', {
    description:
      'The last insights.json, for what people were told and for lines that were deleted since: `auto` takes the file at `output`, or on GitHub the newest artifact of the default branch (with `actions: read`); `none` takes none.',
    allowed: '`auto`, `none` or a file',
  }),
  report: text({
    description: 'Where report.html is written, the page with the charts.',
    allowed: 'a file',
    defaultText: 'beside the runner’s temporary files; not written at a terminal',
  }),
  promptContextPath: text({
    description: 'Where the context for a planner’s prompt is written.',
    allowed: 'a file',
    defaultText: 'beside the runner’s temporary files; not written at a terminal',
  }),
  quotes: choice(['all', 'none'], {
    description:
      'Whether the prompt context quotes text from the logs, or holds numbers and plain words only.',
  }),
  rules: choice(['standard', 'seed'], {
    description: '`standard` judges by evidence; `seed` gives the seed program’s answers, digit for digit.',
  }),
  windowDays: whole(1, 365, 7, {
    description: 'Length of the window that is compared with the time before it, in days.',
  }),
  now: describe(z.optional(instant), {
    description: 'The instant that the report is made for.',
    allowed: 'a time such as `2026-09-21T06:00:00Z`',
    defaultText: 'the clock',
  }),
  loopName: describe(z.optional(nonEmpty.check(z.maxLength(100))), {
    description: 'Name of the loop, for pages over several; it stands in insights.json.',
    allowed: 'a text of at most 100 characters',
    defaultText: 'none',
  }),
  config: textOr('.github/loop-introspection.yml', {
    description: 'Config file; the default one may be missing.',
    allowed: 'a YAML file',
  }),
  failOn: choice(['never', 'high', 'medium', 'low'], {
    description:
      'Fail (exit 1) when a finding of this severity or above is open and not muted, after everything is written.',
  }),
  dryRun: flag({
    description: 'Analyse and say what would be published; write no file, artifact, issue or comment.',
  }),
  failOnPublishError: flag({
    description: 'Fail (exit 1) when something could not be published, after everything else is.',
    only: 'action',
  }),
  artifacts: choice(['auto', 'never'], {
    description: 'Whether insights.json and report.html are uploaded as artifacts where the runner can.',
    only: 'action',
  }),
  artifactPrefix: describe(z.optional(artifactPrefix), {
    description:
      'Begins the artifacts’ names, in place of nothing on GitHub and of the job’s name and number on Gitea and Forgejo; jobs of a matrix each need their own.',
    allowed: `at most ${MAX_PREFIX_LENGTH} letters, digits, spaces and ._()+=,@-`,
    only: 'action',
    defaultText: 'none',
  }),
  retentionDays: describe(z.optional(wholeFrom(1, 90)), {
    description: 'How long artifacts are kept, in days.',
    allowed: 'a whole number from 1 to 90',
    only: 'action',
    defaultText: 'the repository’s setting',
  }),
  issue: choice(['never', 'auto', 'always'], {
    description:
      'The living issue: `auto` keeps one open while there is something to do, `always` keeps one open.',
    only: 'action',
  }),
  issueMinSeverity: choice(['high', 'medium', 'low'], {
    description: 'The least severity that opens the issue and keeps it open.',
    only: 'action',
  }),
  issueLabels: describe(z._default(lines(LABEL, 1, 100), ['loop-health']), {
    description: 'Labels of the issue, one a line; it is found again by the first one.',
    allowed: 'at most 100 labels of at most 50 characters without a comma, one a line',
    defaultText: 'loop-health',
    only: 'action',
    flag: 'list',
  }),
  issueAssignees: describe(z._default(lines(/^[\w.@[\]-]{1,100}$/, 0, 10), []), {
    description: 'Who is assigned when the issue is opened, one login a line.',
    allowed: 'at most 10 logins, one a line',
    defaultText: 'none',
    only: 'action',
    flag: 'list',
  }),
  issueKey: textOr('default', {
    description: 'Tells several living issues of one repository apart, as of two loops.',
    allowed: 'a text',
    only: 'action',
  }),
  issueAuthor: text({
    description:
      'A login whose living issue is taken over, as after a change of the token; its own is always known.',
    allowed: 'a login',
    defaultText: 'none',
    only: 'action',
  }),
  failingIssueComments: flag({
    description: 'Write one comment on each issue that the loop keeps failing at, at most 5 a run.',
    only: 'action',
  }),
  quarantineLabel: describe(z.optional(trimmed.check(z.regex(LABEL))), {
    description: 'Label that is put on those issues with their comment; without one none is labelled.',
    allowed: 'a label of at most 50 characters without a comma',
    defaultText: 'none',
    only: 'action',
  }),
  token: text({
    description:
      'Token that reads and writes issues, and reads the last report from its artifact; the report itself needs none.',
    allowed: 'a token',
    defaultText: 'the job’s token',
    runnerDefault: '${{ github.token }}',
    only: 'action',
    isSecret: true,
  }),
  format: choice(['text', 'json', 'markdown', 'html', 'prompt'], {
    description:
      'What is printed: the report, insights.json itself, the page of a workflow run, report.html, or the context for a planner’s prompt.',
    only: 'command line',
  }),
  shard: describe(z.optional(shardNumber), {
    description:
      'Read one of so many equal parts of the log and write what was read to `output`; the files of all parts are then read in place of the log. For a log that is too large for one machine.',
    allowed: 'a part, such as `2/8`',
    only: 'command line',
  }),
  open: flag({
    description: 'Show report.html in the browser; without `report` it is a temporary file.',
    only: 'command line',
  }),
})

export type Settings = z.output<typeof settingsSchema>
/** What `--format` can print; each has its page in report/pages.ts. */
export type PageFormat = Settings['format']
export type SettingKey = keyof Settings

/** A setting with its name and its default spelt out. */
export interface SettingInfo extends SettingMeta {
  key: SettingKey
  /** kebab-case, as inputs, flags and config keys spell it. */
  name: string
  defaultText: string
}

/** The settings in schema order, with what is known of each. */
export const SETTINGS: readonly SettingInfo[] = Object.entries(settingsSchema.shape).map(([key, schema]) => {
  const meta = metas.get(schema)
  if (meta === undefined) throw new TypeError(`setting ${key} is not described`)
  const defaultText =
    meta.defaultText ?? JSON.stringify(z.parse(schema, undefined) ?? 'none').replaceAll('"', '')
  return { ...meta, key: key as SettingKey, name: kebabOf(key), defaultText }
})

function kebabOf(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

/** Whether a finding that nobody muted is as severe as `fail-on` says, or more. */
export function isFailing(
  failOn: Settings['failOn'],
  findings: readonly { severity: Severity; muted_until?: string | null | undefined }[],
): boolean {
  return (
    failOn !== 'never' &&
    findings.some(({ severity, muted_until: until = null }) => until === null && isAtLeast(severity, failOn))
  )
}
