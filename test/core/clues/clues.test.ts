import { describe, expect, it } from 'vitest'
import { findClues } from '../../../src/core/clues/findClues.ts'
import { findHelpUrl } from '../../../src/core/clues/findHelpUrl.ts'
import { findRequestId } from '../../../src/core/clues/findRequestId.ts'
import { findRetryAfter } from '../../../src/core/clues/findRetryAfter.ts'
import { isSafe } from '../../../src/core/clues/isSafe.ts'
import { kindFromCode } from '../../../src/core/clues/kindFromCode.ts'
import { readFieldPath } from '../../../src/core/clues/readFieldPath.ts'
import { readText } from '../../../src/core/clues/readText.ts'
import { readWait } from '../../../src/core/clues/readWait.ts'
import { redactSecrets } from '../../../src/core/clues/redactSecrets.ts'

const now = Date.parse('2026-01-01T00:00:00Z')

describe('isSafe', () => {
  it.each([
    'Your card has insufficient funds.',
    'No agent with that id exists.',
    'You exceeded your plan’s request or query allowance.',
    'Die angegebene E-Mail-Adresse ist bereits vergeben.',
    'リクエストが多すぎます。しばらくしてから再試行してください。',
    'File too large',
    'To create an app, verify your account at https://heroku.com/verify',
  ])('lets people read: %s', (text) => expect(isSafe(text)).toBe(true))

  it.each([
    ['nothing', undefined],
    ['a stack', 'Error: boom\n    at Object.<anonymous> (/app/server.js:3:7)'],
    ['SQL', 'duplicate key value violates unique constraint "users_email_key"'],
    ['a class', 'ThrottlerException: Too many requests'],
    ['an address', 'connect ECONNREFUSED 10.0.3.7:5432'],
    ['an ARN', 'User: arn:aws:iam::123456789012:user/dev is not authorized'],
    ['HTML', 'It <b>failed</b>'],
    ['JSON', '{"a":1}'],
    ['an identifier', 'The field first_name is wrong'],
    ['a protocol', 'Invalid CSRF token.'],
    ['a verb of HTTP', "Method 'DELETE' not allowed."],
    ['a vendor', 'Twilio error: ...'],
    ['a status', '502: Bad Gateway'],
    ['a code', 'NOT_FOUND'],
    ['what was redacted', 'Incorrect key provided: […]'],
    ['a long text', 'We are sorry. '.repeat(30)],
  ])('keeps %s from people', (_, text) => expect(isSafe(text)).toBe(false))
})

describe('redactSecrets', () => {
  it.each([
    ['token eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc_def is bad', 'token […] is bad'],
    ['Incorrect API key provided: sk-proj-abcdefgh12345678', 'Incorrect API key provided: […]'],
    ['key AKIAIOSFODNN7EXAMPLE', 'key […]'],
    ['Authorization: Bearer abc123def456', 'Authorization: Bearer […]'],
    ['api_key=abcd1234&x=1', 'api_key=[…]&x=1'],
    ['postgres://admin:hunter2@db.acme.test/x', 'postgres://[…]db.acme.test/x'],
    [`digest ${'0a1b'.repeat(16)}`, 'digest […]'],
    ['wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY1', '[…]'],
  ])('%s', (text, expected) => expect(redactSecrets(text)).toBe(expected))

  it.each([
    'Key (id)=(42d94270-1fe6-457c-8dd0-152eec8ac8f4) already exists.',
    'No commit found for SHA da39a3ee5e6b4b0d3255bfef95601890afd80709',
    'Requester: jane@example.com is invalid',
    'Please ask for a basic subscription.',
    'See https://docs.acme.test/errors/some-very-long-path-that-goes-on-and-on-for-ever',
  ])('leaves alone: %s', (text) => expect(redactSecrets(text)).toBe(text))
})

describe('readText', () => {
  it('strips what hides or reverses text, and keeps lines and joiners', () => {
    expect(readText('  a\u202eb\u0000c\u200b\n👩\u200d💻 ')).toBe('abc\n👩\u200d💻')
  })

  it.each([[''], ['  '], [1], [null], [{}]])('finds none in %j', (value) => {
    expect(readText(value)).toBeUndefined()
  })
})

describe('readWait', () => {
  it.each([
    ['7', 7000],
    [1.5, 1500],
    ['Thu, 01 Jan 2026 00:00:30 GMT', 30_000],
    ['2026-01-01T00:01:00Z', 60_000],
    [now / 1000 + 30, 30_000],
    [now + 30_000, 30_000],
    ['6m0s', 360_000],
    ['250ms', 250],
    ['1.250s', 1250],
    ['9 minutes', 540_000],
    ['0', 0],
    ['-5', undefined],
    ['NaN', undefined],
    ['soon', undefined],
    ['Thu, 01 Jan 2025 00:00:30 GMT', undefined],
    ['', undefined],
    [null, undefined],
    [{}, undefined],
  ])('%s: %s', (value, expected) => expect(readWait(value, now)).toBe(expected))

  it('never waits longer than a timer can', () => {
    expect(readWait('9'.repeat(13), now)).toBeLessThanOrEqual(2 ** 31 - 1)
    expect(readWait('1e300', now)).toBe(2 ** 31 - 1)
  })
})

