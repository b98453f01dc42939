import type { Insights } from '../insights/schema.ts'
import { introspect } from '../introspect.ts'
import { instantOf } from '../model/time.ts'
import { askAtTerminal } from '../publish/agent-work.ts'
import { readOwnSecrets } from '../publish/own-secrets.ts'
import type { Access } from '../read/access.ts'
import type { Progress } from '../read/jsonl.ts'
import { redactInsights } from '../report/safe/redact.ts'
import type { Settings } from '../settings/schema.ts'

/** The report at a terminal: what the loop left, read and judged now, without any secret. */
export async function insightsOf(settings: Settings, access: Access, progress?: Progress): Promise<Insights> {
  const now = settings.now ?? instantOf(new Date())
  const { agentWork, secrets } = await askAtTerminal(settings, process.env, access)
  const ownSecrets = [...readOwnSecrets(process.env), ...secrets]
  return redactInsights(
    await introspect(settings, now, access, { progress, ownSecrets, agentWork }),
    ownSecrets,
  )
}
