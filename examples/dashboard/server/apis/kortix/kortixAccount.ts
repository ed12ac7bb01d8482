import type { ApiHono, World } from '../../ApiEnv.ts'
import { signToken } from '../../tokens.ts'
import type { KortixState } from './createKortixState.ts'
import { ownAccount } from './kortixThreads.ts'

/*
| route                          | what                                                            |
|--------------------------------|-----------------------------------------------------------------|
| GET  /v1/credentials           | demo only: the headers the dashboard has to send                |
| POST /v1/keys                  | creates a key and uses it                                       |
| POST /v1/auth/sign-in          | signs in: the dashboard then holds a token                      |
| POST /v1/team/access-requests  | asks for access; in the demo somebody grants it at once         |
| GET  /v1/health                | whether the instance works (always answers)                     |
| GET  /v1/debug                 | what the instance does (always answers)                         |
| GET  /v1/health-redis          | latency and pool of the cache (always answers)                  |
*/

/** Adds what works without credentials, even while the service is down. */
export function addKortixAccount(app: ApiHono, state: KortixState, world: World): void {
  app.get('/v1/credentials', async (c) => c.json({ headers: await credentialsHeld(state, world.now()) }))

  app.post('/v1/keys', (c) => {
    const key = `${state.newId('pk')}:${state.newId('sk')}`
    state.keys.add(key)
    state.currentKey = key
    state.held = 'key'
    return c.json({ key }, 201)
  })

  app.post('/v1/auth/sign-in', (c) => {
    state.held = 'token'
    return c.json({ account: ownAccount })
  })

  app.post('/v1/team/access-requests', (c) => {
    state.teams = new Set(['team_claims', 'team_research'])
    state.isAdmin = true
    return c.json({ status: 'granted' }, 201)
  })

  app.get('/v1/health', (c) => {
    const isDown = world.now() < Math.max(state.rolloutEndsAt, state.maintenanceEndsAt)
    const isDegraded = state.redis !== undefined || state.database !== undefined || state.planner === 'down'
    return c.json({
      status: isDown ? 'shutting_down' : isDegraded ? 'degraded' : 'healthy',
      timestamp: new Date(world.now()).toISOString(),
      instance_id: state.instanceId,
    })
  })

  app.get('/v1/debug', (c) =>
    c.json({
      instance_id: state.instanceId,
      active_runs_on_instance: [...state.runs.values()].filter((run) => run.status === 'running').length,
      is_shutting_down: world.now() < state.rolloutEndsAt,
      timestamp: new Date(world.now()).toISOString(),
    }),
  )

  app.get('/v1/health-redis', (c) =>
    c.json({
      status: state.redis ? 'unhealthy' : 'healthy',
      latency_ms: 1.23,
      pool: { size: 10, in_use: 3 },
      timeouts: { default: 5000, streaming: 30000 },
      instance_id: state.instanceId,
      timestamp: new Date(world.now()).toISOString(),
    }),
  )
}

async function credentialsHeld(state: KortixState, now: number): Promise<Record<string, string>> {
  const secret = state.held === 'forged_token' ? 'somebody else’s secret' : 'kortix-demo-secret'
  const expires = state.held === 'expired_token' ? now - 60_000 : now + 3_600_000
  switch (state.held) {
    case 'key':
      return { 'X-API-Key': state.currentKey }
    case 'malformed_key':
      return { 'X-API-Key': 'h4rb0r1ine' }
    case 'unknown_key':
      return { 'X-API-Key': 'pk_n0b0dy:sk_n0b0dy' }
    case 'nothing':
      return {}
    default:
      return { Authorization: `Bearer ${await signToken({ sub: ownAccount, issued: now, expires }, secret)}` }
  }
}
