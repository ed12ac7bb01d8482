import { createRef } from 'react'
import type { ReactElement } from 'react'
import { renderToString } from 'react-dom/server'
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { page } from 'vitest/browser'
import { AmendsProvider, createProfile } from '../../src/index.ts'
import type { SurfaceProps } from '../../src/index.ts'
import { audit } from '../setup/audit.ts'
import { createFakeRetry } from '../setup/createFakeRetry.ts'
import { failures } from '../setup/failures.ts'
import { pseudoLocale } from '../setup/pseudoLocale.ts'
import { recordAnnouncements } from '../setup/recordAnnouncements.ts'
import { render } from '../setup/render.tsx'

/** What every surface promises. */
export function describeSurface(
  name: string,
  Surface: (props: SurfaceProps) => ReactElement | null,
  options: Traits,
): void {
  const { role, failure = failures.server, takesFocus = false, rootName } = options
  const profile = createProfile({ recoveries: { contactSupport: '/support', signIn: '/login' } })
  const given = { failure, ...options.props }
  const show = (props: Partial<SurfaceProps> = {}) => (
    <AmendsProvider profile={profile}>
      <h1>Dashboard</h1>
      <button type="button">Elsewhere</button>
      <Surface {...given} {...props} />
    </AmendsProvider>
  )
  const root = () => document.querySelector<HTMLElement>(`[data-surface="${rootName}"]`)

  describe(`${name}`, () => {
    beforeEach(() => page.viewport(1280, 800))

    it('renders nothing without a failure, and for what the person stopped', () => {
      const { rerender } = render(show({ failure: undefined }))
      expect(root()).toBeNull()
      rerender(show({ failure: null }))
      expect(root()).toBeNull()
      rerender(show({ failure: failures.stopped }))
      expect(root()).toBeNull()
    })

    it('passes attributes, class names and ref on to its root', () => {
      const ref = createRef<HTMLElement>()
      render(show({ className: 'mine', id: 'panel', lang: 'en', classNames: { title: 'loud' }, ref }))
      expect(root()).toBe(ref.current)
      expect(root()).toMatchObject({ className: 'mine', id: 'panel', lang: 'en' })
      expect(root()!.querySelector('[data-part="title"]')?.className).toBe('loud')
    })

    it('has a role and a name', () => {
      render(show())
      const named = page.getByRole(role, { name: /\w/ }).elements()
      expect(
        named.some((element) => element === root() || (role === 'heading' && root()!.contains(element))),
      ).toBe(true)
    })

    it('P5: tells severity, kind and state by data attributes', () => {
      render(show())
      expect(root()!.dataset).toMatchObject({
        severity: expect.any(String),
        kind: profile.decode(failure).kind,
        state: 'idle',
      })
    })

    it('A2: carries no live role', () => {
      render(show())
      const live = root()!.querySelectorAll(
        '[aria-live]:not([aria-live="off"]), [role="alert"], [role="status"]',
      )
      for (const region of live) expect(region.closest('[data-live-announcer]')).not.toBeNull()
    })

    it(`${takesFocus ? 'A8: takes focus and announces nothing' : 'A9, F1: announces once, and leaves focus where it is'}`, async () => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
      onTestFinished(() => void vi.useRealTimers())
      const heard = recordAnnouncements()
      const { rerender } = render(show({ failure: undefined }))
      const elsewhere = page.getByRole('button', { name: 'Elsewhere' }).element() as HTMLElement
      elsewhere.focus()
      rerender(show())
      for (let time = 0; time < 20; time++) rerender(show({ failure: { ...(failure as object) } }))
      await vi.advanceTimersByTimeAsync(8_000)
      expect(heard).toHaveLength(takesFocus ? 0 : 1)
      if (takesFocus) expect(root()!.contains(document.activeElement)).toBe(true)
      else expect(document.activeElement).toBe(elsewhere)
    })

    it('F2: never leaves focus on the body when it goes', async () => {
      const { rerender } = render(show())
      root()!.querySelector<HTMLElement>('button, a')?.focus()
      if (!root()!.contains(document.activeElement)) root()!.focus()
      expect(root()!.contains(document.activeElement)).toBe(true)
      rerender(show({ failure: undefined }))
      await vi.waitFor(() => expect(document.activeElement).not.toBe(document.body))
    })

    it('F11: can be focused by script, and not by Tab', async () => {
      render(show())
      if (options.isFocusable !== false) {
        root()!.focus()
        expect(document.activeElement).toBe(root())
      }
      expect(root()!.tabIndex).toBe(-1)
    })

    it('F4: has only native buttons and links, each named', () => {
      render(show({ onDismiss: () => {} }))
      for (const control of root()!.querySelectorAll('button, a, [role="button"], [onclick]')) {
        expect(control.matches('button[type="button"], a[href]')).toBe(true)
        expect(control.getAttribute('aria-label') ?? control.textContent).toMatch(/\w/)
      }
    })

    it.each(['light', 'dark'])('passes axe in a %s scheme', async (scheme) => {
      paint(scheme)
      render(
        show({
          onDismiss: () => {},
          retry: options.retries === false ? undefined : createFakeRetry().controller,
        }),
      )
      await vi.waitFor(() => expect(root()).not.toBeNull())
      await audit(options.isModal ? root()! : document.body)
    })

    it.each(['ltr', 'rtl'])('C6: fits 320 × 256 without scrolling sideways (%s)', async (direction) => {
      await page.viewport(320, 256)
      paint('light', direction)
      render(
        show({
          onDismiss: () => {},
          retry: options.retries === false ? undefined : createFakeRetry().controller,
        }),
      )
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
      for (const part of root()!.querySelectorAll('button, a, p, code')) {
        const { left, right } = part.getBoundingClientRect()
        expect([left >= 0, right <= 320], part.outerHTML).toEqual([true, true])
      }
    })

    it('C6, S13: wraps a long request id beside its button at 320 pixels', async () => {
      await page.viewport(320, 640)
      const id = 'A1b2C3d4'.repeat(25)
      render(
        show({ failure: { ...(failure as object), headers: { 'x-request-id': id } }, onDismiss: () => {} }),
      )
      const code = root()!.querySelector('code')
      if (!code) return
      expect(code.textContent).toBe(id)
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
      for (const part of root()!.querySelectorAll('[data-part="request-id"] *, [data-part="content"]')) {
        const { left, right } = part.getBoundingClientRect()
        expect([left >= 0, right <= 320], part.outerHTML).toEqual([true, true])
        expect(part.scrollWidth, part.outerHTML).toBeLessThanOrEqual(Math.max(part.clientWidth, 0) || 320)
      }
      const copy = root()!.querySelector('[data-part="copy"]')!.getBoundingClientRect()
      expect(Math.min(copy.width, copy.height)).toBeGreaterThanOrEqual(24)
    })

    it('C9: offers targets of at least 24 × 24 pixels', () => {
      render(
        show({
          onDismiss: () => {},
          retry: options.retries === false ? undefined : createFakeRetry().controller,
        }),
      )
      for (const target of root()!.querySelectorAll('button, a')) {
        const { width, height } = target.getBoundingClientRect()
        expect(Math.min(width, height), target.outerHTML).toBeGreaterThanOrEqual(24)
      }
    })

    it('I1: takes every word from the catalogue', () => {
      const foreign = createProfile({
        locale: pseudoLocale,
        recoveries: { contactSupport: '/support', signIn: '/login' },
      })
      const retry = options.retries === false ? undefined : createFakeRetry().controller
      render(
        <AmendsProvider profile={foreign}>
          <Surface
            {...given}
            retry={retry}
            onDismiss={() => {}}
            context={{ resource: '⟦Usage⟧', ...given.context }}
          />
        </AmendsProvider>,
      )
      expect(findForeignText(root()!)).toEqual([])
    })

    it('W8: shows no status by itself', () => {
      render(show())
      expect(root()!.textContent).not.toMatch(/\b[45]\d\d\b/)
    })

    it('P2: renders on the server without style attributes', () => {
      const html = renderToString(show())
      expect(html).not.toMatch(/style=|<style/)
      expect(html).toContain('data-live-announcer')
    })

    it('W10: tells the app once that it was shown', async () => {
      const onPresent = vi.fn()
      const counted = createProfile({ onPresent })
      const again = () => (
        <AmendsProvider profile={counted}>
          <Surface {...given} failure={{ ...(failure as object) }} />
        </AmendsProvider>
      )
      const { rerender } = render(again())
      rerender(again())
      expect(onPresent).toHaveBeenCalledTimes(1)
      expect(onPresent.mock.calls[0]![0]).toMatchObject({ surface: rootName })
    })
  })
}

