import { StrictMode, useEffect } from 'react'
import type { ReactElement } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { page } from 'vitest/browser'
import { AmendsProvider, createProfile, ErrorBanner, RetryCountdown, useAnnounce } from '../../src/index.ts'
import { createFakeRetry } from '../setup/createFakeRetry.ts'
import { failures } from '../setup/failures.ts'
import { pseudoLocale } from '../setup/pseudoLocale.ts'
import { takeComplaints } from '../setup/quietConsole.ts'
import { recordAnnouncements } from '../setup/recordAnnouncements.ts'
import { render } from '../setup/render.tsx'

const profile = createProfile()
const regions = () => [...document.querySelectorAll<HTMLElement>('[data-live-announcer] > [aria-live]')]

function Say({ text = 'Saved.' }: { readonly text?: string }): ReactElement {
  const announce = useAnnounce()
  return (
    <button type="button" onClick={() => announce(text)}>
      Say
    </button>
  )
}

/** A modal that is not ours. Takes the announcer away. */
function openForeignModal(): () => void {
  const modal = document.createElement('dialog')
  modal.append('Theirs')
  document.body.append(modal)
  modal.showModal()
  const close = () => modal.remove()
  onTestFinished(close)
  return close
}

function withoutNotify(): void {
  const given = Object.getOwnPropertyDescriptor(Document.prototype, 'ariaNotify')
  if (!given) return
  Object.defineProperty(document, 'ariaNotify', { value: undefined, configurable: true })
  onTestFinished(() => void Reflect.deleteProperty(document, 'ariaNotify'))
}

const click = () => (page.getByRole('button', { name: 'Say' }).element() as HTMLElement).click()
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

