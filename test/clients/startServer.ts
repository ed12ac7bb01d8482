import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What the server does with the next requests: an answer, silence, a broken connection, or what a handler does. */
export type ServerAnswer =
  | {
      readonly status: number
      readonly headers?: Readonly<Record<string, string>>
      readonly body?: string | object
    }
  | 'silence'
  | 'cut'
  | 'cut in the body'
  | ((request: IncomingMessage, response: ServerResponse) => void)

/** A real server on a free port, which gives every request the same answer. */
export async function startServer() {
  let next: ServerAnswer = { status: 404 }
  const server = createServer((request, response) => {
    request.resume()
    if (next === 'silence') return
    if (next === 'cut') return void request.socket.destroy()
    if (next === 'cut in the body') {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' })
      response.write('{"data":', () => setTimeout(() => request.socket.destroy(), 10))
      return
    }
    if (typeof next === 'function') return next(request, response)
    const { status, headers, body } = next
    const type = typeof body === 'object' ? { 'content-type': 'application/json' } : {}
    response.writeHead(status, { ...type, ...headers })
    response.end(typeof body === 'object' ? JSON.stringify(body) : body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answer(answer: ServerAnswer) {
      next = answer
    },
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
