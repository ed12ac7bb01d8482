import type { ReactElement } from 'react'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Presentation, PresentationContext } from '../../src/core/index.ts'
import { AmendsProvider, createProfile, usePresentation } from '../../src/index.ts'
import { failures } from '../setup/failures.ts'
import { pseudoLocale } from '../setup/pseudoLocale.ts'
import { render } from '../setup/render.tsx'

const profile = createProfile({ recoveries: { signIn: '/login?next={here}' } })

/** Shows nothing; remembers what the hook returned. */
function setUp() {
  const seen: (Presentation | undefined)[] = []
  function Probe({
    failure,
    context,
  }: {
    readonly failure: unknown
    readonly context?: PresentationContext
  }): null {
    seen.push(usePresentation(failure, context))
    return null
  }
  const show = (
    failure: unknown,
    context?: PresentationContext,
    locale?: typeof pseudoLocale,
  ): ReactElement => (
    <AmendsProvider profile={profile} locale={locale}>
      <Probe failure={failure} context={context} />
    </AmendsProvider>
  )
  return { seen, show }
}

describe('usePresentation', () => {
  it('knows that undefined and null are no failure', () => {
    const { seen, show } = setUp()
    const { rerender } = render(show(undefined))
    rerender(show(null))
    expect(seen).toEqual([undefined, undefined])
  })

  it('gives the same presentation while failure and context say the same', () => {
    const { seen, show } = setUp()
    const { rerender } = render(show(failures.network, { operation: 'load', facts: { queued: true } }))
    rerender(show(failures.network, { operation: 'load', facts: { queued: true } }))
    expect(seen[1]).toBe(seen[0])
    rerender(show(failures.network, { operation: 'save' }))
    expect(seen[2]?.title).toBe('Couldn’t save your changes')
  })

  it('speaks another language for the same problem', () => {
    const { seen, show } = setUp()
    const { rerender } = render(show(failures.missing))
    rerender(show(failures.missing, undefined, pseudoLocale))
    expect(seen[1]).toMatchObject({ title: '⟦This can’t be found⟧', problem: seen[0]!.problem })
  })

  it('puts the address of the page into links, and follows it', async () => {
    const before = location.href
    onTestFinished(() => history.replaceState(null, '', before))
    const { seen, show } = setUp()
    history.replaceState(null, '', '/a b?c#d')
    render(show({ status: 401, body: {} }))
    expect(seen[0]?.recoveries[0]).toMatchObject({ id: 'signIn', href: '/login?next=%2Fa%2520b%3Fc%23d' })
    history.pushState(null, '', '/elsewhere')
    await expect.poll(() => seen.at(-1)?.recoveries[0]?.href).toBe('/login?next=%2Felsewhere')
  })
})
