import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { PresentationContext, ProfileOptions, RetrySnapshot } from '../../src/core/index.ts'
import { AmendsProvider, createProfile, ErrorBanner } from '../../src/index.ts'
import { createRetry } from '../../src/retry/index.ts'
import { createFakeRetry } from '../setup/createFakeRetry.ts'
import { failures } from '../setup/failures.ts'
import { recordAnnouncements } from '../setup/recordAnnouncements.ts'
import { render } from '../setup/render.tsx'

const exhausted: Partial<RetrySnapshot> = { phase: 'exhausted', exhaustedBy: 'not-retryable', canStop: false }

function setUp({
  failure = failures.denied as unknown,
  context,
  ...options
}: Partial<ProfileOptions> & { failure?: unknown; context?: PresentationContext }) {
  const onRecover = vi.fn()
  const profile = createProfile({ onRecover, appVersion: '4.2.0', ...options })
  const retry = createFakeRetry(exhausted)
  const heard = recordAnnouncements()
  const show = (shown: unknown = failure) => (
    <AmendsProvider profile={profile}>
      <h1>Usage</h1>
      <ErrorBanner failure={shown} retry={retry.controller} context={context} onDismiss={() => {}} />
    </AmendsProvider>
  )
  const { rerender } = render(show())
  return {
    ...retry,
    heard,
    outcomes: () => onRecover.mock.calls.map(([{ id, outcome }]) => `${id} ${outcome}`),
    replace: (next: unknown) => rerender(show(next)),
  }
}

/** A promise that the test settles. */
function createDeferred() {
  let resolve = () => {}
  let reject: (failure: unknown) => void = () => {}
  const promise = new Promise<void>((yes, no) => {
    resolve = yes
    reject = no
  })
  return { promise, resolve: () => resolve(), reject: (failure: unknown) => reject(failure) }
}

const text = () => document.querySelector('[data-surface]')!.textContent
const press = (name: string | RegExp) => page.getByRole('button', { name }).click()

