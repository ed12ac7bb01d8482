import { setTimeout as wait } from 'node:timers/promises'
import type { MiddlewareHandler } from 'hono'
import type { ApiEnv, ApiHono, World } from '../../ApiEnv.ts'
import { takeTurn } from '../../fixedWindow.ts'
import { nextFailure } from '../../outage.ts'
import { readToken, signToken } from '../../tokens.ts'
import { agntixError } from './agntixError.ts'
import { allScopes, tokenSecret, type AgntixState } from './createAgntixState.ts'

/*
| route                 | what                                              |
|-----------------------|---------------------------------------------------|
| GET  /v1/credentials  | demo only: the headers the dashboard has to send  |
| POST /v1/keys         | creates a key with every scope and uses it        |
| POST /v1/auth/sign-in | signs in: the dashboard then holds a token        |
*/

/** Adds what works without credentials. */
export function addAgntixAccount(app: ApiHono, state: AgntixState, world: World): void {
  app.get('/v1/credentials', async (c) => {
    if (state.held === 'nothing') return c.json({ headers: {} })
    if (state.held === 'key') return c.json({ headers: { 'x-api-key': state.currentKey } })
    const issued = world.now()
    const expires = state.held === 'token' ? issued + 3_600_000 : issued - 60_000
    return c.json({
      headers: {
        Authorization: `Bearer ${await signToken({ sub: 'org_harborline', issued, expires }, tokenSecret)}`,
      },
    })
  })

  app.post('/v1/keys', (c) => {
    state.currentKey = state.newId('agx')
    state.keys.set(state.currentKey, { scopes: allScopes })
    state.held = 'key'
    return c.json({ key: state.currentKey }, 201)
  })

  app.post('/v1/auth/sign-in', (c) => {
    state.held = 'token'
    return c.json({ organization: 'org_harborline' })
  })
}

/** The gateway in front of the service, which can fail by itself. */
export function passGateway(state: AgntixState, world: World): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    switch (nextFailure(state.gateway)) {
      case 'request_timeout':
        await wait(world.delayMs * 5)
        // As RFC 9110 asks for: the connection is of no more use.
        c.header('Connection', 'close')
        return agntixError(c, 408, 'REQUEST_TIMEOUT', 'The request did not arrive in time.')
      case 'bad_gateway':
        return agntixError(c, 502, 'GENERIC_ERROR', 'A model provider answered with an error.')
      case 'mute':
        return c.text('Bad Gateway', 502)
      case 'overload':
        return agntixError(c, 503, 'GENERIC_ERROR', 'The service is overloaded.')
      case 'gateway_timeout':
        await wait(world.delayMs * 10)
        return agntixError(c, 504, 'GENERIC_ERROR', 'A model provider did not answer in time.')
      default:
        return next()
    }
  }
}

/** Refuses who cannot prove who they are, and counts the requests of the others. */
export function requireAccess(state: AgntixState, world: World): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    const key = c.req.header('x-api-key')
    const token = /^Bearer (.+)$/.exec(c.req.header('Authorization') ?? '')?.[1]
    const isKnown =
      key !== undefined
        ? state.keys.has(key)
        : token !== undefined && (await readToken(token, tokenSecret, world.now())).valid
    if (!isKnown) return agntixError(c, 401, 'UNAUTHORIZED', 'Missing or invalid auth header.')
    if (key !== undefined) c.set('keyName', key)
    const turn = takeTurn(state.limiter, world.now())
    if (turn.allowed) return next()
    c.header('Retry-After', String(turn.retryAfter))
    return agntixError(c, 429, 'RATE_LIMITED', 'Rate limit hit.')
  }
}

/** Refuses keys without a scope; a person's token has every scope. */
export function requireScope(state: AgntixState, scope: string): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    const key = state.keys.get(c.get('keyName'))
    if (!key || key.scopes.includes(scope)) return next()
    return agntixError(c, 403, 'FORBIDDEN', `This key lacks the scope ${scope}.`)
  }
}
