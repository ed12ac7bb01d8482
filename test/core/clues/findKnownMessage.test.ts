import { describe, expect, it } from 'vitest'
import { findKnownMessage } from '../../../src/core/clues/findKnownMessage.ts'

const known = [
  { status: 401, says: /^Token expired\b/i, code: 'token_expired' },
  { says: /^File too large\b/i, code: 'file_too_large' },
]

describe('findKnownMessage', () => {
  it.each([
    ['a known text at its status', { status: 401, body: { detail: 'Token expired' } }, 'token_expired'],
    ['other case and a full stop', { status: 401, body: { detail: ' token expired. ' } }, 'token_expired'],
    [
      'a known text without a status of its own',
      { status: 413, body: { detail: 'File too large' } },
      'file_too_large',
    ],
    ['a known text at another status', { status: 403, body: { detail: 'Token expired' } }, undefined],
    ['another text', { status: 401, body: { detail: 'The token expired' } }, undefined],
    [
      'a text with something beside it',
      { status: 401, body: { detail: 'Token expired', code: 7 } },
      undefined,
    ],
    ['a list', { status: 401, body: { detail: [{ msg: 'Token expired' }] } }, undefined],
    ['no body', { status: 401 }, undefined],
  ])('reads %s', (_, failure, code) => {
    expect(findKnownMessage(known, failure)?.code).toBe(code)
  })
})