describe('useRecovery', () => {
  it('runs the app’s handler once, with the problem, and keeps focus on its button meanwhile', async () => {
    const work = createDeferred()
    const requestAccess = vi.fn(() => work.promise)
    const { outcomes } = setUp({ recoveries: { requestAccess }, context: { operation: 'load' } })
    const button = page.getByRole('button', { name: 'Request access' }).element() as HTMLElement
    button.focus()
    await userEvent.keyboard('{Enter}')
    await vi.waitFor(() => expect(button.getAttribute('aria-disabled')).toBe('true'))
    await userEvent.keyboard('{Enter}')
    button.click()
    expect(requestAccess).toHaveBeenCalledTimes(1)
    expect(requestAccess).toHaveBeenCalledWith(expect.objectContaining({ kind: 'permission' }))
    expect(document.activeElement).toBe(button)
    expect(document.querySelector<HTMLElement>('[data-surface]')!.dataset['state']).toBe('pending')
    work.resolve()
    await vi.waitFor(() => expect(button.getAttribute('aria-disabled')).toBeNull())
    expect(outcomes()).toEqual(['requestAccess started', 'requestAccess done'])
  })

  it('does one thing at a time', async () => {
    const work = createDeferred()
    const switchAccount = vi.fn()
    setUp({ recoveries: { requestAccess: () => work.promise, switchAccount } })
    const other = page.getByRole('button', { name: 'Switch account' }).element() as HTMLElement
    await press('Request access')
    await vi.waitFor(() => expect(other.getAttribute('aria-disabled')).toBe('true'))
    other.click()
    expect(switchAccount).not.toHaveBeenCalled()
    work.resolve()
    await vi.waitFor(() => expect(other.getAttribute('aria-disabled')).toBeNull())
    other.click()
    expect(switchAccount).toHaveBeenCalledTimes(1)
  })

  it.each<[string, PresentationContext | undefined]>([
    ['it was being loaded', { operation: 'load' }],
    ['it was a search', { operation: 'search' }],
  ])('reads again by itself after success where %s', async (_, context) => {
    const { controller } = setUp({ recoveries: { requestAccess: () => {} }, context })
    await press('Request access')
    await vi.waitFor(() => expect(controller.retryNow).toHaveBeenCalledWith({ force: true }))
  })

  it.each<[string, PresentationContext | undefined]>([
    ['a write', { operation: 'save' }],
    ['what nobody called a read', undefined],
  ])('T7: leaves %s to the person after success', async (_, context) => {
    const { controller, outcomes } = setUp({ recoveries: { requestAccess: () => {} }, context })
    await press('Request access')
    await vi.waitFor(() => expect(outcomes()).toContain('requestAccess done'))
    expect(controller.retryNow).not.toHaveBeenCalled()
    await press('Try again')
    expect(controller.retryNow).toHaveBeenCalledWith({ force: true })
  })

  it('T7: sends a write of createRetry without an operation once more only when asked', async () => {
    const send = vi.fn(() => Promise.reject<unknown>({ status: 401, body: {} }))
    const profile = createProfile({ recoveries: { signIn: () => {} } })
    const retry = createRetry(send, profile, { idempotent: false })
    await retry.run().catch(() => {})
    render(
      <AmendsProvider profile={profile}>
        <ErrorBanner failure={{ status: 401, body: {} }} retry={retry} />
      </AmendsProvider>,
    )
    await press('Sign in')
    await vi.waitFor(() => expect(page.getByRole('button', { name: 'Try again' }).elements()).toHaveLength(1))
    expect(send).toHaveBeenCalledTimes(1)
    await press('Try again')
    await vi.waitFor(() => expect(send).toHaveBeenCalledTimes(2))
  })

  it('T7: offers a write again in the place of what made it possible, with focus', async () => {
    const { controller } = setUp({ recoveries: { requestAccess: () => {} }, context: { operation: 'save' } })
    const button = page.getByRole('button', { name: 'Request access' })
    ;(button.element() as HTMLElement).focus()
    await userEvent.keyboard('{Enter}')
    const again = page.getByRole('button', { name: 'Try again' })
    await vi.waitFor(() => expect(document.activeElement).toBe(again.element()))
    expect(button.elements()).toHaveLength(0)
    await userEvent.keyboard('{Enter}')
    expect(controller.retryNow).toHaveBeenCalledTimes(1)
  })

  it('goes away once something else was done instead of a write', async () => {
    const onDismiss = vi.fn()
    const profile = createProfile({ recoveries: { useExisting: () => {} } })
    render(
      <AmendsProvider profile={profile}>
        <ErrorBanner
          failure={{ status: 409, body: { code: 'already_exists' } }}
          context={{ operation: 'upload' }}
          onDismiss={onDismiss}
        />
      </AmendsProvider>,
    )
    await press('Open existing')
    await vi.waitFor(() => expect(onDismiss).toHaveBeenCalledTimes(1))
  })

  it('tries nothing again after asking support', async () => {
    const { controller, outcomes } = setUp({
      failure: failures.server,
      recoveries: { contactSupport: () => {} },
    })
    await press('Contact support')
    await vi.waitFor(() => expect(outcomes()).toContain('contactSupport done'))
    expect(controller.retryNow).not.toHaveBeenCalled()
  })

  it('shows in place what the handler throws, beside the first problem, and says it', async () => {
    const { heard, outcomes } = setUp({
      recoveries: { requestAccess: () => Promise.reject({ status: 503 }) },
    })
    await press('Request access')
    await vi.waitFor(() => expect(text()).toContain('This service is unavailable right now.'))
    expect(text()).toContain('You don’t have access to this')
    expect(outcomes()).toEqual(['requestAccess started', 'requestAccess failed'])
    await vi.waitFor(
      () => expect(heard.map((one) => one.text).join()).toContain('unavailable right now'),
      3_000,
    )
  })

  it('survives a handler that throws at once', async () => {
    const { outcomes } = setUp({
      recoveries: {
        requestAccess() {
          throw undefined
        },
      },
    })
    await press('Request access')
    await vi.waitFor(() => expect(outcomes()).toContain('requestAccess failed'))
  })

  it('says nothing where the person stopped it', async () => {
    const stop = () => Promise.reject(new DOMException('Closed', 'AbortError'))
    const { outcomes } = setUp({ recoveries: { requestAccess: stop } })
    await press('Request access')
    await vi.waitFor(() => expect(outcomes()).toContain('requestAccess failed'))
    expect(document.querySelector('[data-part="outcome"]')).toBeNull()
  })

  it('forgets what became of it when another failure comes', async () => {
    const { replace } = setUp({ recoveries: { requestAccess: () => Promise.reject({ status: 503 }) } })
    await press('Request access')
    await vi.waitFor(() => expect(document.querySelector('[data-part="outcome"]')).not.toBeNull())
    replace(failures.missing)
    expect(document.querySelector('[data-part="outcome"]')).toBeNull()
  })

  it('is not held up by what is still done about another failure', async () => {
    const work = createDeferred()
    const signIn = vi.fn()
    const { replace } = setUp({ recoveries: { requestAccess: () => work.promise, signIn } })
    await press('Request access')
    replace({ status: 401, body: {} })
    await press('Sign in')
    expect(signIn).toHaveBeenCalledTimes(1)
    work.reject({ status: 503 })
    await vi.waitFor(() => expect(document.querySelector('[data-part="outcome"]')).toBeNull())
  })

  it('stays busy while what polls fails alike, and tells then what became of it', async () => {
    const work = createDeferred()
    const requestAccess = vi.fn(() => work.promise)
    const { replace } = setUp({ recoveries: { requestAccess } })
    const button = page.getByRole('button', { name: 'Request access' }).element() as HTMLElement
    await press('Request access')
    replace({ ...failures.denied })
    expect(button.getAttribute('aria-disabled')).toBe('true')
    button.click()
    expect(requestAccess).toHaveBeenCalledTimes(1)
    work.reject({ status: 503 })
    await vi.waitFor(() => expect(text()).toContain('This service is unavailable right now.'))
    expect(button.getAttribute('aria-disabled')).toBeNull()
  })

  it('renders the app’s addresses as links, with the way back', () => {
    const before = location.href
    history.replaceState(null, '', '/usage?tab=2')
    onTestFinished(() => history.replaceState(null, '', before))
    setUp({ failure: { status: 401, body: {} }, recoveries: { signIn: '/login?next={here}' } })
    const link = page.getByRole('link', { name: 'Sign in' }).element()
    expect(link.getAttribute('href')).toBe('/login?next=%2Fusage%3Ftab%3D2')
  })

  it('S12: puts support last', () => {
    setUp({ failure: failures.server, recoveries: { contactSupport: '/support', checkStatus: '/status' } })
    const actions = [...document.querySelectorAll<HTMLElement>('[data-part="action"]')].map(
      ({ dataset }) => dataset['action'],
    )
    expect(actions.at(-1)).toBe('contactSupport')
  })

  it('moves focus to the first field in the form', async () => {
    const profile = createProfile()
    render(
      <AmendsProvider profile={profile}>
        <label>
          Name <input name="name" />
        </label>
        <label>
          Email <input id="email" />
        </label>
        <ErrorBanner failure={failures.invalid} context={{ hasForm: true }} />
      </AmendsProvider>,
    )
    document.querySelector<HTMLElement>('[data-action="fixFields"]')!.click()
    expect(document.activeElement?.getAttribute('name')).toBe('name')
  })

  describe('copyRequestId', () => {
    it('S13: copies what support needs, redacted, and says so', async () => {
      const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
      const redact = (given: string) => given.replaceAll('internal', '…')
      const { heard } = setUp({
        failure: { ...failures.server, body: { error: { code: 'internal_error' } } },
        redact,
      })
      await press('Copy request ID')
      await vi.waitFor(() => expect(text()).toContain('Request ID copied.'))
      const [copied] = writeText.mock.calls[0]!
      expect(copied).toContain('Request ID: req_01JABCDEF')
      expect(copied).toContain('App version: 4.2.0')
      expect(copied).not.toContain('internal')
      await vi.waitFor(
        () => expect(heard.at(-1)).toMatchObject({ text: 'Request ID copied.', politeness: 'polite' }),
        3_000,
      )
    })

    it('S13: selects the id where the clipboard is closed', async () => {
      vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(
        new DOMException('Denied', 'NotAllowedError'),
      )
      setUp({ failure: failures.server })
      await press('Copy request ID')
      await vi.waitFor(() => expect(text()).toContain('Couldn’t copy. Select the ID and copy it yourself.'))
      await vi.waitFor(() => expect(getSelection()?.toString()).toBe('req_01JABCDEF'))
    })

    it('S13: shows the id left to right, untranslated', () => {
      setUp({ failure: failures.server })
      const code = document.querySelector('code')!
      expect([code.dir, code.translate, getComputedStyle(code).userSelect]).toEqual(['ltr', false, 'all'])
      expect(parseFloat(getComputedStyle(code).fontSize)).toBeGreaterThanOrEqual(12)
    })
  })
})
