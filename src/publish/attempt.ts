import { inertText } from '../report/safe/inert.ts'
import { ConfigError } from '../settings/config-error.ts'
import { messageOf } from './message-of.ts'
import { redactorOf } from '../safe/redact.ts'
import type { PublishResult, Publisher, Run } from './publisher.ts'

const LIMIT_MS = 120_000
const MAX_SENTENCE_LENGTH = 500
/** Shorter values are no secrets, and hiding them would spoil ordinary words. */
const MIN_SECRET_LENGTH = 6

export interface Attempt extends PublishResult {
  name: string
  /** It failed for a setting that only the user can correct. */
  isToCorrect?: boolean
}

/** Lets one publisher work; never throws and never waits longer than the publisher's limit. */
export async function attemptPublisher(publisher: Publisher, run: Run): Promise<Attempt> {
  const { name, limitMs = LIMIT_MS } = publisher
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<PublishResult>((resolve) => {
    const say = `it took longer than ${limitMs / 1000} seconds and was given up`
    timer = setTimeout(() => resolve({ status: 'failed', say }), limitMs)
  })
  try {
    const { status, say } = await Promise.race([publisher.publish(run), late])
    return { name, status, say: cleanSentence(say, run.secrets) }
  } catch (error) {
    return {
      name,
      status: 'failed',
      say: cleanSentence(messageOf(error), run.secrets),
      ...(error instanceof ConfigError && { isToCorrect: true }),
    }
  } finally {
    clearTimeout(timer)
  }
}

/** One harmless line without secrets: messages of errors may quote a server's answer or a signed address. */
export function cleanSentence(text: string, secrets: readonly string[]): string {
  const known = secrets.filter((secret) => secret.length >= MIN_SECRET_LENGTH)
  const redacted = redactorOf(secrets)(
    known.reduce((rest, secret) => rest.replaceAll(secret, '[redacted]'), text),
  )
  return inertText(redacted.replaceAll(/\bsig=[^&\s"']+/gi, 'sig=[redacted]'), MAX_SENTENCE_LENGTH)
}
