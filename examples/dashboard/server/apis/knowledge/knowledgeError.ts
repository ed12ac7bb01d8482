import type { ApiContext } from '../../ApiEnv.ts'

/** Each category has one status. */
const statuses = {
  authentication_error: 401,
  permission_error: 403,
  tier_error: 403,
  invalid_request_error: 400,
  not_found_error: 404,
  rate_limit_error: 429,
  api_error: 500,
} as const

/** An answer in Knowledge's envelope; the status follows from the type. */
export function knowledgeError(
  c: ApiContext,
  type: keyof typeof statuses,
  code: string,
  message: string,
  param?: string,
): Response {
  return c.json({ error: { type, code, message, ...(param !== undefined && { param }) } }, statuses[type])
}
