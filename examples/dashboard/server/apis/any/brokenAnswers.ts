import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import type { ApiContext } from '../../ApiEnv.ts'

/** What a proxy says when it cannot reach what is behind it. */
export const htmlError =
  '<!doctype html><html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center><hr><center>nginx/1.27.3</center></body></html>'

/** What a proxy shows to who is not signed in. */
export const loginPage =
  '<!doctype html><html><head><title>Sign in</title></head><body><form><label>Email <input type="email"></label><button>Sign in</button></form></body></html>'

/** A message that wants to be markup, to turn around, and to be copied with a key in it. */
export const hostileBody = {
  error: {
    code: '<script>alert(1)</script>',
    message:
      '<img src=x onerror=alert(1)><script>alert("owned")</script> Access \u202Edeined\u202C for key sk_live_51HxDemoDemoDemoDemo0000 of demo@harborline.example',
    help_url: 'javascript:alert(1)',
    requestId: '"><script>alert(2)</script>',
  },
}

/** So many megabytes of JSON that never ends, in pieces of 64 kB. */
export function megabytes(count: number): ReadableStream<Uint8Array> {
  const piece = new TextEncoder().encode('x'.repeat(65_536))
  let left = count * 16
  return new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode('{"error":{"message":"')),
    pull(controller) {
      if (left <= 0) return controller.close()
      left -= 1
      controller.enqueue(piece)
    },
  })
}

/** Closes the connection without a word. */
export function breakConnection(c: ApiContext): Response {
  c.env.incoming.socket.destroy()
  return RESPONSE_ALREADY_SENT
}

/** Announces 4,000 bytes, sends 31, and closes the connection. */
export function cutConnection(c: ApiContext): Response {
  const { outgoing } = c.env
  outgoing.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '4000' })
  outgoing.write('{"services":[{"name":"Kovrex","', () => setTimeout(() => outgoing.destroy(), 20))
  return RESPONSE_ALREADY_SENT
}

/** Never answers; ends when the client gives up. */
export function staySilent(c: ApiContext): Promise<Response> {
  return new Promise((resolve) => c.env.outgoing.once('close', () => resolve(RESPONSE_ALREADY_SENT)))
}
