type Headers = Readonly<Record<string, string>>

/** What was fetched so far, by API. Module state: it lives as long as the page. */
const held = new Map<string, Promise<Headers>>()

/** The headers with which the dashboard proves who it is, for the API that a path belongs to. */
export async function findCredentials(path: string): Promise<Headers> {
  const api = /^\/api\/([^/]+)\//.exec(path)?.[1]
  if (!api || /\/(auth|keys)(\/|$)/.test(path)) return {}
  let headers = held.get(api)
  if (!headers) {
    headers = fetchCredentials(api)
    held.set(api, headers)
    // What could not be fetched is asked for again next time.
    headers.catch(() => held.delete(api))
  }
  return headers
}

/** Lets credentials be fetched anew: they changed, or somebody signed in. */
export function forgetCredentials(api: string): void {
  held.delete(api)
}

async function fetchCredentials(api: string): Promise<Headers> {
  // The one API with cookies: the first visit starts a session, as a sign-in page would.
  if (api === 'voice-agents' && !held.has('session')) {
    held.set('session', Promise.resolve({}))
    await fetch('/api/voice-agents/auth/session')
  }
  const response = await fetch(`/api/${api}/v1/credentials`)
  const { headers } = (await response.json()) as { headers: Headers }
  return headers
}
