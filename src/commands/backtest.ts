import { readRuleList, RULES_OF_ANY_DAY } from '../judge/chosen-rules.ts'
import { resolveLimits } from '../judge/limits.ts'
import type { AnyRule } from '../judge/rule.ts'
import { backtest } from '../memory/backtest.ts'
import type { Instant, Retro } from '../model/retro.ts'
import { formatDay, instantOf } from '../model/time.ts'
import { askAtTerminal } from '../publish/agent-work.ts'
import { readOwnSecrets } from '../publish/own-secrets.ts'
import { printError, printJson, printLine, printPage } from '../publish/print.ts'
import { readRetro } from '../read/retro.ts'
import { SOURCES } from '../read/sources.ts'
import { backtestHtml } from '../report/history/backtest-html.ts'
import { backtestJson, backtestText } from '../report/history/backtest-text.ts'
import type { Trial, Trials } from '../report/history/trials.ts'
import { redactInsights } from '../report/safe/redact.ts'
import { COMMAND } from '../model/command.ts'
import { type CommandLine, readFlags } from '../settings/flags.ts'
import { SETTINGS, type Settings } from '../settings/schema.ts'
import { showValue } from '../settings/show-value.ts'
import { readDays, spanOf } from './backtest-days.ts'
import { explain } from './command.ts'
import { flagRows, type OwnFlag, takeFlags } from './command-flags.ts'
import { settingsOf } from './settings-of.ts'
import { judgingProgress, printHelp, readingProgress, wantsColour } from './terminal.ts'

const FORMATS = ['text', 'json', 'html'] as const

/** `--rules` names rules here: the preset of that name is no matter of choice, `seed` remembers no days. */
const OWN_FLAGS: readonly OwnFlag[] = [
  {
    name: 'from',
    value: 'DAY',
    describe: 'First day, as 2026-02-01, in UTC. (default: the first day of the log)',
  },
  { name: 'to', value: 'DAY', describe: 'Last day; today is judged as far as it went. (default: yesterday)' },
  {
    name: 'rules',
    value: 'ID,ID',
    describe: 'Only these rules are heard; docs/rules.md lists them. (default: all)',
  },
  {
    name: 'against',
    value: 'CONFIG',
    describe: 'Another config file: what its settings would have said of the same log, beside these.',
  },
]

/** The settings of the report that say what is read and how it is judged. */
const SHARED = [
  'root',
  'retro-dir',
  'cycles',
  'log-format',
  'sources',
  'repository',
  'workflows',
  'agents',
  'since',
  'failed-steps',
  'job-logs',
  'deep-triage',
  'triage',
  'quarantine',
  'window-days',
  'now',
  'config',
]

/** `backtest`: what the rules would have said on the days of one's own log. */
export async function run(args: readonly string[]): Promise<number> {
  const { own, rest, problems } = takeFlags(args, OWN_FLAGS)
  const line = readFlags(rest)
  if (line.help) {
    printHelp(renderBacktestHelp())
    return 0
  }
  try {
    const days = readDays(own)
    const list = own.get('rules')
    const chosen = list === undefined ? { rules: RULES_OF_ANY_DAY } : readRuleList(list)
    const found = [
      ...problems,
      ...days.problems,
      ...('problems' in chosen ? chosen.problems.map((problem) => `--rules: ${problem}`) : []),
      ...problemsOf(line),
    ]
    const checked = { ...line, problems: [...line.problems, ...found] }
    const { settings, access } = await settingsOf(checked)
    const config = own.get('against')
    const against = config === undefined ? undefined : await settingsOf(withConfig(checked, config))
    const now = settings.now ?? instantOf(new Date())
    const { agentWork, secrets } = await askAtTerminal(settings, process.env, access)
    const ownSecrets = [...readOwnSecrets(process.env), ...secrets]
    const progress = readingProgress(process.stderr)
    const retro = await readRetro(settings, access, {
      now,
      sources: SOURCES,
      ownSecrets,
      progress,
      // No rule asks what became of merged lines.
      agentWork: agentWork && { ...agentWork, openHistory: undefined },
    })
    const span = spanOf(days, retro, now)
    if ('problem' in span) {
      printError(`error: ${span.problem}`)
      return 2
    }
    const rules = 'rules' in chosen ? chosen.rules : []
    const trials: Trials = {
      ...trialOf(retro, settings, span, rules),
      ...(against && { against: trialOf(retro, against.settings, span, rules) }),
    }
    printTrials(settings.format, redactInsights(trials, ownSecrets))
    return 0
  } catch (error) {
    return explain(error)
  }
}

function problemsOf({ given }: CommandLine): string[] {
  return given.flatMap(({ name, value, place }) => {
    if (name === 'format' && typeof value === 'string' && !(FORMATS as readonly string[]).includes(value))
      return `${place}: ${showValue(value)} is not allowed; allowed: ${FORMATS.join(', ')}`
    const isSetting = SETTINGS.some((setting) => setting.name === name)
    return isSetting && name !== 'format' && !SHARED.includes(name)
      ? `${place}: no flag of backtest; see backtest --help`
      : []
  })
}

function withConfig(line: CommandLine, config: string): CommandLine {
  const given = line.given.filter(({ name }) => name !== 'config')
  return { ...line, given: [...given, { name: 'config', value: config, place: '--against' }] }
}

function trialOf(
  retro: Retro,
  { config, windowDays, limits = {}, accept }: Settings,
  span: { from: Instant; to: Instant },
  rules: readonly AnyRule[],
): Trial {
  const accepted = new Map(accept.map(({ id, from }) => [id, from]))
  const settings = { windowDays, limitsOf: resolveLimits(limits), accepted, rules }
  const { from, to, days, summary } = backtest(retro, settings, span, judgingProgress(process.stderr))
  return {
    from,
    to,
    settings: {
      config,
      window_days: windowDays,
      rules: rules.map(({ id }) => id),
      limits,
      accept: accept.map(({ id, from: since }) => ({ id, from: formatDay(since) })),
    },
    days,
    summary,
  }
}

function printTrials(format: Settings['format'], trials: Trials): void {
  if (format === 'json') printJson(backtestJson(trials))
  else if (format === 'html') printPage(backtestHtml(trials))
  else for (const text of backtestText(trials, wantsColour(process.stdout))) printLine(text)
}

/** The text of `backtest --help`. */
export function renderBacktestHelp(): string[] {
  return [
    `Usage: ${COMMAND} backtest [--from DAY] [--to DAY] [--rules ID,ID] [--against CONFIG]`,
    `       [--format ${FORMATS.join('|')}] [flags of the report]`,
    '',
    'Judges each day of the log as a report on its evening would have: which findings were open, how often they came',
    'and went, and how soon each change was found. So a limit can be tried before it is set. Nothing is written.',
    '',
    ...flagRows([
      ...OWN_FLAGS,
      {
        name: 'format',
        value: 'WHICH',
        describe:
          'What is printed: tables and what changed day by day, all of it as JSON, or a page with both.',
      },
    ]),
    '',
    'Of the flags of the report it takes these, and they mean the same:',
    SHARED.map((name) => `--${name}`).join(', '),
    '',
    `Example: ${COMMAND} backtest --rules success-drop --against trial.yml`,
    'Exit: 0 shown, 2 a setting to correct, or a log that gives no day to judge.',
  ]
}
