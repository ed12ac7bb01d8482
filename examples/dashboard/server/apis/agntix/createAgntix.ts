import { Hono } from 'hono'
import type { ApiEnv, ApiHono, World } from '../../ApiEnv.ts'
import { nextFailure } from '../../outage.ts'
import { readBody } from '../../readBody.ts'
import { agntixError } from './agntixError.ts'
import { addAgntixAccount, passGateway, requireAccess, requireScope } from './agntixGuards.ts'
import { addSessions } from './agntixSessions.ts'
import type { AgntixAgent, AgntixState } from './createAgntixState.ts'

/*
| route                      | what                                                           | fails with            |
|----------------------------|----------------------------------------------------------------|-----------------------|
| GET   /v1/chat/models      | models, and which are enabled                                  |                       |
| GET   /v1/tools            | tools of the organization                                      |                       |
| GET   /v1/agents           | agents                                                         | 403                   |
| POST  /v1/agents           | creates { name, model? }                                       | 400, 403, 409         |
| GET   /v1/agents/:id       | one agent                                                      | 403, 404              |
| PATCH /v1/agents/:id       | changes { name?, model?, tools?, config?, version? }           | 403, 404, 409, 422    |
| GET   /v1/agents/:id/tools | its tools                                                      | 404 TOOLS_NOT_FOUND   |
| GET   /v1/agents/:id/config | its complete config                                           | 422 CONFIG_NOT_FOUND  |
| GET   /v1/insights         | topics of the day                                              | 500                   |
| chat sessions              | see agntixSessions.ts                                          |                       |
| account                    | see agntixGuards.ts                                            |                       |
All of them also fail with 401 and 429, and with 408, 502, 503 and 504 of the gateway.
*/

/** The Agntix API on a state. */
export function createAgntix(state: AgntixState, world: World): ApiHono {
  const app: ApiHono = new Hono<ApiEnv>()
  app.use('*', async (c, next) => {
    c.set('requestId', state.newId('req'))
    c.header('X-Request-Id', c.get('requestId'))
    await next()
  })
  addAgntixAccount(app, state, world)
  app.use('*', passGateway(state, world), requireAccess(state, world))
  addSessions(app, state, world)

  const mayRead = requireScope(state, 'agents:read')
  const mayWrite = requireScope(state, 'agents:write')
  const isNameTaken = (name: unknown, but?: AgntixAgent) =>
    [...state.agents.values()].some((agent) => agent !== but && agent.name === name)

  app.get('/v1/chat/models', (c) => c.json({ models: [...state.models.values()] }))
  app.get('/v1/tools', (c) => c.json({ tools: [...state.tools.values()] }))
  app.get('/v1/agents', mayRead, (c) => c.json({ agents: [...state.agents.values()] }))

  app.get('/v1/insights', (c) =>
    nextFailure(state.worker)
      ? agntixError(c, 500, 'GENERIC_ERROR', 'Something went wrong.')
      : c.json({
          topics: [
            { name: 'Storm damage', sessions: 41 },
            { name: 'Renewals', sessions: 27 },
            { name: 'Billing', sessions: 12 },
          ],
        }),
  )

  app.post('/v1/agents', mayWrite, async (c) => {
    const body = await readBody(c)
    if (!body) return agntixError(c, 400, 'BAD_REQUEST', 'The body is not a JSON object.')
    if (typeof body.name !== 'string' || body.name === '')
      return agntixError(c, 400, 'BAD_REQUEST', 'Missing required field: name.')
    if (isNameTaken(body.name)) return agntixError(c, 409, 'CONFLICT', 'An agent with this name exists.')
    const agent: AgntixAgent = {
      id: state.newId('agt'),
      name: body.name,
      model: String(body.model ?? 'lumen-2-mini'),
      tools: [],
      config: { instructions: 'Answer briefly.', temperature: 0.3 },
      version: 1,
    }
    state.agents.set(agent.id, agent)
    return c.json(agent, 201)
  })

  app.use('/v1/agents/:id/*', mayRead, async (c, next) =>
    state.agents.has(c.req.param('id') ?? '')
      ? next()
      : agntixError(c, 404, 'NOT_FOUND', 'No agent with this id exists.'),
  )

  app.get('/v1/agents/:id', (c) => c.json(state.agents.get(c.req.param('id'))))

  app.patch('/v1/agents/:id', mayWrite, async (c) => {
    const agent = state.agents.get(c.req.param('id')) as AgntixAgent
    const {
      version,
      name = agent.name,
      model = agent.model,
      tools = agent.tools,
      config = agent.config,
    } = (await readBody(c)) ?? {}
    if (version !== undefined && version !== agent.version) {
      return agntixError(c, 409, 'CONFLICT', 'The agent was changed by somebody else meanwhile.')
    }
    if (isNameTaken(name, agent)) return agntixError(c, 409, 'CONFLICT', 'An agent with this name exists.')
    if (!Array.isArray(tools))
      return agntixError(c, 422, 'VALIDATION_FAILED', 'Tool config invalid: tools must be a list of ids.')
    Object.assign(agent, { name, model, tools, config, version: agent.version + 1 })
    return c.json(agent)
  })

  app.get('/v1/agents/:id/tools', (c) => {
    const tools = (state.agents.get(c.req.param('id'))?.tools ?? []).map((id) => state.tools.get(id))
    return tools.includes(undefined)
      ? agntixError(c, 404, 'TOOLS_NOT_FOUND', 'One of the tool ids on the agent is missing.')
      : c.json({ tools })
  })

  app.get('/v1/agents/:id/config', (c) => {
    const config = state.agents.get(c.req.param('id'))?.config
    return config?.instructions === undefined || config.temperature === undefined
      ? agntixError(c, 422, 'CONFIG_NOT_FOUND', 'The agent config is missing required fields.')
      : c.json(config)
  })

  app.all('*', (c) => agntixError(c, 404, 'NOT_FOUND', 'There is nothing at this address.'))
  return app
}