interface Traits {
  /** The role of the root; `heading` where its title alone names it. */
  readonly role: 'region' | 'group' | 'alertdialog' | 'heading'
  /** Its `data-surface`. */
  readonly rootName: string
  readonly failure?: unknown
  readonly props?: Partial<SurfaceProps>
  readonly takesFocus?: boolean
  /** @default true */
  readonly retries?: boolean
  readonly isModal?: boolean
  /** Whether the root is focusable while it has no focus. @default true */
  readonly isFocusable?: boolean
}

/** The page around: its colours, so that contrast can be computed. */
function paint(scheme: string, direction = 'ltr'): void {
  const { documentElement } = document
  documentElement.style.colorScheme = scheme
  documentElement.style.background = scheme === 'dark' ? '#14171a' : '#ffffff'
  documentElement.style.color = scheme === 'dark' ? '#eceff2' : '#1a1d21'
  documentElement.dir = direction
  documentElement.lang = 'en'
  document.title = 'Dashboard'
  onTestFinished(() => {
    documentElement.removeAttribute('style')
    documentElement.removeAttribute('dir')
  })
}

/** Texts and labels that no catalogue gave: those without the brackets of the pseudo-language. */
function findForeignText(root: Element): string[] {
  const texts: string[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode
    if (!parentElement?.closest('code, [data-announced], bdi')) texts.push(textContent ?? '')
  }
  for (const element of [root, ...root.querySelectorAll('[aria-label]')])
    texts.push(element.getAttribute('aria-label') ?? '')
  return texts.filter((text) => text.trim() !== '' && !/⟦.*⟧/.test(text))
}