describe('findRetryAfter', () => {
  const find = (headers: Record<string, string>, body = {}, text?: string, limited = true) =>
    findRetryAfter(findClues([headers]), findClues([body]), text, limited, now)

  it.each<[string, number | undefined, number | undefined]>([
    ['the header before the body', find({ 'retry-after': '7' }, { retry_after: 9 }), 7000],
    ['milliseconds before seconds', find({ 'retry-after': '2', 'retry-after-ms': '1500' }), 1500],
    ['the body before a reset', find({ 'x-ratelimit-reset': '60' }, { retryAfter: 9 }), 9000],
    ['a nested wait', find({}, { error: { retry_after_ms: 250 } }), 250],
    ['a reset', find({ 'x-rate-limit-reset': String(now / 1000 + 60) }), 60_000],
    ['a reset of a vendor', find({ 'acme-ratelimit-requests-reset': '2026-01-01T00:00:30Z' }), 30_000],
    ['the draft of the IETF', find({ ratelimit: '"default";r=0;t=50' }), 50_000],
    ['the sentence', find({}, {}, 'Please try again in 6m0s.'), 360_000],
    [
      'no reset where nothing is limited',
      find({ 'x-ratelimit-reset': '60' }, {}, undefined, false),
      undefined,
    ],
    ['no time of something else', find({}, {}, 'It did not answer after 30 seconds.', false), undefined],
    ['the body where the header is garbage', find({ 'retry-after': 'soon' }, { retry_after: 9 }), 9000],
  ])('reads %s', (_, found, expected) => expect(found).toBe(expected))
})

describe('findRequestId', () => {
  it.each<[string, object, Record<string, string>, string | undefined]>([
    ['the body before the headers', { request_id: 'a' }, { 'x-request-id': 'b' }, 'a'],
    ['a request before a trace', { trace_id: 't', requestId: 'a' }, {}, 'a'],
    ['inside', { meta: { 'request-id': 'a' } }, {}, 'a'],
    ['a header of a vendor', {}, { 'x-acme-request-id': 'a' }, 'a'],
    ['a proxy last', {}, { 'cf-ray': 'c', 'x-acme-requestid': 'a' }, 'a'],
    ['a proxy at all', {}, { 'cf-ray': 'c' }, 'c'],
    ['no session of an upload', { upload_session_id: 'u', instance_id: 'i' }, {}, undefined],
    ['no sentence', { request_id: 'not an id' }, {}, undefined],
  ])('takes %s', (_, body, headers, expected) => {
    expect(findRequestId(findClues([body as Record<string, unknown>]), findClues([headers]))).toBe(expected)
  })
})

describe('findHelpUrl', () => {
  it.each([
    [{ documentation_url: 'https://a.test/x' }, 'https://a.test/x'],
    [{ links: { about: { href: 'https://a.test/x' } } }, 'https://a.test/x'],
    [
      {
        links: [
          { href: 'https://a.test/buy', rel: 'payer-action' },
          { href: 'https://a.test/x', rel: 'help' },
        ],
      },
      'https://a.test/x',
    ],
    [{ help_url: 'javascript:alert(1)' }, undefined],
    [{ help_url: 'https://jane:secret@a.test/x' }, undefined],
    [{ help: 'read the docs: https://a.test/x' }, undefined],
    [{ errorLink: 'E0000109' }, undefined],
  ])('%j: %s', (body, expected) => expect(findHelpUrl(findClues([body]))).toBe(expected))
})

describe('readFieldPath', () => {
  it.each([
    [['body', 'items', 0, 'price'], 'items.0.price'],
    [['body', 17], undefined],
    [['body'], undefined],
    ['/data/attributes/first-name', 'first-name'],
    ['#/profile/color', 'profile.color'],
    ['$.Ages[1]', 'Ages.1'],
    ['lines[0].sku', 'lines.0.sku'],
    ["a['b']", 'a.b'],
    ['body.email', 'email'],
    ['', undefined],
    ['a sentence about it', undefined],
    [7, undefined],
  ])('%j: %s', (raw, expected) => expect(readFieldPath(raw)).toBe(expected))
})

describe('kindFromCode', () => {
  it.each<[string, number | undefined, string | undefined]>([
    ['rate_limit_exceeded', 403, 'rate_limit'],
    ['ProvisionedThroughputExceededException', 400, 'rate_limit'],
    ['tier_limit', 403, 'plan_limit'],
    ['CARD_DECLINED', 400, 'payment'],
    ['ACCESS_TOKEN_EXPIRED', 401, 'session_expired'],
    ['SESSION_EXPIRED', 404, undefined],
    ['expired_api_key', 401, 'authentication'],
    ['UsernameExistsException', 400, 'duplicate'],
    ['USER_NOT_FOUND', 401, undefined],
    ['ORDER_ALREADY_SHIPPED', 409, 'conflict'],
    ['email_already_in_use', 400, 'duplicate'],
    ['folder_not_empty', 400, 'conflict'],
    ['request_too_large', 413, undefined],
    ['MISSING_REQUIRED_PARAMETER', 400, 'validation'],
    ['INTERNAL_SERVER_ERROR', 504, undefined],
    ['INTERNAL_SERVER_ERROR', 200, 'server'],
    ['23505', 409, 'duplicate'],
    ['GRAPHQL_VALIDATION_FAILED', 400, 'bad_request'],
    ['whatever', 400, undefined],
  ])('%s under %s: %s', (code, status, kind) => expect(kindFromCode(code, status)).toBe(kind))
})
