import { StrictMode } from 'react'
import type { ReactNode } from 'react'
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { AmendsProvider, createProfile, ErrorDialog } from '../../src/index.ts'
import { createFakeRetry } from '../setup/createFakeRetry.ts'
import { failures } from '../setup/failures.ts'
import { recordAnnouncements } from '../setup/recordAnnouncements.ts'
import { render } from '../setup/render.tsx'

const signIn = vi.fn()
const profile = createProfile({ recoveries: { signIn } })
const dialog = () => document.querySelector<HTMLDialogElement>('dialog')
const opened = () => document.querySelectorAll('dialog:modal')
const find = (name: string) => page.getByRole('button', { name, exact: true }).element() as HTMLElement
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

const show = (children: ReactNode) => (
  <AmendsProvider profile={profile}>
    <h1>Invoices</h1>
    <input aria-label="Name" />
    <button type="button">Save</button>
    {children}
  </AmendsProvider>
)

beforeEach(async () => {
  signIn.mockReset()
  await page.viewport(1280, 800)
})

describe('ErrorDialog', () => {
  it('D1: is a modal alertdialog, named by its title and described by its message', () => {
    render(show(<ErrorDialog failure={failures.expired} />))
    expect(opened()).toHaveLength(1)
    expect(dialog()!.getAttribute('role')).toBe('alertdialog')
    const textOf = (attribute: string) =>
      document.getElementById(dialog()!.getAttribute(attribute)!)?.textContent
    expect(textOf('aria-labelledby')).toBe('Warning: Your session has ended')
    expect(textOf('aria-describedby')).toBe('Sign in again to pick up where you left off.')
    expect(dialog()!.hasAttribute('aria-modal')).toBe(false)
  })

  it('D3: gives focus to its title when it opens by itself', () => {
    render(show(<ErrorDialog failure={failures.expired} />))
    expect(document.activeElement?.getAttribute('data-part')).toBe('title')
  })

  it('D3: gives focus to the safest button when it answers a click', async () => {
    const { rerender } = render(show(<ErrorDialog />))
    await page.getByRole('button', { name: 'Save' }).click()
    rerender(show(<ErrorDialog failure={failures.changed} context={{ origin: 'user' }} />))
    expect(document.activeElement).toBe(find('Not now'))
  })

  it('D3, D4: swallows the keys that were meant for what lay beneath', async () => {
    const onDismiss = vi.fn()
    const { rerender } = render(show(<ErrorDialog />))
    await userEvent.click(page.getByRole('textbox'))
    rerender(show(<ErrorDialog failure={failures.expired} onDismiss={onDismiss} />))
    await userEvent.keyboard(' {Enter>5}')
    expect(signIn).not.toHaveBeenCalled()
    expect(onDismiss).not.toHaveBeenCalled()
    expect(opened()).toHaveLength(1)
  })

  it('D4: ignores a click in the first half second, and takes the next', async () => {
    render(show(<ErrorDialog failure={failures.expired} />))
    find('Sign in again').click()
    expect(signIn).not.toHaveBeenCalled()
    await wait(600)
    find('Sign in again').click()
    expect(signIn).toHaveBeenCalledTimes(1)
  })

  it('D4: ignores a key that repeats', async () => {
    const onDismiss = vi.fn()
    const { rerender } = render(show(<ErrorDialog />))
    await page.getByRole('button', { name: 'Save' }).click()
    rerender(
      show(<ErrorDialog failure={failures.changed} context={{ origin: 'user' }} onDismiss={onDismiss} />),
    )
    find('Not now').dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', repeat: true, bubbles: true, cancelable: true }),
    )
    expect(onDismiss).not.toHaveBeenCalled()
  })

  it('D5: keeps Tab inside', async () => {
    render(show(<ErrorDialog failure={failures.expired} />))
    for (const keys of ['{Tab}', '{Shift>}{Tab}{/Shift}']) {
      for (let time = 0; time < 10; time++) {
        await userEvent.keyboard(keys)
        expect(document.activeElement === document.body || dialog()!.contains(document.activeElement)).toBe(
          true,
        )
      }
    }
  })

  it('D6, D8: closes by Escape and gives focus back', async () => {
    const onDismiss = vi.fn()
    const { rerender } = render(show(<ErrorDialog />))
    find('Save').focus()
    rerender(show(<ErrorDialog failure={failures.expired} onDismiss={onDismiss} />))
    await wait(550)
    await userEvent.keyboard('{Escape}')
    await vi.waitFor(() => expect(dialog()).toBeNull())
    expect(onDismiss).toHaveBeenCalledTimes(1)
    expect(document.activeElement).toBe(find('Save'))
  })

  it('tells the app also when the browser closes it', async () => {
    const onDismiss = vi.fn()
    render(show(<ErrorDialog failure={failures.expired} onDismiss={onDismiss} />))
    dialog()!.close()
    await vi.waitFor(() => expect(onDismiss).toHaveBeenCalledTimes(1))
    await vi.waitFor(() => expect(dialog()).toBeNull())
  })

  it('D7: can be closed while an action runs, and when the context says that it blocks', async () => {
    signIn.mockReturnValue(new Promise(() => {}))
    render(show(<ErrorDialog failure={failures.expired} context={{ blocking: true }} />))
    await wait(550)
    find('Sign in again').click()
    await vi.waitFor(() => expect(dialog()!.dataset['state']).toBe('pending'))
    find('Not now').click()
    await vi.waitFor(() => expect(dialog()).toBeNull())
  })

  it('D8: gives focus to the page’s heading when what opened it is gone', async () => {
    const both = (failure: unknown, hasButton: boolean) => (
      <AmendsProvider profile={profile}>
        <h1>Invoices</h1>
        {hasButton ? <button type="button">Save</button> : null}
        <ErrorDialog failure={failure} />
      </AmendsProvider>
    )
    const { rerender } = render(both(undefined, true))
    find('Save').focus()
    rerender(both(failures.expired, true))
    rerender(both(failures.expired, false))
    rerender(both(undefined, false))
    await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('H1'))
  })

  it('D9: opens one at a time', async () => {
    const { rerender } = render(
      show([1, 2, 3].map((key) => <ErrorDialog key={key} failure={failures.expired} />)),
    )
    expect(opened()).toHaveLength(1)
    await wait(550)
    find('Not now').click()
    await vi.waitFor(() => expect(opened()).toHaveLength(1))
    rerender(show(null))
    expect(opened()).toHaveLength(0)
  })

  it('D10: fits 320 × 256 and scrolls inside', async () => {
    await page.viewport(320, 256)
    render(
      show(
        <ErrorDialog
          failure={{ ...failures.changed, headers: { 'x-request-id': 'req_0123456789' } }}
          retry={createFakeRetry().controller}
        />,
      ),
    )
    const { top, left, right, bottom } = dialog()!.getBoundingClientRect()
    expect([top >= 0, left >= 0, right <= 320, bottom <= 256]).toEqual([true, true, true, true])
    expect(dialog()!.scrollWidth).toBeLessThanOrEqual(dialog()!.clientWidth)
    find('Not now').scrollIntoView()
    expect(find('Not now').getBoundingClientRect().bottom).toBeLessThanOrEqual(256)
  })

  it('D11: hides nothing by hand', () => {
    render(show(<ErrorDialog failure={failures.expired} />))
    expect(document.querySelectorAll('[inert], [aria-hidden="true"]:not(svg)')).toHaveLength(0)
  })

  it('A5: speaks inside itself while it is open', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    const heard = recordAnnouncements()
    render(show(<ErrorDialog failure={{ ...failures.expired, headers: { 'x-request-id': 'req_1' } }} />))
    await wait(550)
    find('Copy request ID').click()
    await vi.waitFor(() => expect(heard).toHaveLength(1), 3_000)
    expect(heard[0]).toMatchObject({ text: 'Request ID copied.', isInDialog: true })
  })

  it('opens without showModal', () => {
    const { showModal } = HTMLDialogElement.prototype
    HTMLDialogElement.prototype.showModal = undefined as never
    onTestFinished(() => void (HTMLDialogElement.prototype.showModal = showModal))
    render(show(<ErrorDialog failure={failures.expired} />))
    expect(dialog()!.open).toBe(true)
    expect(document.activeElement?.getAttribute('data-part')).toBe('title')
  })

  it('stays closed while polling runs into the same problem, until all was well once', async () => {
    const { rerender } = render(show(<ErrorDialog failure={failures.expired} />))
    await wait(550)
    find('Not now').click()
    await vi.waitFor(() => expect(dialog()).toBeNull())
    rerender(show(<ErrorDialog failure={{ ...failures.expired }} />))
    expect(dialog()).toBeNull()
    rerender(show(<ErrorDialog />))
    rerender(show(<ErrorDialog failure={failures.expired} />))
    expect(opened()).toHaveLength(1)
  })

  it('answers again what a person asked for again', async () => {
    const asked = (failure: unknown) => show(<ErrorDialog failure={failure} context={{ origin: 'user' }} />)
    const { rerender } = render(asked(failures.changed))
    await wait(550)
    find('Not now').click()
    await vi.waitFor(() => expect(dialog()).toBeNull())
    rerender(asked({ ...failures.changed }))
    expect(opened()).toHaveLength(1)
  })

  it('stays open in StrictMode, and opens again for another problem', async () => {
    const { rerender } = render(<StrictMode>{show(<ErrorDialog failure={failures.expired} />)}</StrictMode>)
    await wait(600)
    expect(opened()).toHaveLength(1)
    find('Not now').click()
    await vi.waitFor(() => expect(dialog()).toBeNull())
    rerender(<StrictMode>{show(<ErrorDialog failure={failures.changed} />)}</StrictMode>)
    expect(opened()).toHaveLength(1)
  })
})
