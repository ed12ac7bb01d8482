import { beforeEach, describe, expect, it } from 'vitest'
import { AmendsProvider, createProfile, ErrorPage, ErrorSummary } from '../../src/index.ts'
import { failures } from '../setup/failures.ts'
import { render } from '../setup/render.tsx'

const profile = createProfile()

function show({ summaries = [] as readonly string[], pages = [] as readonly unknown[] }) {
  return (
    <AmendsProvider profile={profile}>
      {summaries.map((name) => (
        <ErrorSummary key={name} failure={failures.invalid} />
      ))}
      {pages.map((failure, index) => (
        <ErrorPage key={index} failure={failure} />
      ))}
    </AmendsProvider>
  )
}

beforeEach(() => {
  document.title = 'Acme'
})

describe('the name of the tab', () => {
  it.each([
    ['first', ['second']],
    ['second', ['first']],
  ])('V6: says "Error:" once for two summaries, and no more when the %s went before the other', (_, left) => {
    const { rerender } = render(show({ summaries: ['first', 'second'] }))
    expect(document.title).toBe('Error: Acme')
    rerender(show({ summaries: left }))
    expect(document.title).toBe('Error: Acme')
    rerender(show({}))
    expect(document.title).toBe('Acme')
  })

  it('V6: takes "Error:" off the name that the app gave meanwhile, if it stands there', () => {
    const { rerender } = render(show({ summaries: ['first'] }))
    document.title = document.title.replace('Acme', 'Acme (2)')
    rerender(show({}))
    expect(document.title).toBe('Acme (2)')
  })

  it('V6: keeps "Error:" before the name that the app gives while another summary stands', () => {
    const { rerender } = render(show({ summaries: ['first', 'second'] }))
    document.title = 'Billing'
    rerender(show({ summaries: ['second'] }))
    expect(document.title).toBe('Error: Billing')
    rerender(show({}))
    expect(document.title).toBe('Billing')
  })

  it('is the app’s again after two pages, whichever went first', () => {
    const { rerender } = render(show({ pages: [failures.missing, failures.denied] }))
    rerender(show({ pages: [undefined, failures.denied] }))
    expect(document.title).toMatch(/^[^–]+ – Acme$/)
    rerender(show({}))
    expect(document.title).toBe('Acme')
  })

  it('is the app’s again after a page and a summary, whichever went first', () => {
    const { rerender } = render(show({ pages: [failures.missing] }))
    rerender(show({ summaries: ['first'], pages: [failures.missing] }))
    expect(document.title).toBe('Error: Page not found – Acme')
    rerender(show({ summaries: ['first'] }))
    expect(document.title).toBe('Error: Acme')
    rerender(show({}))
    expect(document.title).toBe('Acme')
  })

  it('is the problem’s alone where the app gave none', () => {
    document.title = ''
    const { rerender } = render(show({ pages: [failures.missing] }))
    expect(document.title).toBe('Page not found')
    rerender(show({}))
    expect(document.title).toBe('')
  })
})
