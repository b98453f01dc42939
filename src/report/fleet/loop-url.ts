import type { JudgedLoop } from '../../fleet/schema.ts'

/** The forge that the loops' repositories are on: the runner's own words, and validated by who filled it in. */
export interface LoopForge {
  /** Address of its pages. */
  server: string
  /** Label of living issues; undefined where no page lists the issues of a label. */
  issueLabel?: string
}

/**
 * Where a loop is looked at: its living issue where it has one to expect, or else its repository. An insights.json does
 * not tell the issue's number, which is given after it was written, so this is the list of issues with its label.
 *
 * @returns undefined where the forge is not known or the name is none of a repository
 */
export function loopUrl(
  { repository, state }: Pick<JudgedLoop, 'repository' | 'state'>,
  forge: LoopForge | undefined,
): string | undefined {
  if (forge === undefined || repository === null) return undefined
  if (!/^(?!\.{1,2}\/)[\w.-]{1,100}\/(?!\.{1,2}$)[\w.-]{1,100}$/.test(repository)) return undefined
  const url = `${forge.server.replace(/\/+$/, '')}/${repository}`
  const { issueLabel: label } = forge
  if (label === undefined || (state !== 'stopped' && state !== 'look')) return url
  return `${url}/issues?q=${encodeURIComponent(`is:issue label:"${label.replaceAll('"', '')}"`)}`
}

/** A loop's name as the page writes it: a link where there is an address. */
export type LoopLink = (loop: JudgedLoop) => string
