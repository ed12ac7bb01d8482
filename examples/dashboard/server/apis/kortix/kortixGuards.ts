import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { ApiContext, World } from '../../ApiEnv.ts'
import { readToken } from '../../tokens.ts'
import { addressLimit, type KortixState } from './createKortixState.ts'

/** An answer in Kortix's envelope. */
export function kortixError(c: ApiContext, status: ContentfulStatusCode, detail: unknown): Response {
  return c.json({ detail }, status)
}

/** Refuses while an instance is replaced or maintained. */
export function refuseWhileDown(c: ApiContext, state: KortixState, world: World): Response | undefined {
  if (world.now() < state.rolloutEndsAt) {
    const timestamp = new Date(world.now()).toISOString()
    return kortixError(c, 503, { status: 'shutting_down', timestamp, instance_id: state.instanceId })
  }
  if (world.now() < state.maintenanceEndsAt)
    return kortixError(c, 503, 'Service temporarily unavailable: scheduled maintenance')
  return undefined
}

/** Refuses an address when the instance serves 25 others. */
export function refuseCrowd(c: ApiContext, state: KortixState, world: World): Response | undefined {
  const now = world.now()
  for (const [address, seen] of state.addresses) {
    if (now >= seen + addressLimit.idleMs) state.addresses.delete(address)
  }
  const own = c.env?.incoming?.socket.remoteAddress ?? '127.0.0.1'
  if (state.addresses.has(own) || state.addresses.size < addressLimit.count) {
    state.addresses.set(own, now)
    return undefined
  }
  const firstLeaves = Math.min(...state.addresses.values()) + addressLimit.idleMs
  if (state.gatewaySendsRetryAfter)
    c.header('Retry-After', String(Math.max(1, Math.ceil((firstLeaves - now) / 1000))))
  return kortixError(c, 429, 'Rate limit exceeded (currently 25 concurrent IPs per instance)')
}

/** Refuses who cannot prove who they are. */
export async function refuseStranger(
  c: ApiContext,
  state: KortixState,
  world: World,
): Promise<Response | undefined> {
  const stranger = 'No valid authentication credentials found'
  if (state.tokenSecret === undefined) return kortixError(c, 500, 'Server authentication configuration error')

  const key = c.req.header('X-API-Key')
  if (key !== undefined) {
    if (!/^pk_\w+:sk_\w+$/.test(key))
      return kortixError(c, 401, 'Invalid API key format. Expected format: pk_xxx:sk_xxx')
    return state.keys.has(key) ? undefined : kortixError(c, 401, stranger)
  }
  const token = /^Bearer (.+)$/.exec(c.req.header('Authorization') ?? '')?.[1]
  if (token === undefined) return kortixError(c, 401, stranger)
  const reading = await readToken(token, state.tokenSecret, world.now())
  return reading.valid ? undefined : kortixError(c, 401, stranger)
}
