import type { ProblemKind } from '../Problem.ts'

/** What a status means where nothing says more. */
const kinds: Readonly<Record<number, ProblemKind>> = {
  400: 'bad_request',
  401: 'authentication',
  402: 'payment',
  403: 'permission',
  404: 'not_found',
  407: 'authentication',
  408: 'timeout',
  409: 'conflict',
  410: 'not_found',
  412: 'conflict',
  413: 'payload_too_large',
  // 419 Laravel, 440 IIS, 498 Esri: the login ran out. 499 nginx: the client closed. 420 and 509: too much.
  419: 'session_expired',
  420: 'rate_limit',
  422: 'validation',
  423: 'conflict',
  424: 'upstream',
  425: 'unavailable',
  429: 'rate_limit',
  440: 'session_expired',
  451: 'permission',
  498: 'session_expired',
  499: 'aborted',
  500: 'server',
  502: 'upstream',
  503: 'unavailable',
  504: 'upstream',
  509: 'rate_limit',
  511: 'network',
  529: 'unavailable',
  598: 'upstream',
  599: 'upstream',
}

/** The kind of a status; unknown statuses count by their class, and by whether they ask to wait. */
export function kindFromStatus(status: number | undefined, hasWait = false): ProblemKind | undefined {
  if (status === undefined || status < 400) return undefined
  if (kinds[status]) return kinds[status]
  if (status < 500) return hasWait ? 'rate_limit' : 'bad_request'
  // 520 to 530 are Cloudflare's words for what is behind it.
  return status >= 520 && status <= 530 ? 'upstream' : 'server'
}
