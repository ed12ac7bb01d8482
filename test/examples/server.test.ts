import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createApi } from '../../examples/dashboard/server/createApi.ts'
import { createStates } from '../../examples/dashboard/server/createStates.ts'
import type { Answer, Probe } from '../../examples/dashboard/server/Trouble.ts'
import { createTroubles } from '../../examples/dashboard/server/troubles.ts'

const troubles = createTroubles(createStates(0), () => 0)
const causedByState = troubles.filter(({ ends }) => ends.by !== 'request')
const causedByRequest = troubles.filter(({ ends }) => ends.by === 'request')

/** Every code of the five documents; a message where a document knows no codes, a status where it knows neither. */
const documented: Record<string, string> = {
  kovrex: `
    400 | 401 | 403 | 404 | 429 | 500 | 502 | 504 | invalid_api_key | revoked_api_key | expired_api_key |
    not_subscribed | subscription_inactive | subscription_past_due | sandbox_not_allowed | validation_error |
    missing_field | invalid_field_type | rate_limit_exceeded | platform_daily | "retry_after":3600 |
    upstream_error | upstream_timeout | request_id | X-Request-Id | PRIVATE_COMPANY |
    The API key provided is invalid | You are not subscribed to this agent |
    "agent":"leadership-change-authority" | Request validation failed |
    "details":{"field":"ticker","issue":"Field is required"} | Daily platform limit exceeded |
    Agent did not respond within 30 seconds | This agent only covers publicly traded companies`,
  'voice-agents': `
    400 | 401 | 403 | 404 | 409 | 422 | 500 | Invalid or missing token | Token expired | Invalid API key |
    User not found | Insufficient permissions | Not a member of this workspace | Admin access required |
    Agent not found | Phone number already registered | Batch is currently running | File too large |
    "detail":"LiveKit SIP error: | "detail":"Twilio error: | "detail":"S3 error: | Invalid phone number format |
    "msg":"field required","type":"value_error.missing"`,
  knowledge: `
    400 | 401 | 403 | 404 | 409 | 429 | 500 | authentication_error | permission_error | tier_error |
    invalid_request_error | not_found_error | rate_limit_error | api_error | invalid_api_key | invalid_scope |
    permission_denied | tier_limit | invalid_cursor | invalid_upload | folder_name_exists | folder_not_empty |
    tag_name_exists | agent_not_found | document_not_found | rate_limit_exceeded | upstream_error |
    upload_session_id | "duplicate_of":["doc_existing456"] | No agent with that id exists. | "param":"agent_id"`,
  kortix: `
    400 | 401 | 403 | 404 | 429 | 500 | 503 | No valid authentication credentials found |
    Invalid API key format. Expected format: pk_xxx:sk_xxx | Not authorized to access this thread |
    Worker run not found | Thread not found | Sandbox not found - no resource exists for this sandbox |
    Server authentication configuration error | "status":"shutting_down","instance_id":"i-abc123xyz" |
    detail.timestamp | 25 concurrent IPs per instance |
    "loc":["body","title"],"msg":"field required","type":"value_error.missing"`,
  agntix: `
    400 | 401 | 403 | 404 | 408 | 409 | 422 | 429 | 500 | 502 | 503 | 504 | SESSION_NOT_FOUND |
    SESSION_EXPIRED | SESSION_CREATION_ERROR | INVALID_SESSION | MESSAGES_HISTORY_ERROR | MODELS_NOT_FOUND |
    TOOLS_NOT_FOUND | CONFIG_NOT_FOUND | UNAUTHORIZED | ABORT_ERROR | GENERIC_ERROR | error.requestId |
    The session you requested does not exist or has expired.`,
}

