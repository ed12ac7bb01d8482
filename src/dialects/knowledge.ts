import { defineDialect, isObjectOf } from '../core/index.ts'
import type { HttpFailure, Meaning, Problem, ProblemKind, ProblemReading } from '../core/index.ts'

const codes = {
  invalid_api_key: { kind: 'authentication', words: 'api_key.invalid', recoveries: ['createApiKey'] },
  invalid_scope: {
    kind: 'permission',
    words: 'api_key.scope',
    recoveries: ['createApiKey', 'requestAccess'],
  },
  permission_denied: { kind: 'permission', recoveries: ['requestAccess', 'switchAccount'] },
  tier_limit: { kind: 'plan_limit', words: 'plan_limit.tier', recoveries: ['seePlans'] },

  invalid_cursor: { kind: 'bad_request', words: 'list.position' },
  invalid_upload: { kind: 'bad_request', words: 'upload.not_accepted', recoveries: ['chooseFile'] },
  folder_name_exists: {
    kind: 'duplicate',
    words: 'folder.exists',
    recoveries: ['changeName', 'useExisting'],
  },
  folder_not_empty: { kind: 'conflict', words: 'folder.not_empty', recoveries: [] },
  tag_name_exists: { kind: 'duplicate', words: 'tag.exists', recoveries: ['changeName', 'useExisting'] },

  agent_not_found: { kind: 'not_found', words: 'agent.not_found' },
  document_not_found: { kind: 'not_found', words: 'document.not_found' },

  rate_limit_exceeded: {
    kind: 'rate_limit',
    words: 'rate_limit.plan',
    recoveries: ['retry', 'seePlans'],
    retryable: true,
    messageIsSafe: true,
  },
  upstream_error: { kind: 'upstream', retryable: true },

  duplicate_detected: {
    kind: 'duplicate',
    words: 'document.duplicate',
    recoveries: ['useExisting', 'resumeUpload'],
  },
} satisfies Record<string, Meaning>

/** The seven categories, with the status and the kind that each stands for. New ones may come. */
const categories: Readonly<Record<string, { readonly status: number; readonly kind?: ProblemKind }>> = {
  authentication_error: { status: 401, kind: 'authentication' },
  permission_error: { status: 403, kind: 'permission' },
  tier_error: { status: 403, kind: 'plan_limit' },
  // Whether fields have to be mended is seen from `param`.
  invalid_request_error: { status: 400 },
  not_found_error: { status: 404, kind: 'not_found' },
  rate_limit_error: { status: 429, kind: 'rate_limit' },
  api_error: { status: 500, kind: 'server' },
}

/** The Knowledge API: seven categories with codes, and an upload that may be there already. */
export const knowledge = defineDialect({
  name: 'knowledge',
  recognises: (failure) => isDuplicate(failure) || isEnvelope(failure),
  read: (failure, general) =>
    isDuplicate(failure) ? readDuplicate(failure, general) : readCategory(failure, general),
  codes,
  kinds: {
    authentication: { words: 'api_key.invalid', recoveries: ['createApiKey'] },
    permission: { words: 'permission.key', recoveries: ['requestAccess', 'createApiKey'] },
    plan_limit: { words: 'plan_limit.tier', recoveries: ['seePlans'] },
    rate_limit: { words: 'rate_limit.plan', recoveries: ['retry', 'seePlans'] },
  },
  retry: { statuses: [429, 500] },
})

/** For codes that are not known yet: by the category, never by the message. A new category reads by its status. */
function readCategory({ body }: HttpFailure, { code }: Problem): ProblemReading | undefined {
  if (code !== undefined && Object.hasOwn(codes, code)) return undefined
  const type = (body as { error?: { type?: unknown } | null } | null | undefined)?.error?.type
  const category = typeof type === 'string' && Object.hasOwn(categories, type) ? categories[type] : undefined
  return category?.kind ? { kind: category.kind } : undefined
}

function readDuplicate({ body }: HttpFailure, general: Problem): ProblemReading {
  return { code: 'duplicate_detected', details: { ...general.details, ...(body as object) } }
}

/** OpenAI and Anthropic have nearly the same envelope: category, status and code must be those of this API. */
function isEnvelope({ status, body }: HttpFailure): boolean {
  if (!isObjectOf(body, ['error']) || !isObjectOf(body.error, ['type', 'code', 'message'], ['param']))
    return false
  const { type, code, param } = body.error
  if (typeof type !== 'string' || !Object.hasOwn(categories, type) || categories[type]?.status !== status)
    return false
  return typeof code === 'string' && Object.hasOwn(codes, code) && param !== null
}

/** The one answer that is intentionally no envelope. */
function isDuplicate({ status, body }: HttpFailure): boolean {
  return (
    status === 409 &&
    isObjectOf(body, ['upload_session_id', 'duplicate_of']) &&
    Array.isArray(body.duplicate_of)
  )
}
