import type { ServerResponse } from 'node:http'
import type { Answer } from './exchange.ts'
import type { Delivery } from './fault-answers.ts'

/** Of a slow answer. */
const PIECES = 20

/** Sends an answer, or does what the delivery says instead. Timers end with the connection. */
export function sendDelivery(response: ServerResponse, delivery: Delivery): void {
  switch (delivery.way) {
    case 'hang':
      return
    case 'reset':
      response.socket?.resetAndDestroy()
      return
    case 'whole':
      response.end(writeHead(response, delivery.answer))
      return
    case 'cut-off':
      return cutOff(response, writeHead(response, delivery.answer))
    case 'late': {
      const timer = setTimeout(
        () => response.end(writeHead(response, delivery.answer)),
        delivery.milliseconds,
      )
      response.on('close', () => clearTimeout(timer))
      return
    }
    case 'slow':
      return trickle(response, writeHead(response, delivery.answer), delivery.milliseconds)
  }
}

function writeHead(response: ServerResponse, { status, body, headers }: Answer): Buffer {
  const isText = typeof body === 'string'
  const bytes = Buffer.from(isText ? body : body === undefined ? '' : JSON.stringify(body))
  response.writeHead(status, {
    'content-type': isText ? 'text/plain; charset=utf-8' : 'application/json; charset=utf-8',
    ...(status === 204 ? {} : { 'content-length': `${bytes.length}` }),
    ...headers,
  })
  return bytes
}

/** The head promises more than comes before the connection ends. */
function cutOff(response: ServerResponse, bytes: Buffer): void {
  response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => response.socket?.destroy())
}

function trickle(response: ServerResponse, bytes: Buffer, milliseconds: number): void {
  const size = Math.ceil(bytes.length / PIECES) || 1
  let sent = 0
  const timer = setInterval(() => {
    response.write(bytes.subarray(sent, sent + size))
    sent += size
    if (sent < bytes.length) return
    clearInterval(timer)
    response.end()
  }, milliseconds)
  response.on('close', () => clearInterval(timer))
}
