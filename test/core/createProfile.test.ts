import { describe, expect, it } from 'vitest'
import {
  createProfile,
  decodeProblem,
  defineDialect,
  presentProblem,
  type Presentation,
  type Problem,
  type Profile,
  type ProfileOptions,
  ProblemError,
  type RecoveryId,
} from '../../src/core/index.ts'
import { en } from '../../src/locales/en.json'
import { takeComplaints } from '../setup/quietConsole.ts'

const acme = defineDialect({ name: 'acme', codes: { XQ17: { kind: 'conflict' } } })
const locked = { status: 400, body: { code: 'XQ17' }, url: 'https://api.acme.test/invoices/1' }

const limit: Problem = { kind: 'plan_limit', messageIsSafe: false, fields: [], details: {}, cause: undefined }
const done = { id: 'signIn', problem: limit, outcome: 'done' } as const
const presented = { presentation: {} as Presentation, surface: 'banner' }

function refuse(reason: unknown = ''): never {
  throw new Error(`${typeof reason === 'string' && reason ? reason : 'refused'}`)
}

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

  it('finds the refusal in an answer that succeeded', () => {
    const body = { refused: true, refusal_code: 'X', refusal_reason: 'Out of scope' }
    expect(createProfile({ locale: en }).decode({ status: 200, body })).toMatchObject({
      kind: 'refusal',
      code: 'X',
    })
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

  it.each<[string, Partial<ProfileOptions>, (profile: Profile) => unknown]>([
    ['onRecover', { onRecover: refuse }, (profile) => profile.report(done)],
    ['onPresent', { onPresent: refuse }, (profile) => profile.onPresent!(presented)],
    ['redact', { redact: refuse }, (profile) => profile.redact!('a text')],
    ['canUpgrade', { canUpgrade: refuse }, (profile) => presentProblem(limit, profile).title],
    ['onRecover', { onRecover: async () => refuse() }, (profile) => profile.report(done)],
  ])('goes on when %s throws, in any language, and tells the developer', async (name, options, use) => {
    const profile = createProfile({ locale: en, ...options })
    for (const one of [profile, profile.withLocale(en)]) expect(() => use(one)).not.toThrow()
    await new Promise((resolve) => setTimeout(resolve))
    const complaints = takeComplaints()
    // Told once for each callback and reason, whichever test met it first.
    expect(complaints.length).toBeLessThanOrEqual(1)
    for (const complaint of complaints) expect(complaint).toMatch(new RegExp(`^Amends 110: .*\\(${name}: `))
  })

  it('tells the developer about a callback that throws', () => {
    const profile = createProfile({ locale: en, onRecover: () => refuse('for the console') })
    profile.report(done)
    expect(takeComplaints()).toEqual([
      expect.stringMatching(/^Amends 110: .*\(onRecover: for the console\)$/),
    ])
  })

  it('offers plans where the app’s answer throws, as where it gives none', () => {
    const profile = createProfile({ locale: en, canUpgrade: refuse, recoveries: { seePlans: '/plans' } })
    expect(presentProblem(limit, profile).recoveries).toMatchObject([{ id: 'seePlans' }])
    takeComplaints()
  })

  it('tells every listener, whatever the others do', () => {
    const heard: string[] = []
    const profile = createProfile({ locale: en, onRecover: refuse })
    profile.onRecovered(() => refuse('by a listener'))
    profile.onRecovered(({ id }) => heard.push(id))
    profile.report(done)
    expect(heard).toEqual(['signIn'])
    expect(takeComplaints().at(-1)).toMatch(/^Amends 110: .*\(onRecovered: by a listener\)$/)
  })

  it('fills the app’s own words with the values', () => {
    const messages = {
      'rate_limit.wait': 'Hold on for {duration}. {duration}!',
      'plan_limit.usage': '{used}/{limit} {other} {}',
      'op.load': 'No luck',
      'op.save': undefined as unknown as string,
    }
    const profile = createProfile({ locale: en, messages })
    const problem = { ...limit, kind: 'rate_limit', retryAfterMs: 30_000 } as const
    expect(presentProblem(problem, profile).body).toBe('Hold on for 30 seconds. 30 seconds!')
    const used = presentProblem({ ...limit, details: { used: 0, limit: 5 } }, profile)
    expect(used.body).toMatch(/ 0\/5 \{other\} \{\}$/)
    expect(profile.format('op.load', { constructor: 1 })).toBe('No luck')
    expect(profile.format('op.save')).toBe('Couldn’t save your changes')
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
