import type { ForgeState, Token } from './state.ts'

/** One request as the log keeps it. */
export interface LoggedRequest {
  /** Counted from 1. */
  number: number
  method: string
  /** Below the API's base, without the query; the whole path where it lies outside. */
  path: string
  /** What the forge's description calls it (`issues/create`), where it knows the request. */
  operation: string | undefined
  query: Record<string, string>
  headers: Record<'accept' | 'authorization' | 'content-type' | 'user-agent', string | undefined>
  /** Parsed where it is JSON, text otherwise; undefined where there is none. */
  body: unknown
  /** Filled when the answer goes out; undefined while it hangs and where the connection broke. */
  status: number | undefined
  fault: string | undefined
}

/** Whether it changes something, or would. */
export function isWrite({ method, operation }: LoggedRequest): boolean {
  return method !== 'GET' && operation !== 'graphql'
}

export interface Answer {
  status: number
  /** Sent as JSON unless it is text. */
  body?: unknown
  headers?: Record<string, string>
}

/** What a dialect needs to answer one request, once its form is known to be right. */
export interface Call {
  operation: string
  params: Record<string, string>
  query: Record<string, string>
  body: Record<string, unknown>
  token: Token | undefined
  /** The URL as it was asked for, without its query. */
  url: string
  state: ForgeState
  /** `api` never ends with a slash, nor does `web`. */
  base: { api: string; web: string }
}

/** Thrown by a dialect where a request is refused. */
export class Refusal extends Error {
  readonly answer: Answer
  constructor(answer: Answer) {
    super(`refused with ${answer.status}`)
    this.answer = answer
  }
}

export type Handlers = Record<string, (call: Call) => Answer>

/** A value that was checked to be text or a number before. */
export function readText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? `${value}` : ''
}

export function countCharacters(text: string): number {
  return Array.from(text).length
}
