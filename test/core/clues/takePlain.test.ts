import { describe, expect, it } from 'vitest'
import { takePlain } from '../../../src/core/clues/takePlain.ts'

describe('takePlain', () => {
  it('takes the upper levels first', () => {
    const record = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`k${i}`, i]))
    const copy = takePlain({ data: Array.from({ length: 1000 }, () => record), message: 'Too long.' })
    expect(copy).toMatchObject({ message: 'Too long.' })
    expect(JSON.stringify(copy).length).toBeLessThan(10_000)
  })

  it('takes the message of an error, though it cannot be listed', () => {
    expect(takePlain({ cause: new Error('No.') })).toMatchObject({ cause: { message: 'No.' } })
  })

  it('asks a getter that throws only once', () => {
    const refuse = Object.defineProperty({ message: 'No.' }, 'stack', {
      enumerable: true,
      get: () => {
        throw new Error('refused')
      },
    })
    expect(takePlain(refuse)).toEqual(Object.assign(Object.create(null), { message: 'No.' }))
  })

  it('does not follow prototypes', () => {
    expect(takePlain(Object.create({ message: 'inherited' }))).toEqual(Object.create(null))
  })
})
