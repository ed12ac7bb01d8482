import { describe, expect, it } from 'vitest'
import {
  createProfile,
  presentProblem,
  type PresentationContext,
  type Problem,
  type ProblemKind,
  type ProfileOptions,
  recoveries,
} from '../../src/core/index.ts'
import { en } from '../../src/locales/en.json'

const now = Date.parse('2026-01-01T12:00:00Z')
const everything = Object.fromEntries(
  recoveries.filter(({ by }) => by === 'app').map(({ id }) => [id, () => {}]),
) as ProfileOptions['recoveries']

describe('presentProblem', () => {
  it.each<[ProblemKind, string, string[]]>([
    ['authentication', 'Sign in to continue', ['signIn']],
    ['session_expired', 'Your session has ended', ['signIn']],
    ['permission', 'You don’t have access to this', ['requestAccess', 'switchAccount']],
    ['plan_limit', 'You’ve reached your plan’s limit', ['seePlans']],
    ['payment', 'Your payment didn’t go through', ['updatePayment', 'contactSupport']],
    ['not_found', 'This can’t be found', ['retry']],
    ['conflict', 'This changed while you were editing', ['reviewChanges', 'loadLatest']],
    ['duplicate', 'This already exists', ['useExisting', 'changeName']],
    ['bad_request', 'This couldn’t be processed', ['reload', 'contactSupport']],
    ['rate_limit', 'Too many attempts in a short time', ['retry']],
    ['timeout', 'This is taking longer than expected', ['retry']],
    ['unavailable', 'This service is unavailable right now', ['retry', 'checkStatus', 'contactSupport']],
    ['upstream', 'A connected service isn’t responding', ['retry', 'checkStatus', 'contactSupport']],
    ['server', 'There’s a problem on our side', ['retry', 'checkStatus', 'contactSupport']],
    ['network', 'Can’t reach the server', ['retry']],
    ['aborted', 'Stopped', ['retry']],
    ['payload_too_large', 'This is too large to send', []],
    ['refusal', 'This request can’t be answered', ['editRequest']],
    ['unknown', 'Something went wrong', ['retry', 'contactSupport']],
  ])('%s reads “%s” and offers %j', (kind, title, ids) => {
    const presentation = present({ kind }, { retry: 'ready' }, { recoveries: everything })
    expect(presentation.title).toBe(title)
    expect(presentation.body).not.toBe('')
    expect(presentation.recoveries.map(({ id }) => id)).toEqual(ids)
  })

  it('offers only what the app can do: no dead buttons', () => {
    expect(ids(present({ kind: 'permission' }))).toEqual([])
    expect(ids(present({ kind: 'permission' }, {}, { recoveries: { switchAccount: '/accounts' } }))).toEqual([
      'switchAccount',
    ])
  })

  it('marks one way out as primary, and never a side one', () => {
    const { recoveries: offered } = present({ kind: 'payment' }, {}, { recoveries: everything })
    expect(offered.map(({ id, primary }) => [id, primary])).toEqual([
      ['updatePayment', true],
      ['contactSupport', false],
    ])
    expect(
      present({ kind: 'payment' }, {}, { recoveries: { contactSupport: '/help' } }).recoveries[0]!.primary,
    ).toBe(false)
  })

  it('makes a link of an address and puts the current page in it', () => {
    const { recoveries: offered } = present(
      { kind: 'session_expired' },
      { here: '/a?b=c' },
      { recoveries: { signIn: '/login?next={here}' } },
    )
    expect(offered[0]).toMatchObject({
      id: 'signIn',
      label: 'Sign in again',
      href: '/login?next=%2Fa%3Fb%3Dc',
    })
  })

  it('offers to stop while attempts come by themselves', () => {
    expect(ids(present({ kind: 'server' }, { retry: 'waiting' }))).toEqual(['retry', 'stopRetrying'])
    expect(ids(present({ kind: 'server' }, { retry: 'ready' }))).toEqual(['retry'])
    expect(ids(present({ kind: 'server' }))).toEqual([])
  })

  it('never offers an upgrade to someone for whom it makes no sense', () => {
    const offer = (canUpgrade: ProfileOptions['canUpgrade']) =>
      ids(present({ kind: 'plan_limit' }, {}, { recoveries: everything, canUpgrade }))
    expect(offer(undefined)).toEqual(['seePlans'])
    expect(offer(false)).toEqual([])
    expect(offer(({ details }) => details['plan'] !== 'top')).toEqual(['seePlans'])
  })

  it('copies a request id when there is one, and keeps support last', () => {
    const offered = ids(
      present({ kind: 'server', requestId: 'req_1' }, { dismissible: true }, { recoveries: everything }),
    )
    expect(offered).toEqual(['checkStatus', 'copyRequestId', 'contactSupport', 'dismiss'])
  })

  it('goes back from a page that is missing, and only from a page', () => {
    expect(ids(present({ kind: 'not_found' }, { surface: 'page' }))).toEqual(['goBack'])
    expect(ids(present({ kind: 'not_found' }, { surface: 'inline' }))).toEqual([])
  })

  it('leads to the fields only where there is a form', () => {
    const given = {
      kind: 'validation',
      fields: [{ path: 'email', message: 'Enter an email address' }],
    } as const
    expect(ids(present(given, { hasForm: true }))).toEqual(['fixFields'])
    expect(ids(present(given))).toEqual([])
  })

  it.each<[string, Partial<Problem>, PresentationContext, string, string]>([
    [
      'what the person was doing, with the cause first in the body',
      { kind: 'server' },
      { operation: 'save' },
      'Couldn’t save your changes',
      'There’s a problem on our side. It isn’t caused by anything you did. Try again, or contact support if it keeps happening.',
    ],
    [
      'a write that timed out, with the advice to check',
      { kind: 'timeout' },
      { operation: 'save' },
      'Couldn’t save your changes',
      'This is taking longer than expected. There was no answer in time. Check whether your change was saved before you try again.',
    ],
    [
      'how many answers to fix',
      {
        kind: 'validation',
        fields: [
          { path: 'a', message: 'A' },
          { path: 'b', message: 'B' },
        ],
      },
      { hasForm: true },
      'Fix 2 answers to continue',
      'Nothing you entered has been lost.',
    ],
    [
      'validation without a field without a number',
      { kind: 'validation' },
      {},
      'Some of this needs a change',
      'Part of what you entered wasn’t accepted. Change it, then try again.',
    ],
    [
      'nothing about kept answers where no form is known',
      { kind: 'validation', fields: [{ path: 'a', message: 'A' }] },
      {},
      'Fix 1 answer to continue',
      'Change what’s listed, then try again.',
    ],
    [
      'a short wait as a duration',
      { kind: 'rate_limit', retryAfterMs: 30_000 },
      {},
      'Too many attempts in a short time',
      'Wait 30 seconds before you try again.',
    ],
    [
      'a long wait as a clock time',
      { kind: 'rate_limit', retryAfterMs: 3_600_000 },
      {},
      'Too many attempts in a short time',
      'You can try again at 01:00 PM.',
    ],
    [
      'no second number beside a countdown',
      { kind: 'rate_limit', retryAfterMs: 30_000 },
      { retry: 'waiting' },
      'Too many attempts in a short time',
      'This passes by itself.',
    ],
    [
      'when a service should be back',
      { kind: 'unavailable', retryAfterMs: 90_000_000 },
      {},
      'This service is unavailable right now',
      'It should be back on January 2 at 01:00 PM.',
    ],
    [
      'that what is on screen is only not the newest',
      { kind: 'network' },
      { operation: 'load', hasData: true },
      'Couldn’t update this',
      'Can’t reach the server. Check your internet connection, then try again. A VPN or firewall can also cause this.',
    ],
    [
      'how much of a plan is used',
      { kind: 'plan_limit', details: { used: 500, limit: 500 } },
      {},
      'You’ve reached your plan’s limit',
      'Upgrade your plan, or remove items you no longer need. You’ve used 500 of 500.',
    ],
    [
      'how large a file may be',
      { kind: 'payload_too_large', details: { max_size: 25_000_000 } },
      { operation: 'upload' },
      'This file is too large',
      'The largest size allowed is 25 MB. Choose a smaller file.',
    ],
    [
      'that nothing was charged, when that is a fact',
      { kind: 'payment' },
      { facts: { notCharged: true } },
      'Your payment didn’t go through',
      'Update your payment details or use another payment method. You haven’t been charged.',
    ],
    [
      'credentials that do not match',
      { kind: 'authentication', code: 'invalid_credentials' },
      {},
      'Check your sign-in details',
      'The email and password don’t match. Check both, then try again.',
    ],
    [
      'a page that is missing',
      { kind: 'not_found' },
      { surface: 'page' },
      'Page not found',
      'Check the web address, or go back to where you were.',
    ],
  ])('says %s', (_, given, context, title, body) => {
    expect(present(given, context)).toMatchObject({ title, body })
  })

  it.each([
    [{ 'acme/locked': { title: 'A' }, locked: { title: 'B' }, conflict: { title: 'C' } }, 'A'],
    [{ locked: { title: 'B' }, conflict: { title: 'C' } }, 'B'],
    [{ conflict: { title: 'C' } }, 'C'],
    [{}, 'This changed while you were editing'],
  ])('takes the app’s own words first, the most particular before all: %j', (overrides, title) => {
    expect(present({ kind: 'conflict', code: 'locked', dialect: 'acme' }, {}, { overrides }).title).toBe(
      title,
    )
  })

  it('never shows a key: what a language lacks is said in the fallback', () => {
    const bare = { tag: 'xx', messages: { 'server.title': 'Xx' } }
    expect(present({ kind: 'server' }, {}, { locale: bare, fallback: en })).toMatchObject({
      title: 'Xx',
      body: en.messages['server.body'],
    })
  })

  it('shows the server’s sentence only where the kind allows it and the text is safe', () => {
    const message = 'The ticker is not covered'
    expect(present({ kind: 'refusal', message, messageIsSafe: true }).serverText).toBe(message)
    expect(present({ kind: 'duplicate', message, messageIsSafe: true }).serverText).toBe(message)
    const fields = [{ path: 'name', message }]
    expect(present({ kind: 'duplicate', message, messageIsSafe: true, fields }).serverText).toBeUndefined()
    expect(present({ kind: 'refusal', message }).serverText).toBeUndefined()
    expect(present({ kind: 'server', message, messageIsSafe: true }).serverText).toBeUndefined()
  })

  it.each<[ProblemKind, PresentationContext, string, string]>([
    ['server', {}, 'banner', 'polite'],
    ['server', { origin: 'user', blocking: true }, 'banner', 'assertive'],
    ['network', {}, 'inline', 'polite'],
    ['network', { origin: 'user' }, 'banner', 'polite'],
    ['session_expired', {}, 'dialog', 'none'],
    ['authentication', {}, 'page', 'none'],
    ['authentication', { hasData: true }, 'banner', 'polite'],
    ['validation', { hasForm: true }, 'summary', 'none'],
    ['validation', {}, 'banner', 'polite'],
    ['aborted', {}, 'none', 'none'],
    ['server', { surface: 'page' }, 'page', 'none'],
  ])('%s in %j belongs on: %s, announced: %s', (kind, context, surface, announce) => {
    expect(present({ kind }, context)).toMatchObject({ surface, announce })
  })
})

function present(
  given: Partial<Problem>,
  context: PresentationContext = {},
  options: Partial<ProfileOptions> = {},
) {
  const problem: Problem = {
    kind: 'unknown',
    messageIsSafe: false,
    fields: [],
    details: {},
    cause: undefined,
    ...given,
  }
  return presentProblem(problem, createProfile({ locale: en, timeZone: 'UTC', ...options }), {
    now,
    ...context,
  })
}

function ids({ recoveries: offered }: ReturnType<typeof present>): string[] {
  return offered.map(({ id }) => id)
}
