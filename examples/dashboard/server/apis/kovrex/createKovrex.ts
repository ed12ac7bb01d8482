import { setTimeout as wait } from 'node:timers/promises'
import { Hono } from 'hono'
import type { ApiEnv, ApiHono, World } from '../../ApiEnv.ts'
import { takeTurn } from '../../fixedWindow.ts'
import { nextFailure } from '../../outage.ts'
import { readBody } from '../../readBody.ts'
import type { KovrexState } from './createKovrexState.ts'
import { dailyLimits } from './createKovrexState.ts'
import { addKovrexAccount } from './kovrexAccount.ts'
import { answerCall } from './kovrexAgents.ts'
import { findSubscriptionRefusal, kovrexError } from './kovrexError.ts'

/*
| route                          | what                                             | fails with                    |
|--------------------------------|--------------------------------------------------|-------------------------------|
| GET  /v1/agents                | agents on offer, with the state of subscription  | 401, 429                      |
| GET  /v1/agents/:slug          | one agent                                        | 401, 404, 429                 |
| POST /v1/call/:slug            | runs an agent on { ticker }                      | 400, 401, 403, 404, 429, 502, 504; 200 refusal |
| GET  /v1/usage                 | calls by hour, limits                            | 401, 429, 500                 |
| GET  /v1/usage-alerts          | alerts of the team                               | 401, 429                      |
| POST /v1/usage-alerts          | adds { email, threshold }                        | 400, 401, 429                 |
| account routes                 | see kovrexAccount.ts; they need no key           |                               |
*/

/** The Kovrex API on a state. */
export function createKovrex(state: KovrexState, world: World): ApiHono {
  const app: ApiHono = new Hono<ApiEnv>()

  app.use('*', async (c, next) => {
    c.set('requestId', state.newId('req'))
    c.header('X-Request-Id', c.get('requestId'))
    await next()
  })
  addKovrexAccount(app, state)

  app.use('/v1/*', async (c, next) => {
    const key = state.keys.get(/^Bearer (.+)$/.exec(c.req.header('Authorization') ?? '')?.[1] ?? '')
    if (!key) return kovrexError(c, 401, 'invalid_api_key', 'The API key provided is invalid')
    if (key.status === 'revoked')
      return kovrexError(c, 401, 'revoked_api_key', 'This API key has been revoked')
    if (key.status === 'expired') return kovrexError(c, 401, 'expired_api_key', 'This API key has expired')
    c.set('keyName', key.mode)

    const turn = takeTurn(state.perMinute, world.now())
    if (turn.allowed) return next()
    c.header('Retry-After', String(turn.retryAfter))
    return kovrexError(c, 429, 'rate_limit_exceeded', 'Too many requests', {
      limit_type: 'platform_minute',
      retry_after: turn.retryAfter,
    })
  })

  app.get('/v1/agents', (c) => {
    const agents = [...state.agents.values()]
    return c.json({
      agents: agents.map((agent) => ({
        ...agent,
        subscription: state.subscriptions.get(agent.slug) ?? 'none',
      })),
    })
  })

  app.get('/v1/agents/:slug', (c) => {
    const agent = state.agents.get(c.req.param('slug'))
    return agent ? c.json(agent) : kovrexError(c, 404, 'agent_not_found', 'This agent does not exist')
  })

  app.post('/v1/call/:slug', async (c) => {
    const agent = state.agents.get(c.req.param('slug'))
    if (!agent) return kovrexError(c, 404, 'agent_not_found', 'This agent does not exist')
    const refusal = findSubscriptionRefusal(state.subscriptions.get(agent.slug))
    if (refusal) return kovrexError(c, 403, refusal.code, refusal.message, { agent: agent.slug })
    if (c.get('keyName') === 'sandbox' && !agent.hasSandbox) {
      return kovrexError(c, 403, 'sandbox_not_allowed', 'This agent has no sandbox endpoint', {
        agent: agent.slug,
      })
    }

    const ticker = (await readBody(c))?.ticker
    const issue =
      typeof ticker !== 'string' || ticker === ''
        ? 'Field is required'
        : /^[A-Z.]{1,6}$/.test(ticker)
          ? undefined
          : 'Not a ticker'
    if (issue) {
      return kovrexError(c, 400, 'validation_error', 'Request validation failed', {
        details: { field: 'ticker', issue },
      })
    }

    const turn = takeTurn(state.daily, world.now())
    if (!turn.allowed) {
      return kovrexError(c, 429, 'rate_limit_exceeded', 'Daily platform limit exceeded', {
        limit_type: 'platform_daily',
        retry_after: turn.retryAfter,
      })
    }

    const failure = nextFailure(state.endpoint)
    const request_id = c.get('requestId')
    if (failure === 'error')
      return kovrexError(c, 502, 'upstream_error', 'Agent endpoint returned an error', { request_id })
    if (failure === 'timeout') {
      await wait(world.delayMs * 10)
      return kovrexError(c, 504, 'upstream_timeout', 'Agent did not respond within 30 seconds', {
        request_id,
      })
    }

    if (agent.privateCompanies.includes(ticker as string)) {
      return c.json({
        refused: true,
        refusal_code: 'PRIVATE_COMPANY',
        refusal_reason: 'This agent only covers publicly traded companies',
      })
    }
    return c.json({ ...answerCall(agent, ticker as string, world.now()), request_id })
  })

  app.get('/v1/usage', (c) => {
    if (state.usageLedger === 'down')
      return kovrexError(c, 500, 'internal_error', 'Something went wrong on our end')
    const hours = Array.from({ length: 24 }, (_, index) => ({
      hour: new Date(world.now() - (23 - index) * 3_600_000).toISOString(),
      calls: 8 + ((index * 7 + 3) % 19),
    }))
    return c.json({ hours, today: state.daily.used, daily_limit: dailyLimits[state.plan], plan: state.plan })
  })

  app.get('/v1/usage-alerts', (c) => c.json({ alerts: state.usageAlerts }))

  app.post('/v1/usage-alerts', async (c) => {
    const body = (await readBody(c)) ?? {}
    for (const [field, type] of [
      ['email', 'string'],
      ['threshold', 'number'],
    ] as const) {
      if (body[field] === undefined) {
        return kovrexError(c, 400, 'missing_field', `Required field is missing: ${field}`, {
          details: { field },
        })
      }
      if (typeof body[field] !== type) {
        return kovrexError(c, 400, 'invalid_field_type', `Field has wrong type: ${field}`, {
          details: { field, expected: type },
        })
      }
    }
    const alert = {
      id: state.newId('alert'),
      email: body.email as string,
      threshold: body.threshold as number,
    }
    state.usageAlerts.push(alert)
    return c.json(alert, 201)
  })

  app.all('*', (c) => kovrexError(c, 404, 'not_found', 'There is nothing at this address'))
  return app
}
