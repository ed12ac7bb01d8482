import { Hono } from 'hono'
import type { ApiEnv, ApiHono, World } from '../../ApiEnv.ts'
import { readBody } from '../../readBody.ts'
import type { VoiceAgentsState } from './createVoiceAgentsState.ts'
import { addPhones } from './voiceAgentsPhones.ts'
import { addVoiceAgentsAuth, fieldRequired, refuseSignedOut, voiceError } from './voiceAgentsAuth.ts'
import { ownWorkspace } from './voiceAgentsData.ts'

/*
| route                        | what                                               | fails with                 |
|------------------------------|----------------------------------------------------|----------------------------|
| GET  /agents                 | agents of the workspace                            | 401, 403                   |
| POST /agents                 | creates one: { name, voice? } (admins)             | 400, 401, 403, 422         |
| GET  /agents/:id             | one agent                                          | 401, 403, 404              |
| GET  /calls?page=&page_size= | items, total, page, page_size, total_pages         | 401, 403, 422, 500         |
| GET  /calls/:id/recording    | a link to the recording                            | 401, 403, 404, 500 S3      |
| GET  /workspace/audit-log    | who changed what (admins)                          | 401, 403                   |
| GET  /workspace/members      | people and roles                                   | 401, 403                   |
| GET  /v1/metrics             | numbers of the day; reads X-API-Key, not the cookie | 401                       |
| phones, batches, contacts    | see voiceAgentsPhones.ts                           |                            |
| signing in                   | see voiceAgentsAuth.ts                             |                            |
*/

/** The Voice Agents API on a state. */
export function createVoiceAgents(state: VoiceAgentsState, world: World): ApiHono {
  const app: ApiHono = new Hono<ApiEnv>()
  addVoiceAgentsAuth(app, state, world)

  app.get('/v1/metrics', (c) => {
    if (!state.apiKeys.has(c.req.header('X-API-Key') ?? '')) return voiceError(c, 401, 'Invalid API key')
    return c.json({ calls_today: 31, resolved_rate: 0.81, average_seconds: 164, waiting: 2 })
  })

  app.use('*', async (c, next) => {
    const refused = await refuseSignedOut(c, state, world)
    if (refused) return refused
    return state.members.has(c.get('userId')) ? next() : voiceError(c, 403, 'Not a member of this workspace')
  })

  app.get('/agents', (c) =>
    c.json({ items: [...state.agents.values()].filter((agent) => agent.workspace === ownWorkspace) }),
  )

  app.post('/agents', async (c) => {
    if (state.members.get(c.get('userId')) !== 'admin') return voiceError(c, 403, 'Insufficient permissions')
    const body = await readBody(c)
    if (!body) return voiceError(c, 400, 'Malformed request body')
    if (typeof body.name !== 'string' || body.name === '') return voiceError(c, 422, [fieldRequired('name')])
    const agent = {
      id: state.newId('agt'),
      workspace: ownWorkspace,
      name: body.name,
      voice: String(body.voice ?? 'Juniper'),
      language: 'en-US',
      status: 'draft' as const,
    }
    state.agents.set(agent.id, agent)
    return c.json(agent, 201)
  })

  app.get('/agents/:id', (c) => {
    const agent = state.agents.get(c.req.param('id'))
    return agent?.workspace === ownWorkspace ? c.json(agent) : voiceError(c, 404, 'Agent not found')
  })

  app.get('/calls', (c) => {
    if (state.database === 'down') return voiceError(c, 500, 'Internal server error')
    const page = Number(c.req.query('page') ?? 1)
    const size = Number(c.req.query('page_size') ?? 10)
    const wrong = [
      ['page', page],
      ['page_size', size],
    ] as const
    const errors = wrong
      .filter(([, value]) => !Number.isInteger(value) || value < 1)
      .map(([field]) => ({
        loc: ['query', field],
        msg: 'ensure this value is greater than 0',
        type: 'value_error.number.not_gt',
      }))
    if (errors.length > 0) return voiceError(c, 422, errors)
    return c.json({
      items: state.calls.slice((page - 1) * size, page * size),
      total: state.calls.length,
      page,
      page_size: size,
      total_pages: Math.ceil(state.calls.length / size),
    })
  })

  app.get('/calls/:id/recording', (c) => {
    const id = c.req.param('id')
    if (!state.calls.some((call) => call.id === id)) return voiceError(c, 404, 'Call not found')
    if (state.bucket === 'missing') {
      return voiceError(
        c,
        500,
        'S3 error: NoSuchBucket: The specified bucket does not exist: harborline-recordings-eu1',
      )
    }
    return c.json({
      url: `https://recordings.harborline.example/${id}.ogg`,
      expires_at: new Date(world.now() + 600_000).toISOString(),
    })
  })

  app.get('/workspace/audit-log', (c) => {
    if (state.members.get(c.get('userId')) !== 'admin') return voiceError(c, 403, 'Admin access required')
    const at = (minutes: number) => new Date(world.now() - minutes * 60_000).toISOString()
    return c.json({
      items: [
        { at: at(18), who: 'Demo account', what: 'Changed the voice of “Night line”' },
        { at: at(190), who: 'Jonas Abara', what: 'Started the batch “Visit survey”' },
        { at: at(1510), who: 'Demo account', what: 'Registered +44 20 7946 0118' },
      ],
    })
  })

  app.get('/workspace/members', (c) =>
    c.json({ items: [...state.members].map(([id, role]) => ({ ...state.users.get(id), id, role })) }),
  )

  addPhones(app, state, world)
  app.all('*', (c) => voiceError(c, 404, 'Not Found'))
  return app
}
