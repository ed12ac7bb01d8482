import type { StatusCode } from 'hono/utils/http-status'
import type { ApiContext } from '../../ApiEnv.ts'

/** An answer in Agntix's envelope. */
export function agntixError(c: ApiContext, status: number, code: string, message: string): Response {
  c.status(status as StatusCode)
  return c.json({ error: { code, message, requestId: c.get('requestId') } })
}
