import type { Command } from './command.ts'

/** The commands beside the report, each loaded when it is called. A new one is its file and its line. */
export const COMMANDS: Readonly<Record<string, { usage: string; load: () => Promise<Command> }>> = {
  backtest: {
    usage: 'backtest ...   (what each day of the log would have been told; backtest --help)',
    load: () => import('./backtest.ts'),
  },
  diff: {
    usage: 'diff OLD NEW   (two insights.json compared; diff --help)',
    load: () => import('./diff.ts'),
  },
  fleet: {
    usage: 'fleet FILE...  (many insights.json on one page; fleet --help)',
    load: () => import('./fleet.ts'),
  },
  inspect: {
    usage: 'inspect FILE   (how a log would be read, and a config for it; inspect --help)',
    load: () => import('./inspect.ts'),
  },
  mcp: {
    usage: 'mcp ...        (answers a planner that speaks MCP; mcp --help)',
    load: () => import('./mcp.ts'),
  },
  record: {
    usage: 'record ...     (append one cycle to the log; record --help)',
    load: () => import('./record.ts'),
  },
}

/** How each is called, and the two words that stand for no command. */
export const COMMAND_USAGES: readonly string[] = [
  'report ...     (the same: the report, without a word or by its name)',
  ...Object.values(COMMANDS).map(({ usage }) => usage),
  'help COMMAND   (the flags of a command)',
]
