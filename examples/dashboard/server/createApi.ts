import { setTimeout as wait } from 'node:timers/promises'
import { Hono } from 'hono'
import type { ApiEnv, ApiHono, World } from './ApiEnv.ts'
import { createAgntix } from './apis/agntix/createAgntix.ts'
import { createAny } from './apis/any/createAny.ts'
import { createKnowledge } from './apis/knowledge/createKnowledge.ts'
import { createKortix } from './apis/kortix/createKortix.ts'
import { createKovrex } from './apis/kovrex/createKovrex.ts'
import { createVoiceAgents } from './apis/voice-agents/createVoiceAgents.ts'
import { createControl } from './control.ts'
import { createStates } from './createStates.ts'

export interface CreateApiOptions {
  /** The clock of the server. @default Date.now */
  readonly now?: () => number
  /** How long an ordinary answer takes; timeouts take ten times as long. @default 120 */
  readonly delayMs?: number
}

/** The five APIs, the status behind a proxy, and the switchboard. */
export function createApi({ now = Date.now, delayMs = 120 }: CreateApiOptions = {}): ApiHono {
  const world: World = { now, delayMs }
  const states = createStates(now())
  const app: ApiHono = new Hono<ApiEnv>()

  app.use('/api/*', async (_, next) => {
    if (delayMs > 0) await wait(delayMs)
    await next()
  })
  // Nothing here may come out of a cache: the same request fails one moment and works the next.
  app.use('*', async (c, next) => {
    c.header('Cache-Control', 'no-store')
    await next()
  })
  app.route('/api/kovrex', createKovrex(states.kovrex, world))
  app.route('/api/kortix', createKortix(states.kortix, world))
  app.route('/api/voice-agents', createVoiceAgents(states['voice-agents'], world))
  app.route('/api/knowledge', createKnowledge(states.knowledge, world))
  app.route('/api/agntix', createAgntix(states.agntix, world))
  app.route('/api/any', createAny(states.any, world))
  app.route('/control', createControl(states, world))
  return app
}
