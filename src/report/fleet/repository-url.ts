import type { JudgedLoop } from '../../fleet/schema.ts'

/** The page of a loop's repository; `undefined` where the forge is not known or the name is none of a repository. */
export function repositoryUrl(
  { repository }: Pick<JudgedLoop, 'repository'>,
  server: string | undefined,
): string | undefined {
  if (server === undefined || repository === null) return undefined
  if (!/^(?!\.{1,2}\/)[\w.-]{1,100}\/(?!\.{1,2}$)[\w.-]{1,100}$/.test(repository)) return undefined
  return `${server.replace(/\/+$/, '')}/${repository}`
}

/** A loop's name as the page writes it: a link where there is an address. */
export type LoopLink = (loop: JudgedLoop) => string
