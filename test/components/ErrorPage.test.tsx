import { act } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { AmendsProvider, createProfile, ErrorPage } from '../../src/index.ts'
import type { ErrorPageProps } from '../../src/index.ts'
import { audit } from '../setup/audit.ts'
import { failures } from '../setup/failures.ts'
import { render } from '../setup/render.tsx'

const profile = createProfile({ timeZone: 'UTC' })
const show = (props: ErrorPageProps) => (
  <AmendsProvider profile={profile}>
    <ErrorPage failure={failures.missing} {...props} />
  </AmendsProvider>
)

beforeEach(() => {
  document.title = 'Acme'
  document.documentElement.lang = 'en'
})

describe('ErrorPage', () => {
  it('F10: moves focus to its h1 once, when people arrive by navigation', async () => {
    const { rerender } = render(show({}))
    const title = document.querySelector('h1')!
    expect(document.activeElement).toBe(title)
    ;(document.activeElement as HTMLElement).blur()
    rerender(show({ failure: { ...failures.missing } }))
    expect(document.activeElement).toBe(document.body)
    await audit()
  })

  it('F10, I8: leaves focus alone on a page that the server sent, and takes its markup over as it is', async () => {
    const container = document.createElement('main')
    container.innerHTML = renderToString(show({ failure: failures.server }))
    document.body.append(container)
    globalThis.IS_REACT_ACT_ENVIRONMENT = true
    const onRecoverableError = vi.fn()
    const root = await act(() =>
      hydrateRoot(container, show({ failure: failures.server }), { onRecoverableError }),
    )
    onTestFinished(() => {
      act(() => root.unmount())
      container.remove()
      globalThis.IS_REACT_ACT_ENVIRONMENT = false
    })
    expect(onRecoverableError).not.toHaveBeenCalled()
    expect(document.activeElement).toBe(document.body)
  })

  it('names the tab while it stands, and gives the name back', () => {
    const { rerender } = render(show({}))
    expect(document.title).toBe('Page not found – Acme')
    rerender(show({ failure: undefined }))
    expect(document.title).toBe('Acme')
  })

  it('keeps the name that the app gave meanwhile', () => {
    const { unmount } = render(show({}))
    document.title = 'Mine'
    unmount()
    expect(document.title).toBe('Mine')
  })

  it('prop: setsDocumentTitle leaves the tab alone', () => {
    render(show({ setsDocumentTitle: false }))
    expect(document.title).toBe('Acme')
  })

  it('shows the request id for what support has to mend', () => {
    render(show({ failure: failures.server }))
    expect(document.querySelector('code')?.textContent).toBe('req_01JABCDEF')
  })
})
