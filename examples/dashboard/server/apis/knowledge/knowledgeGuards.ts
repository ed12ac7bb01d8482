import type { MiddlewareHandler } from 'hono'
import type { ApiEnv, ApiHono, World } from '../../ApiEnv.ts'
import { takeTurn } from '../../fixedWindow.ts'
import { readBody } from '../../readBody.ts'
import {
  allScopes,
  ownOrganization,
  planLimits,
  type KnowledgeState,
  type Plan,
  type Scope,
} from './createKnowledgeState.ts'
import { knowledgeError } from './knowledgeError.ts'

/*
| route                             | what                                                              |
|-----------------------------------|-------------------------------------------------------------------|
| GET  /v1/credentials              | demo only: the headers the dashboard has to send                  |
| POST /v1/keys                     | creates a key with every scope and uses it                        |
| GET  /organization                | plan, limits, role                                                |
| POST /organization/plan           | changes it: { plan: 'starter' | 'business' | 'enterprise' }       |
| POST /organization/role-requests  | asks for the editor role; in the demo somebody grants it at once  |
*/

/** Adds what the owner of the organization does; it needs no key. */
export function addKnowledgeAccount(app: ApiHono, state: KnowledgeState): void {
  app.get('/v1/credentials', (c) => c.json({ headers: { Authorization: `Bearer ${state.currentKey}` } }))

  app.post('/v1/keys', (c) => {
    state.currentKey = state.newId('kn_live')
    state.keys.set(state.currentKey, { status: 'valid', scopes: allScopes })
    return c.json({ key: state.currentKey, scopes: allScopes }, 201)
  })

  app.get('/organization', (c) =>
    c.json({
      id: ownOrganization,
      plan: state.plan,
      role: state.minterRole,
      limits: planLimits[state.plan],
      queries_used: state.queries.used,
    }),
  )

  app.post('/organization/plan', async (c) => {
    const plan = (await readBody(c))?.plan
    if (typeof plan !== 'string' || !(plan in planLimits)) {
      return knowledgeError(c, 'invalid_request_error', 'invalid_plan', 'No such plan.', 'plan')
    }
    setPlan(state, plan as Plan)
    return c.json({ plan, limits: planLimits[plan as Plan] })
  })

  app.post('/organization/role-requests', (c) => {
    state.minterRole = 'editor'
    return c.json({ status: 'granted', role: 'editor' }, 201)
  })
}

/** Changes the plan and with it the allowance of queries. */
export function setPlan(state: KnowledgeState, plan: Plan): void {
  state.plan = plan
  state.queries.limit = planLimits[plan].queries
}

/** Refuses unknown keys, and counts the requests of the others. */
export function requireKey(state: KnowledgeState, world: World): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    const name = /^Bearer (.+)$/.exec(c.req.header('Authorization') ?? '')?.[1] ?? ''
    if (state.keys.get(name)?.status !== 'valid') {
      return knowledgeError(
        c,
        'authentication_error',
        'invalid_api_key',
        'The API key is missing, malformed, revoked, or unknown.',
      )
    }
    c.set('keyName', name)
    const turn = takeTurn(state.requests, world.now())
    if (turn.allowed) return next()
    c.header('Retry-After', String(turn.retryAfter))
    return knowledgeError(
      c,
      'rate_limit_error',
      'rate_limit_exceeded',
      'You exceeded your plan’s request allowance.',
    )
  }
}

/** Refuses keys without a scope. */
export function requireScope(state: KnowledgeState, scope: Scope): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    if (state.keys.get(c.get('keyName'))?.scopes.includes(scope)) return next()
    return knowledgeError(c, 'permission_error', 'invalid_scope', `This key lacks the scope ${scope}.`)
  }
}
