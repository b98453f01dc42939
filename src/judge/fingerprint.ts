import { createHash } from 'node:crypto'
import type { Subject } from '../model/finding.ts'

/** First 16 hex digits of sha256 over rule, subject kind and normalised key: never over text, numbers or titles. */
export function fingerprintOf(rule: string, subject: Subject): string {
  const key = subject.key.normalize('NFC').trim().toLowerCase()
  return createHash('sha256').update(`${rule}\0${subject.kind}\0${key}`).digest('hex').slice(0, 16)
}