/** The fields an envelope may have at its top, and one level below. */
const envelopes: Record<string, RegExp> = {
  kovrex:
    /^(error|message|details(\.(field|issue|expected))?|agent|limit_type|retry_after|request_id|refus(ed|al_code|al_reason))$/,
  'voice-agents': /^detail(\.\d+)?$/,
  knowledge: /^(error(\.(type|code|message|param))?|upload_session_id|duplicate_of(\.0)?)$/,
  kortix: /^detail(\.(\d+|status|timestamp|instance_id))?$/,
  agntix: /^error(\.(code|message|requestId))?$/,
}

let server: Server
let base: string
let time: number
let cookies: Map<string, string>

beforeEach(async () => {
  time = Date.UTC(2026, 10, 20, 9)
  cookies = new Map()
  server = createServer(getRequestListener(createApi({ now: () => time, delayMs: 0 }).fetch))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  await send('voice-agents', { method: 'GET', path: '/auth/session' })
})

afterEach(() => {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(resolve))
})

describe('troubles', () => {
  it('have an id of their own', () => {
    expect(new Set(troubles.map(({ id }) => id)).size).toBe(troubles.length)
  })

  for (const [api, codes] of Object.entries(documented)) {
    it.each(codes.split('|').map((code) => code.trim()))(`of ${api} include %s`, (code) => {
      const known = troubles.filter((trouble) => trouble.api === api)
      const matching = known.filter(({ row, answer }) =>
        /^\d+$/.test(code) ? answer.status === Number(code) : JSON.stringify([row, answer]).includes(code),
      )
      expect(matching).not.toEqual([])
    })
  }
})

describe('a trouble caused by the state', () => {
  it.each(causedByState)('$id fails as documented and ends', async ({ id, api, probe, answer, ends }) => {
    expect(await succeeds(api, probe)).toBe(true)
    await control('POST', `troubles/${id}`)
    expect(await activeTroubles()).toContain(id)
    await expectAnswer(api, probe, answer)

    if (ends.by === 'cure') expect(await succeeds(api, ends.request)).toBe(true)
    if (ends.by === 'time') time += ends.ms
    if (ends.by === 'mend') await control('DELETE', `troubles/${id}`)
    if (ends.by === 'attempts') {
      for (let failed = 1; failed < ends.failures; failed += 1) await expectAnswer(api, probe, answer)
    }
    expect(await succeeds(api, probe)).toBe(true)
    expect(await activeTroubles()).toEqual([])
  })

  it.each(causedByState)('$id is mended from outside', async ({ id, api, probe }) => {
    await control('POST', `troubles/${id}`)
    await control('DELETE', `troubles/${id}`)
    expect(await activeTroubles()).toEqual([])
    expect(await succeeds(api, probe)).toBe(true)
  })
})

describe('a trouble caused by the request', () => {
  it.each(causedByRequest)(
    '$id fails as documented, and the right request works',
    async ({ api, probe, answer, ends }) => {
      await expectAnswer(api, probe, answer)
      expect(ends.by === 'request' && (await succeeds(api, ends.instead))).toBe(true)
    },
  )
})

