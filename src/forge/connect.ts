import type { Forge } from './forge.ts'
import { openGitea } from './gitea.ts'
import { openGitHub } from './github.ts'
import { locateServer } from './locate-server.ts'
import { openTransport } from './transport.ts'
import { LIMITS, REAL_CLOCK } from './waits.ts'
import type { Clock, RequestLimits } from './waits.ts'

/**
 * Connects to the forge that a runner's environment names. Nothing is asked of it yet; the time for all requests
 * together starts.
 * @throws ForgeError for an environment or a token that cannot be right
 */
export async function connectForge(
  env: Readonly<Record<string, string | undefined>>,
  token: string,
  limits: Partial<RequestLimits> = {},
  clock: Clock = REAL_CLOCK,
): Promise<Forge> {
  const server = locateServer(env)
  const send = await openTransport(server, token, { ...LIMITS, ...limits }, clock)
  return server.dialect === 'github' ? openGitHub(send, server) : openGitea(send, server)
}
