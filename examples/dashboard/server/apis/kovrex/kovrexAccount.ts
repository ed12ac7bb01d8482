import type { ApiHono } from '../../ApiEnv.ts'
import { emptyWindow } from '../../fixedWindow.ts'
import { readBody } from '../../readBody.ts'
import { dailyLimits, type KovrexState } from './createKovrexState.ts'
import { kovrexError } from './kovrexError.ts'

/*
| route                                        | what                                                     |
|----------------------------------------------|----------------------------------------------------------|
| GET  /v1/credentials                         | demo only: the headers the dashboard has to send         |
| POST /v1/keys                                | creates a key ({ mode?: 'live' | 'sandbox' }) and uses it |
| GET  /v1/plan                                | plan, its limit, the card                                |
| POST /v1/plan                                | changes it: { plan: 'team' | 'scale' }                   |
| GET  /v1/subscriptions                       | one per agent                                            |
| POST /v1/subscriptions/:slug                 | subscribes                                               |
| POST /v1/subscriptions/:slug/pause           | pauses                                                   |
| POST /v1/subscriptions/:slug/reactivate      | reactivates                                              |
| POST /v1/subscriptions/:slug/payment-method  | pays what is due with a new card: { last4? }             |
*/

/** Adds what the owner of the account does; a revoked key or a full rate limit must not lock it. */
export function addKovrexAccount(app: ApiHono, state: KovrexState): void {
  app.get('/v1/credentials', (c) => c.json({ headers: { Authorization: `Bearer ${state.currentKey}` } }))

  app.post('/v1/keys', async (c) => {
    const mode = (await readBody(c))?.mode === 'sandbox' ? 'sandbox' : 'live'
    const key = state.newId(`kvx_${mode}`)
    state.keys.set(key, { status: 'valid', mode })
    state.currentKey = key
    return c.json({ key, mode }, 201)
  })

  app.get('/v1/plan', (c) =>
    c.json({ plan: state.plan, daily_limit: dailyLimits[state.plan], card: state.card }),
  )

  app.post('/v1/plan', async (c) => {
    const plan = (await readBody(c))?.plan
    if (plan !== 'team' && plan !== 'scale') {
      return kovrexError(c, 400, 'validation_error', 'Request validation failed', {
        details: { field: 'plan', issue: 'Unknown plan' },
      })
    }
    state.plan = plan
    state.daily.limit = dailyLimits[plan]
    return c.json({ plan, daily_limit: dailyLimits[plan] })
  })

  app.get('/v1/subscriptions', (c) =>
    c.json({
      subscriptions: [...state.agents.keys()].map((agent) => ({
        agent,
        status: state.subscriptions.get(agent) ?? 'none',
      })),
    }),
  )

  app.post('/v1/subscriptions/:slug/:change?', async (c) => {
    const agent = c.req.param('slug')
    const change = c.req.param('change')
    if (!state.agents.has(agent)) return kovrexError(c, 404, 'agent_not_found', 'This agent does not exist')
    if (change !== undefined && !['pause', 'reactivate', 'payment-method'].includes(change)) {
      return kovrexError(c, 404, 'not_found', 'There is nothing at this address')
    }
    if (change === 'payment-method')
      state.card = { brand: 'Visa', last4: String((await readBody(c))?.last4 ?? '1881') }
    const status = change === 'pause' ? 'paused' : 'active'
    state.subscriptions.set(agent, status)
    return c.json({ agent, status }, change === undefined ? 201 : 200)
  })
}

/** Gives the day's calls back. */
export function restoreDay(state: KovrexState): void {
  emptyWindow(state.daily)
  state.daily.limit = dailyLimits[state.plan]
}