describe('createApi', () => {
  it('resumes an upload that duplicates a document', async () => {
    const { probe } = troubles.find(({ id }) => id === 'knowledge.duplicate_detected')!
    const { upload_session_id } = (await (await send('knowledge', probe)).json()) as {
      upload_session_id: string
    }
    const resume: Probe = {
      method: 'POST',
      path: '/knowledge/documents/confirm-duplicate',
      body: { upload_session_id },
    }
    const resumed = await send('knowledge', resume)
    expect(resumed.status).toBe(201)
    expect(await resumed.json()).toMatchObject({ name: 'water-damage-policy-2026.pdf', status: 'indexing' })
    expect((await send('knowledge', resume)).status).toBe(404)
  })

  it('counts the requests of a window', async () => {
    const probe: Probe = { method: 'GET', path: '/v1/agents' }
    const headers = { Authorization: 'Bearer kvx_live_7f3a91c2d4' }
    const statuses: number[] = []
    for (let count = 0; count < 121; count += 1)
      statuses.push((await fetch(`${base}/api/kovrex/v1/agents`, { headers })).status)
    expect(statuses.lastIndexOf(200)).toBe(119)
    expect(statuses[120]).toBe(429)
    time += 8_000
    expect((await send('kovrex', probe)).headers.get('Retry-After')).toBe('12')
    time += 12_000
    expect(await succeeds('kovrex', probe)).toBe(true)
  })

  it('does not say how long to wait when the gateway drops Retry-After', async () => {
    await control('POST', 'troubles/kortix.rate_limit_without_wait')
    expect((await send('kortix', { method: 'GET', path: '/v1/threads' })).headers.has('Retry-After')).toBe(
      false,
    )
  })

  it('turns the pages of the documents', async () => {
    const ids = new Set<string>()
    let pages = 0
    for (let cursor: string | null = ''; cursor !== null; pages += 1) {
      const path = `/knowledge/documents${cursor && `?cursor=${cursor}`}`
      const page = (await (await send('knowledge', { method: 'GET', path })).json()) as Page
      for (const { id } of page.data) ids.add(id)
      cursor = page.next_cursor
    }
    expect(pages).toBe(4)
    expect(ids.size).toBe(64)
  })

  it('pages the calls as documented', async () => {
    const calls = await send('voice-agents', { method: 'GET', path: '/calls?page=5&page_size=10' })
    expect(await calls.json()).toMatchObject({
      items: { length: 8 },
      total: 48,
      page: 5,
      page_size: 10,
      total_pages: 5,
    })
  })

  it('expires an access token after a quarter of an hour and refreshes it', async () => {
    time += 15 * 60_000
    await expectAnswer(
      'voice-agents',
      { method: 'GET', path: '/agents' },
      { status: 401, body: { detail: 'Token expired' } },
    )
    expect(await succeeds('voice-agents', { method: 'POST', path: '/auth/refresh' })).toBe(true)
    expect(await succeeds('voice-agents', { method: 'GET', path: '/agents' })).toBe(true)
  })

  it('keeps the cookies from scripts', async () => {
    const session = await fetch(`${base}/api/voice-agents/auth/session`)
    expect(session.headers.getSetCookie()).toHaveLength(2)
    for (const cookie of session.headers.getSetCookie()) expect(cookie).toContain('HttpOnly')
  })

  it('sends fifty megabytes of error', async () => {
    await control('POST', 'troubles/any.endless_body')
    const response = await send('any', { method: 'GET', path: '/status' })
    let bytes = 0
    for await (const piece of response.body!) bytes += piece.length
    expect(bytes).toBeGreaterThan(50_000_000)
  })

  it('ends a body before its announced length', async () => {
    await control('POST', 'troubles/any.cut_connection')
    const response = await send('any', { method: 'GET', path: '/status' })
    expect(response.status).toBe(200)
    await expect(response.text()).rejects.toBeInstanceOf(Error)
  })

  it.each([
    ['any.destroyed', 'TypeError'],
    ['any.silent', 'TimeoutError'],
  ])('sends no response for %s: the client sees a %s', async (id, name) => {
    await control('POST', `troubles/${id}`)
    await expect(send('any', { method: 'GET', path: '/status' }, 300)).rejects.toMatchObject({ name })
  })

  it('leads to the login page instead of an answer', async () => {
    await control('POST', 'troubles/any.login_redirect')
    const response = await send('any', { method: 'GET', path: '/status' })
    expect(response).toMatchObject({
      status: 200,
      redirected: true,
      url: `${base}/api/any/login?next=status`,
    })
  })

  it('makes everything healthy again and leaves people signed in', async () => {
    for (const { id } of causedByState) await control('POST', `troubles/${id}`)
    await control('POST', 'reset')
    expect(await activeTroubles()).toEqual([])
    for (const { api, probe } of causedByState) expect(await succeeds(api, probe)).toBe(true)
  })

  it('keeps a login made with a new secret when everything is reset', async () => {
    await control('POST', 'troubles/voice-agents.invalid_token')
    const login: Probe = {
      method: 'POST',
      path: '/auth/login',
      body: { email: 'demo@harborline.example', password: 'x' },
    }
    expect(await succeeds('voice-agents', login)).toBe(true)
    await control('POST', 'reset')
    expect(await succeeds('voice-agents', { method: 'GET', path: '/agents' })).toBe(true)
  })

  it('shares nothing between two servers', async () => {
    await control('POST', 'troubles/kovrex.revoked_api_key')
    const other = await createApi({ delayMs: 0 }).request('/control/troubles')
    const { troubles } = (await other.json()) as { troubles: { active: boolean }[] }
    expect(troubles.some(({ active }) => active)).toBe(false)
  })

  it('knows no other troubles', async () => {
    expect((await control('POST', 'troubles/kovrex.nothing')).status).toBe(404)
  })
})

