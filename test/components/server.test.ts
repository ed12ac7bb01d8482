import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { surfaces } from '../../src/components/surfaces.ts'
import { AmendsProvider, createProfile } from '../../src/index.ts'
import { createFakeRetry } from '../setup/createFakeRetry.ts'
import { failures } from '../setup/failures.ts'

const profile = createProfile({ timeZone: 'UTC', recoveries: { signIn: '/login?next={here}' } })

describe.each(Object.entries(surfaces))('%s on a server', (_, Surface) => {
  const { controller } = createFakeRetry()
  const html = () =>
    renderToString(
      createElement(
        AmendsProvider,
        { profile },
        createElement(Surface, { failure: failures.invalid, retry: controller, onDismiss() {} }),
      ),
    )

  it('I8: renders the same markup each time, without a page or a clock', () => {
    expect(typeof document).toBe('undefined')
    expect(html()).toBe(html())
    expect(html()).toContain('data-live-announcer')
  })

  it('P2: writes no styles into it', () => {
    expect(html()).not.toMatch(/style=|<style/)
  })
})
