import { dialectOf } from '../forge/locate-server.ts'
import type { Previous } from '../model/memory.ts'
import { unzipFile } from '../read/unzip.ts'
import { artifactPrefixOf, INSIGHTS_ARTIFACT } from './artifact-prefix.ts'
import { cleanSentence } from './attempt.ts'
import { messageOf } from './message-of.ts'
import { printLine } from './print.ts'
import type { Run } from './publisher.ts'

/** As it is kept, and unpacked: more than five times the most that the action writes. */
const MOST_BYTES = 8 * 1024 ** 2

/**
 * What the last run of the default branch told people, read from its artifact. A report is only the better for it, so
 * whatever goes wrong is one line of the log. Only GitHub tells which artifacts are whose.
 */
export async function fetchLastReport({
  settings,
  env,
  secrets,
}: Pick<Run, 'settings' | 'env' | 'secrets'>): Promise<Previous | undefined> {
  const { token, artifacts, rules } = settings
  if (token === undefined || artifacts === 'never' || rules === 'seed') return undefined
  if (dialectOf(env) !== 'github') return undefined
  const name = `${artifactPrefixOf(settings, env)}${INSIGHTS_ARTIFACT}`
  const tell = (line: string): void => printLine(cleanSentence(line, secrets))
  try {
    // Loaded here: a run that has the file does not pay for the client.
    const { fetchLastArtifact } = await import('../forge/artifacts.ts')
    const wanted = { name, runId: env['GITHUB_RUN_ID'], mostBytes: MOST_BYTES }
    const artifact = await fetchLastArtifact(env, token, wanted)
    if (artifact === undefined) {
      tell(`Last report: none; no earlier run of the default branch left an artifact ${name}.`)
      return undefined
    }
    const report = await readReport(artifact.bytes)
    if ('problem' in report) throw new Error(`The artifact ${name} ${report.problem}.`)
    tell(`Last report: the artifact ${name} of ${artifact.createdAt ?? 'an unknown day'}.`)
    return report
  } catch (error) {
    tell(`Last report: not read, this one is made without it. ${messageOf(error)}`)
    return undefined
  }
}

/** An artifact is a file as it is, or a zip that holds it. */
async function readReport(bytes: Buffer): Promise<Previous | { problem: string }> {
  const { readPrevious } = await import('../insights/read-previous.ts')
  if (bytes.toString('latin1', 0, 2) !== 'PK') return readPrevious(bytes.toString())
  try {
    const file = await unzipFile(bytes, INSIGHTS_ARTIFACT, MOST_BYTES)
    return file === undefined ? { problem: 'holds no insights.json' } : readPrevious(file.toString())
  } catch {
    return { problem: 'is a zip that cannot be read, or one of too large a file' }
  }
}
