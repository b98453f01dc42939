import http from 'node:http'
import { close, listen } from './listening.ts'

/** A server that is not the forge, and writes down who brought a token to it. */
export interface Elsewhere {
  url: string
  /** What it keeps, by path, as the storage of artifacts does; asked for another path, it gives an empty answer. */
  files: Map<string, Buffer | StoredFault>
  requests: { method: string; path: string; authorization: string | undefined }[]
  close(): Promise<void>
}

/** `endless` goes on for ever, `cut` breaks off in the middle, `hang` never answers. */
export type StoredFault = 'endless' | 'cut' | 'hang' | { status: number }

export async function startElsewhere(): Promise<Elsewhere> {
  const requests: Elsewhere['requests'] = []
  const files: Elsewhere['files'] = new Map()
  const server = http.createServer((request, response) => {
    const { method = '', url = '' } = request
    requests.push({ method, path: url, authorization: request.headers.authorization })
    const file = files.get(url)
    if (file !== undefined) return sendStored(response, file)
    response.setHeader('content-type', 'application/json')
    response.end(method === 'GET' ? '[]' : '{}')
  })
  const { port } = await listen(server, 0, '127.0.0.1')
  return { url: `http://127.0.0.1:${port}`, requests, files, close: () => close(server) }
}

function sendStored(response: http.ServerResponse, file: Buffer | StoredFault): void {
  if (file === 'hang') return
  if (Buffer.isBuffer(file)) return void response.end(file)
  if (file === 'cut') {
    response.writeHead(200, { 'content-length': '100' })
    return void response.write('half', () => response.socket?.destroy())
  }
  if (file !== 'endless') return void response.writeHead(file.status).end()
  const piece = Buffer.alloc(64 * 1024)
  const write = (): void => {
    while (!response.destroyed && response.write(piece));
  }
  response.on('drain', write)
  write()
}
