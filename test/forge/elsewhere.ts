import http from 'node:http'
import { close, listen } from './listening.ts'

/** A server that is not the forge, and writes down who brought a token to it. */
export interface Elsewhere {
  url: string
  requests: { method: string; path: string; authorization: string | undefined }[]
  close(): Promise<void>
}

export async function startElsewhere(): Promise<Elsewhere> {
  const requests: Elsewhere['requests'] = []
  const server = http.createServer((request, response) => {
    const { method = '', url = '' } = request
    requests.push({ method, path: url, authorization: request.headers.authorization })
    response.setHeader('content-type', 'application/json')
    response.end(method === 'GET' ? '[]' : '{}')
  })
  const { port } = await listen(server, 0, '127.0.0.1')
  return { url: `http://127.0.0.1:${port}`, requests, close: () => close(server) }
}
