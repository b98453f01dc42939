import type { Insights } from '../insights/schema.ts'
import { introspect } from '../introspect.ts'
import { instantOf } from '../model/time.ts'
import { askAtTerminal } from '../publish/agent-work.ts'
import { readOwnSecrets } from '../publish/own-secrets.ts'
import type { Access } from '../read/access.ts'
import type { Progress } from '../read/jsonl.ts'
import { redactInsights } from '../report/safe/redact.ts'
import type { Settings } from '../settings/schema.ts'

/** What a person at a terminal hears while it takes long. */
export interface Notices {
  progress?: Progress | undefined
  /** When all is read: how many cycles are judged now. */
  onRead?: ((cycles: number) => void) | undefined
}

/** The report at a terminal: what the loop left, read and judged now, without any secret. */
export async function insightsOf(
  settings: Settings,
  access: Access,
  notices: Notices = {},
): Promise<Insights> {
  const now = settings.now ?? instantOf(new Date())
  const { agentWork, secrets } = await askAtTerminal(settings, process.env, access)
  const ownSecrets = [...readOwnSecrets(process.env), ...secrets]
  return redactInsights(
    await introspect(settings, now, access, { ...notices, ownSecrets, agentWork }),
    ownSecrets,
  )
}
