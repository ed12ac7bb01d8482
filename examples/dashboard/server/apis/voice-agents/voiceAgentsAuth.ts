import { getCookie, setCookie } from 'hono/cookie'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { ApiContext, ApiHono, World } from '../../ApiEnv.ts'
import { readBody } from '../../readBody.ts'
import { readToken, signToken, type TokenReading } from '../../tokens.ts'
import { accessTokenMs, demoUserId, type VoiceAgentsState } from './createVoiceAgentsState.ts'

/*
| route                          | what                                                                     |
|--------------------------------|--------------------------------------------------------------------------|
| GET  /auth/session             | who is signed in; a first visit is signed in as the demo person          |
| POST /auth/login               | signs in, sets both cookies ({ email, password }; any password will do)  |
| POST /auth/refresh             | a new access_token for the refresh_token                                 |
| POST /auth/register            | creates the account (again): { name, email, password }                   |
| POST /auth/logout              | removes both cookies                                                     |
| GET  /v1/credentials           | demo only: the header for the routes which read an API key               |
| POST /v1/keys                  | creates an API key and uses it                                           |
| POST /workspace/role-requests  | asks for the admin role; in the demo somebody grants it at once          |
| POST /workspace/invitations    | asks to be invited; in the demo somebody accepts at once                 |
*/

const refreshTokenMs = 30 * 86_400_000

/** An answer in the envelope of Voice Agents. */
export function voiceError(c: ApiContext, status: ContentfulStatusCode, detail: unknown): Response {
  return c.json({ detail }, status)
}

/** Checks the access_token cookie. */
export async function readAccess(c: ApiContext, state: VoiceAgentsState, now: number): Promise<TokenReading> {
  const reading = await readToken(getCookie(c, 'access_token') ?? '', state.tokenSecret, now)
  if (reading.valid && reading.claims.issued < state.accessTokensEndBefore) {
    return { valid: false, because: 'expired', claims: reading.claims }
  }
  return reading
}

/** Refuses who is not signed in, and remembers who is. */
export async function refuseSignedOut(
  c: ApiContext,
  state: VoiceAgentsState,
  world: World,
): Promise<Response | undefined> {
  const reading = await readAccess(c, state, world.now())
  if (!reading.valid)
    return voiceError(c, 401, reading.because === 'expired' ? 'Token expired' : 'Invalid or missing token')
  if (!state.users.has(reading.claims.sub)) return voiceError(c, 401, 'User not found')
  c.set('userId', reading.claims.sub)
  return undefined
}

/** Adds signing in and what a person asks an administrator for. */
export function addVoiceAgentsAuth(app: ApiHono, state: VoiceAgentsState, world: World): void {
  app.get('/auth/session', async (c) => {
    const reading = await readAccess(c, state, world.now())
    if (!reading.valid && reading.because === 'forged') {
      await setTokens(c, demoUserId)
      return c.json({
        user: state.users.get(demoUserId) ?? null,
        role: state.members.get(demoUserId) ?? null,
      })
    }
    const refused = await refuseSignedOut(c, state, world)
    return (
      refused ??
      c.json({ user: state.users.get(c.get('userId')), role: state.members.get(c.get('userId')) ?? null })
    )
  })

  app.post('/auth/login', async (c) => {
    const body = (await readBody(c)) ?? {}
    const missing = ['email', 'password'].filter((field) => typeof body[field] !== 'string')
    if (missing.length > 0)
      return voiceError(
        c,
        422,
        missing.map((field) => fieldRequired(field)),
      )
    const user = [...state.users.values()].find((candidate) => candidate.email === body.email)
    if (!user) return voiceError(c, 401, 'User not found')
    await setTokens(c, user.id)
    return c.json({ user })
  })

  app.post('/auth/refresh', async (c) => {
    const reading = await readToken(getCookie(c, 'refresh_token') ?? '', state.tokenSecret, world.now())
    if (!reading.valid) return voiceError(c, 401, 'Invalid or missing token')
    if (!state.users.has(reading.claims.sub)) return voiceError(c, 401, 'User not found')
    await setTokens(c, reading.claims.sub)
    return c.json({ expires_in: accessTokenMs / 1000 })
  })

  app.post('/auth/register', async (c) => {
    const body = (await readBody(c)) ?? {}
    const missing = ['name', 'email', 'password'].filter((field) => typeof body[field] !== 'string')
    if (missing.length > 0)
      return voiceError(
        c,
        422,
        missing.map((field) => fieldRequired(field)),
      )
    if ([...state.users.values()].some((user) => user.email === body.email))
      return voiceError(c, 409, 'Email already registered')
    const user = { id: demoUserId, name: String(body.name), email: String(body.email) }
    state.users.set(user.id, user)
    state.members.set(user.id, 'admin')
    await setTokens(c, user.id)
    return c.json({ user }, 201)
  })

  app.post('/auth/logout', (c) => {
    for (const name of ['access_token', 'refresh_token'])
      setCookie(c, name, '', { httpOnly: true, path: '/', maxAge: 0 })
    return c.json({ ok: true })
  })

  app.get('/v1/credentials', (c) => c.json({ headers: { 'X-API-Key': state.currentApiKey } }))

  app.post('/v1/keys', (c) => {
    state.currentApiKey = state.newId('vak')
    state.apiKeys.add(state.currentApiKey)
    return c.json({ key: state.currentApiKey }, 201)
  })

  for (const path of ['/workspace/role-requests', '/workspace/invitations'] as const) {
    app.post(path, async (c) => {
      const refused = await refuseSignedOut(c, state, world)
      if (refused) return refused
      state.members.set(c.get('userId'), 'admin')
      return c.json({ status: 'granted', role: 'admin' }, 201)
    })
  }

  async function setTokens(c: ApiContext, sub: string): Promise<void> {
    // A token issued in the moment when all others expired is not one of them.
    const issued = Math.max(world.now(), state.accessTokensEndBefore)
    state.lastIssuedAt = issued
    state.secretBeforeChange = undefined
    const cookie = { httpOnly: true, sameSite: 'Lax', path: '/' } as const
    const access = await signToken({ sub, issued, expires: issued + accessTokenMs }, state.tokenSecret)
    const refresh = await signToken({ sub, issued, expires: issued + refreshTokenMs }, state.tokenSecret)
    setCookie(c, 'access_token', access, cookie)
    setCookie(c, 'refresh_token', refresh, cookie)
  }
}

/** One entry of the list in a 422. */
export function fieldRequired(field: string, where: 'body' | 'query' = 'body') {
  return { loc: [where, field], msg: 'field required', type: 'value_error.missing' }
}
