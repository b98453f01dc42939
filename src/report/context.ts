import { readPlace } from '../model/place.ts'

/**
 * What a page knows beside the insights: where things are. Every part is the runner's or the forge's own and was
 * validated by who filled it in; any part may be missing, and a page then shows the text without a link.
 */
export interface PageContext {
  /** How links to files look there. */
  dialect: 'github' | 'gitea' | 'forgejo'
  /** `https://github.com/acme/orbit-api`, without a final slash. */
  repositoryUrl?: string
  /** `acme/orbit-api` */
  repository?: string
  /** 40 hex digits: the commit whose logs were read. */
  commit?: string
  /** The page of this run. */
  runUrl?: string
  /** report.html and insights.json, where they were uploaded. */
  reportUrl?: string
  insightsUrl?: string
  issue?: { number: number; url: string }
  /** What issues are called, by number: untrusted text. */
  titles?: ReadonlyMap<string, string>
  /** Whether the prompt context may quote the logs; `all` if not said. */
  quotes?: 'all' | 'none'
  /** Whether the log has colours. */
  hasColour?: boolean
  /** Columns that the lines of the log have room for. */
  width?: number
  /** Label that puts an issue in quarantine, or undefined: then no page names a command that sets it. */
  quarantineLabel?: string
}

/** The page of an issue of this repository. */
export function issueUrl({ repositoryUrl }: PageContext, number: number): string | undefined {
  return repositoryUrl === undefined ? undefined : `${repositoryUrl}/issues/${number}`
}

/** The commit whose logs were read. */
export function commitUrl({ repositoryUrl, commit }: PageContext): string | undefined {
  return repositoryUrl === undefined || commit === undefined ? undefined : `${repositoryUrl}/commit/${commit}`
}

/** Where a piece of evidence can be looked up; `text` is from outside. Undefined where it has no page. */
export function placeUrl(context: PageContext, text: string): string | undefined {
  const place = readPlace(text)
  if (place === undefined) return undefined
  return 'url' in place ? place.url : lineUrl(context, place.path, place.line)
}

/** A line of a file as the commit has it. `path` comes from outside and is encoded. */
export function lineUrl(context: PageContext, path: string, line?: number): string | undefined {
  const { repositoryUrl, commit, dialect } = context
  if (repositoryUrl === undefined || commit === undefined || path.startsWith('/')) return undefined
  const encoded = path.toWellFormed().split('/').map(encodeURIComponent).join('/')
  const anchor = line === undefined ? '' : `#L${line}`
  return dialect === 'github'
    ? `${repositoryUrl}/blob/${commit}/${encoded}${line === undefined ? '' : '?plain=1'}${anchor}`
    : `${repositoryUrl}/src/commit/${commit}/${encoded}${anchor}`
}