interface Page {
  data: { id: string }[]
  next_cursor: string | null
}

function control(method: string, path: string): Promise<Response> {
  return fetch(`${base}/control/${path}`, { method })
}

async function activeTroubles(): Promise<string[]> {
  const { troubles } = (await (await fetch(`${base}/control/troubles`)).json()) as {
    troubles: { id: string; active: boolean }[]
  }
  // Two rows can have one cause: both are active then.
  return troubles.filter(({ active }) => active).map(({ id }) => id)
}

/** Sends a request as the dashboard does: with the credentials it holds, and with its cookies. */
async function send(api: string, probe: Probe, patienceMs = 10_000): Promise<Response> {
  const root = `${base}/api/${api}`
  const credentials = (await (await fetch(`${root}/v1/credentials`)).json()) as {
    headers: Record<string, string>
  }
  const headers = new Headers({
    ...credentials.headers,
    Cookie: [...cookies].map((pair) => pair.join('=')).join('; '),
  })
  if (probe.body !== undefined) headers.set('Content-Type', 'application/json')
  for (const [name, value] of Object.entries(probe.headers ?? {})) {
    if (value === '') headers.delete(name)
    else headers.set(name, value)
  }
  let body: BodyInit | undefined = probe.body === undefined ? undefined : JSON.stringify(probe.body)
  if (probe.file) {
    const { name, type, bytes } = probe.file
    body = new FormData()
    body.set('file', new File([new Uint8Array(bytes).fill(44)], name, { type }))
  }
  const response = await fetch(`${root}${probe.path}`, {
    method: probe.method,
    headers,
    body,
    signal: AbortSignal.timeout(patienceMs),
  })
  for (const cookie of response.headers.getSetCookie()) {
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie)!
    cookies.set(name!, value!)
  }
  return response
}

async function succeeds(api: string, probe: Probe): Promise<boolean> {
  const response = await send(api, probe)
  const body = await response.text()
  return response.ok && !body.includes('"refused"') && !body.startsWith('<')
}

async function expectAnswer(api: string, probe: Probe, answer: Answer): Promise<void> {
  if (answer.status === undefined) {
    await expect(send(api, probe, 300).then((response) => response.text())).rejects.toBeInstanceOf(Error)
    return
  }
  const response = await send(api, probe)
  const text = await response.text()
  expect(response.status).toBe(answer.status)
  for (const [name, value] of Object.entries(answer.headers ?? {}))
    expect(response.headers.get(name)).toContain(value)
  if (answer.text === '') expect(text).toBe('')
  if (answer.text !== undefined) return expect(text.slice(0, 10_000)).toContain(answer.text)

  const body: unknown = JSON.parse(text)
  expect(body).toMatchObject(answer.body as object)
  for (const path of answer.has ?? []) expect(body).toHaveProperty(path.split('.'), expect.any(String))
  for (const path of pathsOf(body)) expect(path).toMatch(envelopes[api] ?? /./)
}

function pathsOf(body: unknown): string[] {
  return Object.entries(body as object).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null
      ? [key, ...Object.keys(value).map((child) => `${key}.${child}`)]
      : [key],
  )
}
