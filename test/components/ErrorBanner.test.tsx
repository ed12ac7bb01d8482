import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { RetrySnapshot } from '../../src/core/index.ts'
import { AmendsProvider, createProfile, ErrorBanner } from '../../src/index.ts'
import type { ErrorBannerProps } from '../../src/index.ts'
import { createFakeRetry } from '../setup/createFakeRetry.ts'
import { failures } from '../setup/failures.ts'
import { recordAnnouncements } from '../setup/recordAnnouncements.ts'
import { render } from '../setup/render.tsx'

const profile = createProfile({ recoveries: { contactSupport: '/support', checkStatus: '/status' } })

const show = (props: ErrorBannerProps) => (
  <AmendsProvider profile={profile}>
    <h1>Usage</h1>
    <input aria-label="Name" />
    <ErrorBanner failure={failures.network} {...props} />
  </AmendsProvider>
)
const banner = () => document.querySelector<HTMLElement>('[data-surface="banner"]')
const button = (name: string) => page.getByRole('button', { name, exact: true }).element() as HTMLElement
const timer = () => document.querySelector('[role="timer"]')

function useFakeClock() {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: new Date('2026-11-20T14:20:00Z') })
  onTestFinished(() => void vi.useRealTimers())
}

beforeEach(() => page.viewport(1280, 800))

