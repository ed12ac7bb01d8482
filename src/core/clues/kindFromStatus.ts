import type { ProblemKind } from '../Problem.ts'

/**
 * What statuses mean where nothing says more. 419 is Laravel's, 440 IIS', 498 Esri's: the login ran out. 499 is nginx':
 * the client closed. 420 and 509: too much. 520 to 530 are Cloudflare's words for what is behind it.
 */
const statuses: readonly (readonly [ProblemKind, RegExp])[] = [
  ['authentication', /40[17]/],
  ['session_expired', /419|440|498/],
  ['payment', /402/],
  ['permission', /403|451/],
  ['not_found', /404|410/],
  ['conflict', /409|412|423/],
  ['payload_too_large', /413/],
  ['validation', /422/],
  ['rate_limit', /420|429|509/],
  ['timeout', /408/],
  ['aborted', /499/],
  ['network', /511/],
  ['unavailable', /425|503|529/],
  ['upstream', /424|50[24]|52\d|530|59[89]/],
  ['server', /^[5-9]/],
  ['bad_request', /40[056]|41[14-7]|42[168]|431/],
]

/** The kind of a status; a status that HTTP does not know counts by its class, and by whether it asks to wait. */
export function kindFromStatus(status: number | undefined, hasWait = false): ProblemKind | undefined {
  if (status === undefined || status < 400) return undefined
  const kind = statuses.find(([, pattern]) => pattern.test(String(status)))?.[0]
  return kind ?? (hasWait ? 'rate_limit' : 'bad_request')
}
