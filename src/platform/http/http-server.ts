import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

export type HttpServer = {
  readonly port: number
  /** Says what answers requests; until then they are answered with 503. */
  readonly use: (handler: (request: IncomingMessage, response: ServerResponse) => void) => void
  /** Stops taking requests, lets those under way finish for a while, then closes. */
  readonly close: () => Promise<void>
}

/** Headers, bodies and whole requests that take longer than this are cut off: a slow sender holds no one up. */
const HEADERS_MS = 10_000
const REQUEST_MS = 30_000
const CLOSE_MS = 10_000
const MOST_HEADER_BYTES = 16 * 1024

/** Listens on host and port (0: any free port). Rejects with the system's error when that cannot be. */
export async function listen(host: string, port: number): Promise<HttpServer> {
  let handler: ((request: IncomingMessage, response: ServerResponse) => void) | undefined
  const server = createServer({ maxHeaderSize: MOST_HEADER_BYTES }, (request, response) => {
    if (handler === undefined) response.writeHead(503, { 'Retry-After': '5' }).end()
    else handler(request, response)
  })
  server.headersTimeout = HEADERS_MS
  server.requestTimeout = REQUEST_MS
  server.maxHeadersCount = 100
  server.on('clientError', (_error, socket) => {
    if (!socket.writable) return
    const headers = [
      'Connection: close',
      'Content-Length: 0',
      'Cache-Control: no-store',
      "Content-Security-Policy: default-src 'none'",
      'X-Content-Type-Options: nosniff',
      'Referrer-Policy: no-referrer',
    ]
    socket.end(`HTTP/1.1 400 Bad Request\r\n${headers.join('\r\n')}\r\n\r\n`)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })

  return {
    port: portOf(server.address()),
    use: (next) => {
      handler = next
    },
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeIdleConnections()
      await Promise.race([closed, pause(CLOSE_MS, undefined, { ref: false })])
      server.closeAllConnections()
      await closed
    },
  }
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return address.port
}
