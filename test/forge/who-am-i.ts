import { connectForge } from '../../src/forge/connect.ts'
import { ForgeError } from '../../src/forge/forge.ts'
import { QUICK, TOKEN } from './scripted.ts'

/** A process of its own, since proxies and authorities are read when a process starts: who am I, in one line of JSON. */
try {
  const forge = await connectForge(process.env, TOKEN, QUICK)
  process.stdout.write(JSON.stringify(await forge.whoAmI()))
} catch (error) {
  if (!(error instanceof ForgeError)) throw error
  process.stdout.write(JSON.stringify({ problem: error.problem, say: error.message }))
}
