import { describe, expect, it } from 'vitest'
import { isObjectOf } from '../../../src/core/clues/isObjectOf.ts'

describe('isObjectOf', () => {
  it.each([
    ['all keys and no other', { error: 'x', message: 'y' }, true],
    ['an optional key besides', { error: 'x', message: 'y', agent: 'z' }, true],
    ['a missing key', { error: 'x' }, false],
    ['a foreign key', { error: 'x', message: 'y', trace: 'z' }, false],
    ['an inherited key', Object.create({ error: 'x', message: 'y' }), false],
    ['a list', ['error', 'message'], false],
    ['a text', 'error', false],
    ['null', null, false],
    ['nothing', undefined, false],
  ])('knows %s', (_, value, expected) => {
    expect(isObjectOf(value, ['error', 'message'], ['agent'])).toBe(expected)
  })
})
