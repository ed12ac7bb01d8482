import type { HttpBindings } from '@hono/node-server'
import type { Context, Hono } from 'hono'

/** What every handler finds in its context: Node's own request and response, and the id of this request. */
export interface ApiEnv {
  Bindings: HttpBindings
  Variables: { requestId: string; userId: string; keyName: string }
}

export type ApiHono = Hono<ApiEnv>
export type ApiContext = Context<ApiEnv>

/** The world outside the state: the clock, and how long an ordinary answer takes. */
export interface World {
  now(): number
  /** An upstream that times out takes ten times as long. */
  readonly delayMs: number
}
