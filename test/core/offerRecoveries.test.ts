import { describe, expect, it } from 'vitest'
import { createProfile, decodeProblem, presentProblem } from '../../src/core/index.ts'
import type { PresentationContext, Problem, ProblemKind, ProfileOptions } from '../../src/core/index.ts'
import { en } from '../../src/locales/en.json'

describe('offerRecoveries', () => {
  it.each<[ProblemKind, PresentationContext, string[]]>([
    ['server', { surface: 'page' }, ['reload']],
    ['network', { surface: 'page' }, ['reload']],
    ['unknown', { surface: 'page' }, ['reload']],
    ['unavailable', { surface: 'page' }, ['reload']],
    ['upstream', { surface: 'page' }, ['reload']],
    ['timeout', { surface: 'page' }, ['reload']],
    ['server', { surface: 'page', retry: 'ready' }, ['retry']],
    ['rate_limit', { surface: 'page' }, ['goBack']],
    ['plan_limit', { surface: 'page' }, ['goBack']],
    ['payment', { surface: 'page' }, ['goBack']],
    ['conflict', { surface: 'page' }, ['goBack']],
    ['session_expired', { surface: 'page' }, ['goBack']],
    ['duplicate', { surface: 'page' }, ['goBack']],
    ['validation', { surface: 'page', retry: 'ready' }, ['goBack']],
    ['refusal', { surface: 'page', retry: 'ready' }, ['goBack']],
    ['payload_too_large', { surface: 'page', retry: 'ready' }, ['goBack']],
    ['bad_request', { surface: 'page' }, ['reload']],
    ['duplicate', { retry: 'ready' }, ['retry']],
    ['refusal', { retry: 'ready', dismissible: true }, ['dismiss']],
    ['validation', { dismissible: true }, ['dismiss']],
    ['server', { dismissible: true, surface: 'banner' }, ['dismiss']],
    // What cannot help here is no way out: the page around it is.
    ['server', { surface: 'inline' }, []],
    ['validation', { retry: 'ready', surface: 'banner', dismissible: true, blocking: true }, []],
  ])('leaves no dead end and no dead button: %s in %j offers %j', (kind, context, expected) => {
    const offered = offer({ kind }, context)
    expect(offered.map(({ id }) => id)).toEqual(expected)
    expect(offered.map(({ primary }) => primary)).toEqual(expected.map((id) => id !== 'dismiss'))
  })

  it('needs no last resort where the app has a way', () => {
    expect(offer({ kind: 'payment' }, { surface: 'page' }, { updatePayment: '/pay' })).toMatchObject([
      { id: 'updatePayment' },
    ])
  })

  describe('a link', () => {
    const here = '/orders/7?token=secret#x'
    const problem = { kind: 'server', code: 'a&b', requestId: 'req_1', status: 500 } as const
    const link = (address: string, given: Partial<Problem> = problem, context: PresentationContext = {}) =>
      offer(given, { here, ...context }, { contactSupport: address })[0]!.href

    it('carries what is known of the case', () => {
      expect(link('/help?id={requestId}&code={code}&from={here}&{other}')).toBe(
        `/help?id=req_1&code=a%26b&from=${encodeURIComponent(here)}&{other}`,
      )
      expect(link('/help?id={requestId}', { kind: 'server' })).toBe('/help?id=')
    })

    it('carries all that support needs, with the lines of a mail and without the query of the page', () => {
      const href = link('mailto:a@b.test?body={support}', problem, {
        now: Date.parse('2026-01-01T12:00:00Z'),
      })!
      expect(decodeURIComponent(href.slice('mailto:a@b.test?body='.length)).split('\r\n')).toEqual([
        'Request ID: req_1',
        'Code: a&b',
        'Status: 500',
        'Time: 2026-01-01T12:00:00.000Z',
        'Page: /orders/7',
        'App version: 4.2',
      ])
    })

    it('says when the problem was decoded, and on the server neither page nor time', () => {
      const decoded = decodeProblem({ status: 500, body: {} }, { now: 1_750_000_000_000 })
      expect(link('/?s={support}', decoded)).toContain(encodeURIComponent('Time: 2025-06-15T15:06:40.000Z'))
      expect(decodeURIComponent(link('/?s={support}', decoded, { here: '' })!)).toBe(
        '/?s=Status: 500\nApp version: 4.2',
      )
    })

    it('carries nothing that the app takes out of texts', () => {
      const offered = offer(problem, {}, { contactSupport: '/?s={support}' }, (text) =>
        text.replace('req_1', '…'),
      )
      expect(decodeURIComponent(offered.find(({ id }) => id === 'contactSupport')!.href!)).toMatch(
        /Request ID: …\n/,
      )
    })

    it('survives half a character', () => {
      expect(link('/?c={code}&h={here}', { kind: 'server', code: '\ud800' }, { here: '/\udfff' })).toBe(
        '/?c=%EF%BF%BD&h=%2F%EF%BF%BD',
      )
    })
  })
})

function offer(
  given: Partial<Problem>,
  context: PresentationContext,
  recoveries: ProfileOptions['recoveries'] = {},
  redact?: ProfileOptions['redact'],
) {
  const base = { kind: 'unknown', messageIsSafe: false, fields: [], details: {}, cause: undefined } as const
  // A decoded problem stays itself: it knows its moment.
  const problem: Problem = 'cause' in given ? (given as Problem) : { ...base, ...given }
  const profile = createProfile({ locale: en, appVersion: '4.2', recoveries, redact })
  return presentProblem(problem, profile, context).recoveries.filter(({ id }) => id !== 'copyRequestId')
}