describe('ErrorBanner', () => {
  it('F1: leaves focus and caret where the person types', async () => {
    const { rerender } = render(show({ failure: undefined }))
    const input = page.getByRole('textbox')
    await userEvent.type(input, 'abc')
    const element = input.element() as HTMLInputElement
    element.setSelectionRange(1, 1)
    rerender(show({}))
    expect(document.activeElement).toBe(element)
    expect(element.selectionStart).toBe(1)
  })

  it('C13: has a heading of the level it is told', () => {
    const { rerender } = render(show({}))
    expect(page.getByRole('heading', { level: 2, name: /Can’t reach the server/ }).elements()).toHaveLength(1)
    rerender(show({ headingLevel: 3, title: 'No usage' }))
    expect(page.getByRole('heading', { level: 3, name: 'Warning: No usage' }).elements()).toHaveLength(1)
  })

  it('C3: says the severity in words and draws it in shapes, each its own', () => {
    const { rerender } = render(show({}))
    const shape = () => banner()!.querySelector('[data-part="icon"]')!.innerHTML
    const warning = shape()
    expect(banner()!.textContent).toMatch(/^Warning: /)
    rerender(show({ failure: failures.server }))
    expect(banner()!.textContent).toMatch(/^Error: /)
    expect(shape()).not.toBe(warning)
    rerender(show({ failure: failures.missing }))
    expect(banner()!.textContent).toMatch(/^This can’t be found/)
  })

  it('W9: tells two banners of one page apart', () => {
    const { controller } = createFakeRetry()
    render(
      <AmendsProvider profile={profile}>
        <ErrorBanner failure={failures.network} retry={controller} context={{ resource: 'Usage' }} />
        <ErrorBanner failure={failures.network} retry={controller} context={{ resource: 'Invoices' }} />
      </AmendsProvider>,
    )
    expect(page.getByRole('button', { name: 'Try again: Usage' }).elements()).toHaveLength(1)
    expect(page.getByRole('region', { name: /: Invoices$/ }).elements()).toHaveLength(1)
  })

  it('P6: renders actions with the app’s own components', async () => {
    const { controller } = createFakeRetry()
    render(
      show({
        retry: controller,
        failure: failures.server,
        renderAction: ({ children, href, ...props }, { primary }) =>
          href ? (
            <a {...props} href={`${href}?own`}>
              {children}
            </a>
          ) : (
            <button {...props} className={primary ? 'loud' : 'quiet'}>
              {children}
            </button>
          ),
      }),
    )
    expect(button('Try again').className).toBe('loud')
    expect(page.getByRole('link', { name: 'Contact support' }).element().getAttribute('href')).toBe(
      '/support?own',
    )
    await page.getByRole('button', { name: 'Try again' }).click()
    expect(controller.retryNow).toHaveBeenCalledTimes(1)
  })

  describe('prop: onDismiss', () => {
    it('names its button after the title and comes last in the order of focus', async () => {
      const onDismiss = vi.fn()
      render(show({ onDismiss, failure: failures.server }))
      const dismiss = page.getByRole('button', { name: 'Dismiss: There’s a problem on our side' })
      expect([...banner()!.querySelectorAll('button, a')].at(-1)).toBe(dismiss.element())
      await dismiss.click()
      expect(onDismiss).toHaveBeenCalledTimes(1)
      expect(banner(), 'the app decides').not.toBeNull()
    })

    it('F9: is called by Escape inside, and not outside', async () => {
      const onDismiss = vi.fn()
      render(show({ onDismiss }))
      await userEvent.click(page.getByRole('textbox'))
      await userEvent.keyboard('{Escape}')
      expect(onDismiss).not.toHaveBeenCalled()
      banner()!.focus()
      await userEvent.keyboard('{Escape}')
      expect(onDismiss).toHaveBeenCalledTimes(1)
    })

    it('is not offered where something is blocked', () => {
      render(show({ onDismiss: () => {}, context: { blocking: true } }))
      expect(page.getByRole('button', { name: /Dismiss/ }).elements()).toHaveLength(0)
    })
  })

  it('F2: gives focus to the next banner, then back to where it came from, then to the heading', async () => {
    const two = (first: unknown, second: unknown) => (
      <AmendsProvider profile={profile}>
        <h1>Usage</h1>
        <button type="button">Invoker</button>
        <ErrorBanner failure={first} onDismiss={() => {}} id="first" />
        <ErrorBanner failure={second} onDismiss={() => {}} id="second" />
      </AmendsProvider>
    )
    const { rerender } = render(two(failures.server, failures.network))
    button('Invoker').focus()
    document.querySelector<HTMLElement>('#first [data-part="dismiss"]')!.focus()
    rerender(two(undefined, failures.network))
    await vi.waitFor(() => expect(document.activeElement?.id).toBe('second'))
    rerender(two(undefined, undefined))
    await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('H1'))

    rerender(two(failures.server, undefined))
    button('Invoker').focus()
    document.querySelector<HTMLElement>('#first [data-part="dismiss"]')!.focus()
    rerender(two(undefined, undefined))
    await vi.waitFor(() => expect(document.activeElement).toBe(button('Invoker')))
  })

  describe('prop: retry', () => {
    it('T1, T2: offers to try at once and to stop while it waits', async () => {
      const { controller } = createFakeRetry()
      render(show({ retry: controller }))
      expect(banner()!.dataset.state).toBe('waiting')
      expect(banner()!.textContent).toContain('Trying again in 30 seconds. Attempt 2 of 5.')
      await page.getByRole('button', { name: 'Try again' }).click()
      expect(controller.retryNow).toHaveBeenCalledTimes(1)
      button('Stop trying').focus()
      await userEvent.keyboard(' ')
      expect(controller.stop).toHaveBeenCalledTimes(1)
    })

    it('T1: keeps focus in the banner when "Stop trying" goes, and says that it stopped', async () => {
      const { controller, become } = createFakeRetry()
      render(show({ retry: controller }))
      button('Stop trying').focus()
      become({ phase: 'exhausted', exhaustedBy: 'stopped', canRetryNow: true, canStop: false })
      await vi.waitFor(() => expect(document.activeElement).toBe(button('Try again')))
      expect(banner()!.dataset.state).toBe('stopped')
      expect(banner()!.textContent).toContain('Stopped. Nothing will happen until you try again.')
    })

    it('F12, A18: keeps focus and the failure while it tries, busy and not to be pressed twice', async () => {
      const { controller, become } = createFakeRetry()
      render(show({ retry: controller }))
      const node = button('Try again')
      node.focus()
      become({ phase: 'attempting' })
      await vi.waitFor(() => expect(node.textContent).toBe('Trying again…'))
      expect(document.activeElement).toBe(node)
      expect(node.getAttribute('aria-disabled')).toBe('true')
      expect(banner()!.getAttribute('aria-busy')).toBe('true')
      expect(banner()!.textContent).toContain('Can’t reach the server')
      await userEvent.keyboard('{Enter}')
      expect(controller.retryNow).not.toHaveBeenCalled()
      become({ phase: 'waiting' })
      await vi.waitFor(() => expect(banner()!.getAttribute('aria-busy')).toBeNull())
      expect(document.activeElement).toBe(node)
    })

    it('F3: refuses before the server’s time, stays focusable and says why', async () => {
      useFakeClock()
      const heard = recordAnnouncements()
      const held = {
        phase: 'exhausted',
        exhaustedBy: 'too-long',
        availableAt: Date.now() + 20_000,
        canRetryNow: false,
      } as const
      const { controller, become } = createFakeRetry(held)
      render(show({ failure: failures.limited, retry: controller }))
      const node = button('Try again')
      node.focus()
      expect(node.getAttribute('aria-disabled')).toBe('true')
      expect(document.getElementById(node.getAttribute('aria-describedby')!)?.textContent).toBe(
        'You can try again in 20 seconds.',
      )
      await vi.advanceTimersByTimeAsync(5_000)
      await userEvent.keyboard('{Enter}')
      await vi.advanceTimersByTimeAsync(5_000)
      expect(controller.retryNow).not.toHaveBeenCalled()
      expect(heard.at(-1)?.text).toBe('You can try again in 15 seconds.')
      await vi.advanceTimersByTimeAsync(10_000)
      become({ ...held, canRetryNow: true })
      await vi.waitFor(() => expect(node.getAttribute('aria-disabled')).toBeNull())
      await vi.advanceTimersByTimeAsync(1_500)
      expect(heard.at(-1)?.text).toBe('You can try again now.')
      expect(timer()?.textContent).toBe('You can try again now.')
      await userEvent.keyboard('{Enter}')
      expect(controller.retryNow).toHaveBeenCalledTimes(1)
    })

    it('shows no wait in its words that contradicts the countdown', async () => {
      useFakeClock()
      const { controller } = createFakeRetry({
        phase: 'exhausted',
        availableAt: Date.now() + 20_000,
        canRetryNow: false,
      })
      render(show({ failure: failures.limited, retry: controller }))
      await vi.advanceTimersByTimeAsync(7_000)
      expect(banner()!.textContent).toContain('You can try again in 13 seconds.')
      expect(banner()!.textContent).not.toContain('20 seconds')
    })

    it.each<[string, Partial<RetrySnapshot>]>([
      ['Trying again when you’re back online.', { phase: 'paused', pausedBy: 'offline' }],
      ['Trying again soon.', { phase: 'paused', pausedBy: 'queue' }],
      [
        'Trying again after you sign in.',
        { phase: 'blocked', blockedBy: { kind: 'auth', key: 'x' }, canRetryNow: false },
      ],
      ['Trying again soon.', { phase: 'waiting', deadline: undefined }],
    ])('says "%s"', (sentence, part) => {
      const { controller } = createFakeRetry(part)
      render(show({ retry: controller }))
      expect(timer()?.textContent).toBe(sentence)
    })

    it('A15, F2: says that it worked, and puts focus on the page’s heading', async () => {
      useFakeClock()
      const heard = recordAnnouncements()
      const { controller, become } = createFakeRetry()
      const { rerender } = render(show({ retry: controller }))
      await vi.advanceTimersByTimeAsync(2_000)
      button('Try again').focus()
      become({ phase: 'recovered', failures: 0 })
      rerender(show({ retry: controller, failure: undefined }))
      await vi.advanceTimersByTimeAsync(3_000)
      expect(heard.at(-1)).toMatchObject({
        text: 'That worked. Everything is up to date.',
        politeness: 'polite',
      })
      expect(document.activeElement).not.toBe(document.body)
    })

    it('A9: is announced again when the person tried again and it failed again', async () => {
      useFakeClock()
      const heard = recordAnnouncements()
      const spent = { phase: 'exhausted', exhaustedBy: 'not-retryable', failures: 1 } as const
      const { controller, become } = createFakeRetry(spent)
      render(show({ retry: controller }))
      await vi.advanceTimersByTimeAsync(2_000)
      expect(heard).toHaveLength(1)
      await page.getByRole('button', { name: 'Try again' }).click()
      become({ phase: 'attempting' })
      await vi.advanceTimersByTimeAsync(500)
      become(spent)
      await vi.advanceTimersByTimeAsync(2_000)
      expect(heard.map(({ text }) => text)).toEqual([heard[0]!.text, heard[0]!.text])
    })
  })
})
