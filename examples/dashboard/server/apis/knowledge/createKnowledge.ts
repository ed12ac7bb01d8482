import { Hono } from 'hono'
import type { ApiEnv, ApiHono, World } from '../../ApiEnv.ts'
import { takeTurn } from '../../fixedWindow.ts'
import { nextFailure } from '../../outage.ts'
import { readBody } from '../../readBody.ts'
import { ownOrganization, planLimits, type KnowledgeState } from './createKnowledgeState.ts'
import { addDocuments } from './knowledgeDocuments.ts'
import { knowledgeError } from './knowledgeError.ts'
import { addFolders } from './knowledgeFolders.ts'
import { addKnowledgeAccount, requireKey, requireScope } from './knowledgeGuards.ts'

/*
| route                | what                                     | fails with                                    |
|----------------------|------------------------------------------|-----------------------------------------------|
| GET   /agents        | agents of the organization               | 401, 403 scope, 429                           |
| GET   /agents/:id    | one agent                                | 401, 403 scope, 404, 429                      |
| PATCH /agents/:id    | changes { name?, top_k? }                | 401, 403 scope / role / tier, 400, 404, 429   |
| POST  /query         | asks { agent_id, question, mode? }       | 401, 403 scope / tier, 400, 404, 429, 500     |
| documents            | see knowledgeDocuments.ts                |                                               |
| folders and tags     | see knowledgeFolders.ts                  |                                               |
| account              | see knowledgeGuards.ts                   |                                               |
*/

/** The Knowledge API on a state. */
export function createKnowledge(state: KnowledgeState, world: World): ApiHono {
  const app: ApiHono = new Hono<ApiEnv>()
  addKnowledgeAccount(app, state)
  app.use('*', requireKey(state, world))
  addDocuments(app, state, world)
  addFolders(app, state)

  const findAgent = (id: unknown) => {
    const agent = state.agents.get(String(id))
    return agent?.organization === ownOrganization ? agent : undefined
  }

  app.get('/agents', requireScope(state, 'agents:read'), (c) =>
    c.json({ data: [...state.agents.values()].filter((agent) => agent.organization === ownOrganization) }),
  )

  app.get('/agents/:id', requireScope(state, 'agents:read'), (c) => {
    const agent = findAgent(c.req.param('id'))
    return agent
      ? c.json(agent)
      : knowledgeError(c, 'not_found_error', 'agent_not_found', 'No agent with that id exists.', 'agent_id')
  })

  app.patch('/agents/:id', requireScope(state, 'agents:write'), async (c) => {
    if (state.minterRole === 'viewer') {
      return knowledgeError(
        c,
        'permission_error',
        'permission_denied',
        'The person who made this key may not change agents.',
      )
    }
    const agent = findAgent(c.req.param('id'))
    if (!agent)
      return knowledgeError(
        c,
        'not_found_error',
        'agent_not_found',
        'No agent with that id exists.',
        'agent_id',
      )
    const { name = agent.name, top_k = agent.top_k } = (await readBody(c)) ?? {}
    if (typeof name !== 'string' || name === '') {
      return knowledgeError(c, 'invalid_request_error', 'invalid_name', 'A name must be a text.', 'name')
    }
    if (typeof top_k !== 'number' || top_k < 1) {
      return knowledgeError(
        c,
        'invalid_request_error',
        'invalid_top_k',
        'top_k must be a positive number.',
        'top_k',
      )
    }
    if (top_k > planLimits[state.plan].topK) {
      return knowledgeError(
        c,
        'tier_error',
        'tier_limit',
        `Your plan allows top_k up to ${planLimits[state.plan].topK}.`,
        'top_k',
      )
    }
    Object.assign(agent, { name, top_k })
    return c.json(agent)
  })

  app.post('/query', requireScope(state, 'query:run'), async (c) => {
    const body = (await readBody(c)) ?? {}
    const agent = findAgent(body.agent_id)
    if (!agent)
      return knowledgeError(
        c,
        'not_found_error',
        'agent_not_found',
        'No agent with that id exists.',
        'agent_id',
      )
    if (typeof body.question !== 'string' || body.question === '') {
      return knowledgeError(c, 'invalid_request_error', 'missing_question', 'Ask something.', 'question')
    }
    if (body.mode === 'deep' && !planLimits[state.plan].deepMode) {
      return knowledgeError(c, 'tier_error', 'tier_limit', 'Your plan does not include deep queries.', 'mode')
    }
    const turn = takeTurn(state.queries, world.now())
    if (!turn.allowed) {
      c.header('Retry-After', String(turn.retryAfter))
      return knowledgeError(
        c,
        'rate_limit_error',
        'rate_limit_exceeded',
        'You exceeded your plan’s query allowance.',
      )
    }
    if (nextFailure(state.index)) {
      return knowledgeError(
        c,
        'api_error',
        'upstream_error',
        'An unexpected upstream error occurred. Retry the request.',
      )
    }
    const sources = [...state.documents.values()].slice(0, 3).map(({ id, name }) => ({ id, name }))
    return c.json({
      answer: 'Damage by rising water is covered up to the ground floor, and above it on request.',
      sources,
    })
  })

  app.all('*', (c) => knowledgeError(c, 'not_found_error', 'not_found', 'Nothing with that id exists.'))
  return app
}
