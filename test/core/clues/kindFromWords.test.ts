import { describe, expect, it } from 'vitest'
import { kindFromWords } from '../../../src/core/clues/kindFromWords.ts'

describe('kindFromWords', () => {
  it.each<[string, number | undefined, string | undefined]>([
    ['Your session has expired. Please sign in again.', 401, 'session_expired'],
    ['Your token is no longer valid.', 403, 'session_expired'],
    ['Your API key expired yesterday.', 401, 'authentication'],
    ['This e-mail address has already been registered.', 422, 'duplicate'],
    ['The order does not exist.', undefined, 'not_found'],
    ["The order doesn't exist.", 200, 'not_found'],
    ['Password is too weak', 400, 'validation'],
    ['You made too many login attempts.', 403, 'rate_limit'],
    ['Please upgrade your plan to go on.', 403, 'plan_limit'],
    ['No access to /subscriptions/42/upgrade here.', 403, undefined],
    ['The order does not exist.', 500, undefined],
    ['A sentence that says nothing of it.', 400, undefined],
  ])('reads "%s" under %s: %s', (sentence, status, kind) => {
    expect(kindFromWords(sentence, status, true)).toBe(kind)
  })

  it.each<[string, number | undefined, string | undefined]>([
    ['OrderAlreadyExists', 409, 'duplicate'],
    ['exists_already.order', 409, 'duplicate'],
    ['JWTExpired', 401, 'session_expired'],
    ['HOURLY_APIInvocation_LIMIT', 400, 'rate_limit'],
    ['PLANET_GONE', 402, undefined],
    ['cardinality_low', 400, undefined],
  ])('reads the code %s under %s: %s', (code, status, kind) => {
    expect(kindFromWords(code, status, false)).toBe(kind)
  })
})
