import { describe, expect, it } from 'vitest'
import {
  createProfile,
  decodeProblem,
  defineDialect,
  type ProfileOptions,
  ProblemError,
  type RecoveryId,
} from '../../src/core/index.ts'
import { en } from '../../src/locales/en.json'
import { takeComplaints } from '../setup/quietConsole.ts'

const acme = defineDialect({ name: 'acme', codes: { XQ17: { kind: 'conflict' } } })
const locked = { status: 400, body: { code: 'XQ17' }, url: 'https://api.acme.test/invoices/1' }

describe('createProfile', () => {
  it('chooses a dialect by address', () => {
    const profile = createProfile({
      locale: en,
      dialects: [{ match: 'https://api.acme.test/', dialect: acme }],
    })
    expect(profile.decode(locked)).toMatchObject({ kind: 'conflict', dialect: 'acme' })
    expect(profile.decode({ ...locked, url: 'https://api.other.test/' })).toMatchObject({
      kind: 'bad_request',
    })
  })

  it('completes a problem that was decoded before anybody knew the profile', () => {
    const profile = createProfile({
      locale: en,
      dialects: [{ match: 'https://api.acme.test/', dialect: acme }],
    })
    const thrown = new ProblemError(decodeProblem(locked))
    expect(thrown.problem.kind).toBe('bad_request')
    const problem = profile.decode(thrown)
    expect(problem).toMatchObject({ kind: 'conflict', dialect: 'acme', code: 'XQ17' })
    expect(profile.decode(problem)).toBe(problem)
  })

  it('speaks another language and keeps everything else', () => {
    const profile = createProfile({ locale: en, dialects: [acme] })
    const other = profile.withLocale({ tag: 'de', messages: { 'op.load': 'Konnte nicht geladen werden' } })
    expect(other.format('op.load')).toBe('Konnte nicht geladen werden')
    expect(other.dialects).toBe(profile.dialects)
    expect(profile.format('op.load')).toBe('Couldn’t load this')
  })

  it('tells listeners of recoveries that worked, in every language of the profile', () => {
    const heard: string[] = []
    const profile = createProfile({ locale: en, onRecover: ({ outcome }) => heard.push(outcome) })
    const stop = profile.onRecovered(({ id }) => heard.push(id))
    const problem = profile.decode(locked)
    profile.withLocale(en).report({ id: 'signIn', problem, outcome: 'started' })
    profile.withLocale(en).report({ id: 'signIn', problem, outcome: 'done' })
    stop()
    profile.report({ id: 'signIn', problem, outcome: 'done' })
    expect(heard).toEqual(['started', 'done', 'signIn', 'done'])
  })

  it.each<[string, string]>([
    ['sing', 'Amends 105'],
    ['retry', 'Amends 106'],
  ])('tells the developer about a handler for %s', (id, message) => {
    createProfile({ locale: en, recoveries: { [id as RecoveryId]: '/' } as ProfileOptions['recoveries'] })
    expect(takeComplaints()).toEqual([expect.stringContaining(message)])
  })

  it('goes on when a dialect throws, and tells the developer once', () => {
    const broken = defineDialect({
      name: 'broken',
      recognises: () => {
        throw new Error('oops')
      },
    })
    const profile = createProfile({ locale: en, dialects: [broken] })
    expect(profile.decode(locked).kind).toBe('bad_request')
    expect(profile.decode(locked).kind).toBe('bad_request')
    expect(takeComplaints()).toEqual([expect.stringContaining('Amends 101')])
  })
})