describe('AmendsProvider', () => {
  it('A1, A3: mounts one empty polite and one empty assertive region before anything fails', () => {
    render(
      <AmendsProvider profile={profile}>
        <p>App</p>
      </AmendsProvider>,
    )
    const [polite, assertive] = regions()
    expect(regions()).toHaveLength(2)
    for (const region of regions()) {
      expect(region.textContent).toBe('')
      expect(region.getAttribute('aria-atomic')).toBe('true')
      expect(region.checkVisibility()).toBe(true)
      expect(region.closest('[hidden], [aria-hidden], [inert]')).toBeNull()
    }
    expect([polite!.getAttribute('role'), polite!.getAttribute('aria-live')]).toEqual(['status', 'polite'])
    expect([assertive!.getAttribute('role'), assertive!.getAttribute('aria-live')]).toEqual([
      null,
      'assertive',
    ])
  })

  it('A4: carries what the helpers of other libraries spare', () => {
    render(<AmendsProvider profile={profile} />)
    expect(document.querySelectorAll('[data-live-announcer="true"] > [aria-live]')).toHaveLength(2)
  })

  it('mounts no second voice inside another, and speaks its own language there', async () => {
    const heard = recordAnnouncements()
    render(
      <AmendsProvider profile={profile}>
        <AmendsProvider profile={profile} locale={pseudoLocale}>
          <ErrorBanner failure={failures.missing} />
        </AmendsProvider>
      </AmendsProvider>,
    )
    expect(regions()).toHaveLength(2)
    await vi.waitFor(() =>
      expect(heard.map(({ text }) => text)).toEqual([expect.stringContaining('⟦This can’t be found⟧')]),
    )
  })

  it('A12: says what fails in the first effect', async () => {
    const heard = recordAnnouncements()
    function Early(): null {
      const announce = useAnnounce()
      useEffect(() => announce('At once'), [announce])
      return null
    }
    render(
      <AmendsProvider profile={profile}>
        <Early />
      </AmendsProvider>,
    )
    await vi.waitFor(() => expect(heard.map(({ text }) => text)).toEqual(['At once']))
  })

  it('says things once in StrictMode', async () => {
    const heard = recordAnnouncements()
    render(
      <StrictMode>
        <AmendsProvider profile={profile}>
          <ErrorBanner failure={failures.missing} />
        </AmendsProvider>
      </StrictMode>,
    )
    await wait(400)
    expect(heard).toHaveLength(1)
  })

  it('A6: speaks past a foreign modal where the browser can', async () => {
    const notify = vi.fn()
    Object.defineProperty(document, 'ariaNotify', { value: notify, configurable: true })
    onTestFinished(() => void Reflect.deleteProperty(document, 'ariaNotify'))
    const heard = recordAnnouncements()
    render(
      <AmendsProvider profile={profile}>
        <Say />
      </AmendsProvider>,
    )
    openForeignModal()
    click()
    await vi.waitFor(() => expect(notify).toHaveBeenCalledTimes(1))
    expect(notify).toHaveBeenCalledWith('Saved.', { priority: 'normal' })
    await wait(300)
    expect(heard).toEqual([])
  })

  it('A6: waits for a foreign modal to close where it cannot', async () => {
    withoutNotify()
    const heard = recordAnnouncements()
    render(
      <AmendsProvider profile={profile}>
        <Say />
      </AmendsProvider>,
    )
    const close = openForeignModal()
    click()
    await wait(800)
    expect(heard).toEqual([])
    close()
    await vi.waitFor(() => expect(heard).toHaveLength(1), 1_000)
  })

  it('A6: does not write where an ancestor is hidden', async () => {
    withoutNotify()
    const heard = recordAnnouncements()
    const { container } = render(
      <AmendsProvider profile={profile}>
        <Say />
      </AmendsProvider>,
    )
    container.setAttribute('aria-hidden', 'true')
    document.querySelector('button')!.click()
    await wait(400)
    expect(heard).toEqual([])
    container.removeAttribute('aria-hidden')
    await vi.waitFor(() => expect(heard).toHaveLength(1), 1_500)
  })

  it('A17: tells the language it speaks', () => {
    render(<AmendsProvider profile={profile} locale={pseudoLocale} />)
    expect(document.querySelector('[data-live-announcer]')!.getAttribute('lang')).toBe('en-XA')
  })

  it('I9: changes the words with the language and says nothing again', async () => {
    const heard = recordAnnouncements()
    const show = (locale?: typeof pseudoLocale) => (
      <AmendsProvider profile={profile} locale={locale}>
        <ErrorBanner failure={failures.missing} />
      </AmendsProvider>
    )
    const { rerender } = render(show())
    await vi.waitFor(() => expect(heard).toHaveLength(1))
    rerender(show(pseudoLocale))
    expect(document.querySelector('h2')!.textContent).toBe('⟦This can’t be found⟧')
    await wait(300)
    expect(heard).toHaveLength(1)
  })

  it('is optional: surfaces work in English, and the developer is told once', () => {
    render(
      <>
        <ErrorBanner failure={failures.missing} />
        <ErrorBanner failure={failures.missing} />
      </>,
    )
    expect(document.querySelectorAll('h2')[1]!.textContent).toBe('This can’t be found')
    expect(takeComplaints()).toEqual([expect.stringContaining('Amends 201')])
  })

  it('I8, P2: renders the same markup each time on the server, and counts nothing there', () => {
    const { controller } = createFakeRetry({ deadline: Date.now() + 30_000 })
    const html = () =>
      renderToString(
        <AmendsProvider profile={profile}>
          <ErrorBanner failure={failures.network} retry={controller} onDismiss={() => {}} />
          <RetryCountdown controller={controller} />
        </AmendsProvider>,
      )
    vi.useFakeTimers()
    onTestFinished(() => void vi.useRealTimers())
    const first = html()
    vi.setSystemTime(Date.now() + 12_000)
    expect(html()).toBe(first)
    expect(first).toContain('Trying again soon.')
    expect(vi.getTimerCount()).toBe(0)
  })
})
