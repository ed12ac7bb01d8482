import { describe, expect, it } from 'vitest'
import { createProfile, decodeProblem, presentProblem } from '../../src/core/index.ts'
import type { Problem, ProfileOptions } from '../../src/core/index.ts'
import { en } from '../../src/locales/en.json'
import { takeComplaints } from '../setup/quietConsole.ts'

const problem: Problem = {
  kind: 'refusal',
  message: 'Jane Doe is not covered.',
  messageIsSafe: true,
  fields: [{ path: 'name', message: 'Jane Doe is taken.', code: 'taken' }],
  details: {},
  cause: undefined,
}
const createRedacting = (redact: ProfileOptions['redact']) => createProfile({ locale: en, redact })
const withoutNames = createRedacting((text) => text.replaceAll('Jane Doe', '…'))

describe('profile.redact', () => {
  it('takes names out of the server’s sentence and of fields', () => {
    const presentation = presentProblem(problem, withoutNames)
    expect(presentation.serverText).toBe('… is not covered.')
    expect(presentation.problem).toMatchObject({
      message: '… is not covered.',
      fields: [{ path: 'name', message: '… is taken.', code: 'taken' }],
    })
  })

  it('shows the same problem each time, as surfaces compare it', () => {
    const [first, second] = [presentProblem(problem, withoutNames), presentProblem(problem, withoutNames)]
    expect(first.problem).toBe(second.problem)
    expect(presentProblem(first.problem, withoutNames).problem).toBe(first.problem)
    expect(presentProblem(first.problem, withoutNames.withLocale(en)).problem).toBe(first.problem)
  })

  it('keeps a problem as it is where there is nothing to take out', () => {
    expect(presentProblem(problem, createProfile({ locale: en })).problem).toBe(problem)
    const other = { ...problem, message: undefined, messageIsSafe: false, fields: [] }
    expect(presentProblem(other, withoutNames).problem).toBe(other)
  })

  it('stays a problem of ours', () => {
    const decoded = decodeProblem({
      status: 200,
      body: { refused: true, refusal_code: 'X', refusal_reason: 'Jane Doe is not covered.' },
    })
    const shown = presentProblem(decoded, withoutNames).problem
    expect(shown).not.toBe(decoded)
    expect(decodeProblem(shown)).toBe(shown)
  })

  it.each<[string, () => string]>([
    ['throws', refuse],
    ['answers nothing', () => undefined as unknown as string],
  ])('shows nothing of the server where it %s', (_, redact) => {
    const presentation = presentProblem(problem, createRedacting(redact))
    expect(presentation.serverText).toBeUndefined()
    expect(presentation.problem).toMatchObject({ messageIsSafe: false, fields: [{ message: '[…]' }] })
    takeComplaints()
  })
})

function refuse(): never {
  throw new Error('refused')
}
