import { expect, it } from 'vitest'
import { matchesUrl } from '../../src/core/matchesUrl.ts'

it.each<[string | RegExp, string, boolean]>([
  ['https://api.acme.test/', 'https://api.acme.test/v1/x', true],
  ['https://api.acme.test', 'https://api.acme.test/v1/x', true],
  ['https://api.acme.test', 'https://api.acme.test.evil.test/v1', false],
  ['https://api.acme.test/v1', 'https://API.acme.test/v1?x=1', true],
  ['/api/kovrex', '/api/kovrex/call', true],
  ['/api/kovrex', 'https://app.test/api/kovrex/call', true],
  ['/api/kovrex', '/api/kovrexes', false],
  ['/api/', '/api/kovrex', true],
  [/kovrex/g, '/api/kovrex', true],
  [/^\/api\//, 'https://app.test/api/x', true],
  [/kovrex/, '/api/other', false],
])('%s and %s: %s', (match, url, expected) => {
  expect([matchesUrl(match, url), matchesUrl(match, url)]).toEqual([expected, expected])
})
