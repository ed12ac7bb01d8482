import { StrictMode } from 'react'
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { cdp } from 'vitest/browser'
import { AmendsProvider, RetryCountdown } from '../../src/index.ts'
import { audit } from '../setup/audit.ts'
import { createFakeRetry } from '../setup/createFakeRetry.ts'
import { recordAnnouncements } from '../setup/recordAnnouncements.ts'
import { render } from '../setup/render.tsx'

const timer = () => document.querySelector('[role="timer"]')
const waits = (seconds: number) => ({ phase: 'waiting', deadline: Date.now() + seconds * 1000 }) as const

/** Time passes, and React shows it. */
async function pass(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms)
  for (let task = 0; task < 3; task++) {
    await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', resolve, { once: true })
      port1.start()
      port2.postMessage(0)
    })
  }
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: new Date('2026-11-20T14:20:00Z') })
  return () => vi.useRealTimers()
})

describe('RetryCountdown', () => {
  it('T4, T5: counts down once a second in a timer that does not speak by itself', async () => {
    const { controller } = createFakeRetry(waits(3))
    render(
      <AmendsProvider>
        <RetryCountdown controller={controller} id="mine" />
      </AmendsProvider>,
    )
    expect(document.querySelector('#mine')?.textContent).toBe('Trying again in 3 seconds. Attempt 2 of 5.')
    expect(timer()?.getAttribute('aria-live')).toBe('off')
    const shown: (string | null | undefined)[] = []
    for (let past = 0; past < 4; past++) {
      await pass(1_000)
      shown.push(timer()?.textContent)
    }
    expect(shown).toEqual([
      'Trying again in 2 seconds.',
      'Trying again in 1 second.',
      'Trying again soon.',
      'Trying again soon.',
    ])
    vi.useRealTimers()
    await audit(document.querySelector('main')!)
  })

  it('T4: changes its text 60 times in the last minute and once in a minute before', async () => {
    const { controller } = createFakeRetry(waits(119))
    render(
      <AmendsProvider>
        <RetryCountdown controller={controller} />
      </AmendsProvider>,
    )
    let changes = 0
    const observer = new MutationObserver((records) => void (changes += records.length))
    observer.observe(timer()!, { subtree: true, childList: true, characterData: true })
    onTestFinished(() => observer.disconnect())
    await pass(59_000)
    expect(changes).toBe(1)
    for (let second = 0; second < 60; second++) await pass(1_000)
    expect(changes).toBe(1 + 60)
  })

  it('never shows more than is left, whenever within a second it starts', async () => {
    vi.setSystemTime(Date.now() + 400)
    const { controller } = createFakeRetry(waits(3))
    render(
      <AmendsProvider>
        <RetryCountdown controller={controller} />
      </AmendsProvider>,
    )
    expect(timer()?.textContent).toBe('Trying again in 3 seconds.')
    await pass(600)
    expect(timer()?.textContent).toBe('Trying again in 3 seconds.')
    await pass(2_400)
    expect(timer()?.textContent).toBe('Trying again soon.')
  })

  it('T4: changes each fifth second for people who want less motion', async () => {
    const session = cdp() as unknown as { send: (method: string, given: object) => Promise<unknown> }
    const emulate = (value: string) =>
      session.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-motion', value }] })
    await emulate('reduce')
    onTestFinished(() => void emulate(''))
    const { controller } = createFakeRetry(waits(30))
    render(
      <AmendsProvider>
        <RetryCountdown controller={controller} />
      </AmendsProvider>,
    )
    await pass(4_000)
    expect(timer()?.textContent).toBe('Trying again in 30 seconds.')
    await pass(1_000)
    expect(timer()?.textContent).toBe('Trying again in 25 seconds.')
  })

  it('T6: is right at once after the computer slept', async () => {
    const { controller } = createFakeRetry(waits(120))
    render(
      <AmendsProvider>
        <RetryCountdown controller={controller} />
      </AmendsProvider>,
    )
    expect(timer()?.textContent).toBe('Trying again in 2 minutes.')
    vi.setSystemTime(Date.now() + 100_000)
    document.dispatchEvent(new Event('visibilitychange'))
    await vi.waitFor(() => expect(timer()?.textContent).toBe('Trying again in 20 seconds.'))
    vi.setSystemTime(Date.now() + 600_000)
    dispatchEvent(new Event('focus'))
    await vi.waitFor(() => expect(timer()?.textContent).toBe('Trying again soon.'))
  })

  it('shares one timer between all countdowns, and leaves none behind', async () => {
    const many = Array.from({ length: 20 }, (_, index) => createFakeRetry(waits(10 + index)).controller)
    const { unmount } = render(
      <StrictMode>
        {many.map((controller, index) => (
          <AmendsProvider key={index}>
            <RetryCountdown controller={controller} />
          </AmendsProvider>
        ))}
      </StrictMode>,
    )
    await vi.advanceTimersByTimeAsync(8_500)
    unmount()
    expect(vi.getTimerCount()).toBe(0)
  })

  it('T8: shows a long wait as a clock time', () => {
    const { controller } = createFakeRetry(waits(900))
    render(
      <AmendsProvider>
        <RetryCountdown controller={controller} />
      </AmendsProvider>,
    )
    expect(timer()?.textContent).toMatch(/^Trying again at \d+:35.*\.$/)
  })

  it('T3: speaks on the schedule', async () => {
    const heard = recordAnnouncements()
    const { controller } = createFakeRetry(waits(60))
    render(
      <AmendsProvider>
        <RetryCountdown controller={controller} />
      </AmendsProvider>,
    )
    await vi.advanceTimersByTimeAsync(60_000)
    expect(heard.map(({ text }) => text)).toEqual([
      'Trying again in 60 seconds.',
      'Trying again in 30 seconds.',
      'Trying again in 10 seconds.',
    ])
  })

  it('renders nothing without a controller, and after it worked', async () => {
    const { controller, become } = createFakeRetry()
    const { container, rerender } = render(
      <AmendsProvider>
        <RetryCountdown />
      </AmendsProvider>,
    )
    expect(container.querySelector('[data-surface]')).toBeNull()
    rerender(
      <AmendsProvider>
        <RetryCountdown controller={controller} />
      </AmendsProvider>,
    )
    become({ phase: 'recovered' })
    await vi.waitFor(() => expect(container.querySelector('[data-surface]')).toBeNull())
  })
})
