import { Hono } from 'hono'
import type { ApiContext, ApiEnv, ApiHono, World } from '../../ApiEnv.ts'
import { nextFailure } from '../../outage.ts'
import { readBody } from '../../readBody.ts'
import type { KortixState } from './createKortixState.ts'
import { addKortixAccount } from './kortixAccount.ts'
import { kortixError, refuseCrowd, refuseStranger, refuseWhileDown } from './kortixGuards.ts'
import { ownAccount, type Thread } from './kortixThreads.ts'

/*
| route                          | what                                     | fails with                     |
|--------------------------------|------------------------------------------|--------------------------------|
| GET  /v1/threads?limit=        | threads of the account                   | 400, 401, 429, 500, 503        |
| POST /v1/threads               | starts one: { title }                    | 400 (list), 401, 429, 503      |
| GET  /v1/threads/:id           | one thread with its messages             | 401, 403, 404, 429, 503        |
| POST /v1/threads/:id/messages  | says something: { content }              | 400 (list), 401, 403, 404      |
| GET  /v1/worker-runs           | runs of the workers                      | 401, 429, 503                  |
| GET  /v1/worker-runs/:id       | one run                                  | 401, 404, 429, 503             |
| GET  /v1/sandboxes/:id         | the machine of a project                 | 401, 404, 429, 503             |
| GET  /v1/plans                 | what the workers will do next            | 401, 429, 500                  |
| GET  /v1/admin/instances       | for administrators                       | 401, 403, 429, 503             |
| account and health             | see kortixAccount.ts                     |                                |
*/

/** The Kortix API on a state. */
export function createKortix(state: KortixState, world: World): ApiHono {
  const app: ApiHono = new Hono<ApiEnv>()
  addKortixAccount(app, state, world)

  app.use('/v1/*', async (c, next) => {
    const refused =
      refuseWhileDown(c, state, world) ??
      refuseCrowd(c, state, world) ??
      (await refuseStranger(c, state, world))
    return refused ?? next()
  })
  app.use('/v1/threads/*', async (c, next) =>
    nextFailure(state.database) ? kortixError(c, 503, 'Database connection pool exhausted') : next(),
  )
  app.use('/v1/worker-runs/*', async (c, next) =>
    nextFailure(state.redis) ? kortixError(c, 503, 'Cache unavailable, running in degraded mode') : next(),
  )

  app.get('/v1/threads', (c) => {
    const limit = Number(c.req.query('limit') ?? 20)
    if (!Number.isInteger(limit) || limit < 1)
      return kortixError(c, 400, 'Invalid request format or parameters')
    const threads = [...state.threads.values()].filter((thread) => canSee(thread, state))
    return c.json({
      threads: threads
        .slice(0, limit)
        .map(({ messages, ...thread }) => ({ ...thread, message_count: messages.length })),
    })
  })

  app.post('/v1/threads', async (c) => {
    const title = await readRequired(c, 'title')
    if (title === undefined) return fieldRequired(c, 'title')
    const thread: Thread = {
      id: state.newId('thr'),
      title,
      account: ownAccount,
      team: 'team_claims',
      visibility: 'team',
      updated_at: new Date(world.now()).toISOString(),
      messages: [],
    }
    state.threads.set(thread.id, thread)
    return c.json(thread, 201)
  })

  app.get('/v1/threads/:id', (c) => {
    const thread = state.threads.get(c.req.param('id'))
    if (!thread || thread.visibility === 'private') return kortixError(c, 404, 'Thread not found')
    if (!canSee(thread, state)) return kortixError(c, 403, 'Not authorized to access this thread')
    return c.json(thread)
  })

  app.post('/v1/threads/:id/messages', async (c) => {
    const thread = state.threads.get(c.req.param('id'))
    if (!thread || thread.visibility === 'private') return kortixError(c, 404, 'Thread not found')
    if (thread.account !== ownAccount || !canSee(thread, state))
      return kortixError(c, 403, 'Not authorized to access this thread')
    const content = await readRequired(c, 'content')
    if (content === undefined) return fieldRequired(c, 'content')
    const created_at = new Date(world.now()).toISOString()
    thread.messages.push(
      { role: 'user', content, created_at },
      { role: 'assistant', content: 'Noted. I will look into it.', created_at },
    )
    return c.json({ messages: thread.messages.slice(-2) }, 201)
  })

  app.get('/v1/worker-runs', (c) => c.json({ runs: [...state.runs.values()] }))
  app.get('/v1/worker-runs/:id', (c) => {
    const run = state.runs.get(c.req.param('id'))
    return run ? c.json(run) : kortixError(c, 404, 'Worker run not found')
  })

  app.get('/v1/sandboxes/:id', (c) => {
    const sandbox = state.sandboxes.get(c.req.param('id'))
    return sandbox
      ? c.json(sandbox)
      : kortixError(c, 404, 'Sandbox not found - no resource exists for this sandbox')
  })

  app.get('/v1/plans', (c) =>
    state.planner === 'down'
      ? kortixError(c, 500, 'Internal server error')
      : c.json({
          plans: [...state.runs.values()].map(({ id, worker }, index) => ({
            run: id,
            worker,
            next_in_minutes: 15 + index * 40,
          })),
        }),
  )

  app.get('/v1/admin/instances', (c) =>
    state.isAdmin
      ? c.json({ instances: [{ instance_id: state.instanceId, addresses: state.addresses.size }] })
      : kortixError(c, 403, 'Endpoint requires admin privileges'),
  )

  app.all('*', (c) => kortixError(c, 404, 'Not Found'))
  return app
}

function canSee(thread: Thread, state: KortixState): boolean {
  if (thread.visibility === 'public') return true
  return thread.account === ownAccount && thread.team !== undefined && state.teams.has(thread.team)
}

async function readRequired(c: ApiContext, field: string): Promise<string | undefined> {
  const value = (await readBody(c))?.[field]
  return typeof value === 'string' && value !== '' ? value : undefined
}

function fieldRequired(c: ApiContext, field: string): Response {
  return kortixError(c, 400, [{ loc: ['body', field], msg: 'field required', type: 'value_error.missing' }])
}
