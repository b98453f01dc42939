import { parentPort, workerData } from 'node:worker_threads'
import { buffersOf } from './cycle-block.ts'
import { type LogPart, readLogPart } from './log-part.ts'
import type { PartNews } from './log-threads.ts'

/** What a thread runs: one part of a log, whose cycles it hands on in blocks while it reads. */

const tell = (news: PartNews, transfer: ArrayBuffer[] = []): void => parentPort?.postMessage(news, transfer)
const counts = readLogPart(
  workerData as LogPart,
  (block) => tell({ block }, buffersOf(block)),
  (taken) => tell({ taken }),
)
tell({ counts })
