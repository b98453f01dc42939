import type { Subject } from '../model/finding.ts'
import { shortHash } from '../model/short-hash.ts'

/** First 16 hex digits of sha256 over rule, subject kind and normalised key: never over text, numbers or titles. */
export function fingerprintOf(rule: string, subject: Subject): string {
  const key = subject.key.normalize('NFC').trim().toLowerCase()
  return shortHash(`${rule}\0${subject.kind}\0${key}`)
}
