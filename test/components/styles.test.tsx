import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { cdp, page } from 'vitest/browser'
import type { Message } from '../../src/core/index.ts'
import { AmendsProvider, createProfile, ErrorBanner, InlineError, RefusalNotice } from '../../src/index.ts'
import { createFakeRetry } from '../setup/createFakeRetry.ts'
import { failures } from '../setup/failures.ts'
import { pseudoLocale } from '../setup/pseudoLocale.ts'
import { render } from '../setup/render.tsx'

const profile = createProfile({ recoveries: { contactSupport: '/support', seePlans: '/plans' } })

function showAll() {
  const { controller } = createFakeRetry()
  render(
    <AmendsProvider profile={profile}>
      <ErrorBanner failure={failures.server} retry={controller} onDismiss={() => {}} />
      <InlineError failure={failures.network} retry={controller} />
      <InlineError failure={{ status: 402, body: { error: { code: 'plan_limit_reached' } } }} />
      <RefusalNotice failure={failures.missing} />
    </AmendsProvider>,
  )
  return [...document.querySelectorAll<HTMLElement>('[data-surface]')]
}

/** Settings of the system, as Chromium emulates them. */
async function emulate(features: Record<string, string>, media = ''): Promise<void> {
  const session = cdp() as unknown as { send: (method: string, given: object) => Promise<unknown> }
  await session.send('Emulation.setEmulatedMedia', {
    media,
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  })
}

beforeEach(() => page.viewport(1280, 900))
afterEach(() => emulate({}))

describe('styles', () => {
  it.each(['light', 'dark'])('C1, C2: texts reach 7:1 and lines 3.7:1 in a %s scheme', (scheme) => {
    document.documentElement.style.colorScheme = scheme
    onTestFinished(() => document.documentElement.removeAttribute('style'))
    for (const surface of showAll()) {
      const style = getComputedStyle(surface)
      const background = style.backgroundColor
      for (const part of surface.querySelectorAll(
        '[data-part="title"], [data-part="body"], [data-part="retry"] > *, [data-part="action"], code',
      )) {
        const own = getComputedStyle(part).backgroundColor
        const behind = own === 'rgba(0, 0, 0, 0)' ? background : own
        expect(contrast(getComputedStyle(part).color, behind), part.outerHTML).toBeGreaterThanOrEqual(7)
      }
      for (const part of surface.querySelectorAll(
        '[data-part="icon"], [data-part="dismiss"], [data-part="copy"]',
      )) {
        expect(contrast(getComputedStyle(part).color, background), part.outerHTML).toBeGreaterThanOrEqual(3.7)
      }
      const page_ = scheme === 'dark' ? 'rgb(20, 23, 26)' : 'rgb(255, 255, 255)'
      for (const beside of [background, page_]) {
        expect(
          contrast(style.borderTopColor, beside),
          `${surface.dataset['severity']} border`,
        ).toBeGreaterThanOrEqual(3.7)
      }
    }
  })

  it('F5: shows focus by an outline of 2 pixels that stands out from surface and page', () => {
    for (const surface of showAll()) {
      const focus = getComputedStyle(surface).getPropertyValue('--amends-focus')
      expect(focus).not.toBe('')
      surface.focus()
      const { outlineWidth, outlineStyle, outlineColor, backgroundColor } = getComputedStyle(surface)
      expect([outlineWidth, outlineStyle]).toEqual(['2px', 'solid'])
      expect(contrast(outlineColor, backgroundColor)).toBeGreaterThanOrEqual(3)
      expect(contrast(outlineColor, 'rgb(255, 255, 255)')).toBeGreaterThanOrEqual(3)
    }
  })

  it('C5: keeps borders and focus in forced colours', async () => {
    await emulate({ 'forced-colors': 'active' })
    for (const surface of showAll()) {
      expect(parseFloat(getComputedStyle(surface).borderTopWidth)).toBeGreaterThanOrEqual(1)
      surface.focus()
      expect(getComputedStyle(surface).outlineStyle).toBe('solid')
    }
    const primary = document.querySelector('[data-primary]')!
    expect(parseFloat(getComputedStyle(primary).borderTopWidth)).toBeGreaterThanOrEqual(1)
  })

  it('C11: raises lines to the colour of text for more contrast', async () => {
    await emulate({ 'prefers-contrast': 'more' })
    const [surface] = showAll()
    const { borderTopColor, backgroundColor } = getComputedStyle(surface!)
    expect(contrast(borderTopColor, backgroundColor)).toBeGreaterThanOrEqual(7)
  })

  it('C10: moves nothing', () => {
    showAll()
    expect(document.getAnimations()).toEqual([])
  })

  it('C15: prints texts and borders', async () => {
    const [surface] = showAll()
    await emulate({}, 'print')
    expect(getComputedStyle(surface!).display).not.toBe('none')
    expect(parseFloat(getComputedStyle(surface!).borderTopWidth)).toBeGreaterThanOrEqual(1)
    expect(getComputedStyle(surface!.querySelector('[data-part="actions"]')!).display).toBe('none')
  })

  it('C7, C8: survives text of twice the size and wide spacing at 320 pixels', async () => {
    await page.viewport(320, 640)
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      'html { font-size: 200% } * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }',
    )
    document.adoptedStyleSheets.push(sheet)
    onTestFinished(() => void document.adoptedStyleSheets.pop())
    showAll()
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
  })

  it('I6: survives words of twice the length at 320 pixels', async () => {
    await page.viewport(320, 640)
    const double = (message: Message): Message =>
      typeof message === 'string'
        ? `${message} ${message}`
        : (values: never, formatter?: never) => `${message(values, formatter)} ${message(values, formatter)}`
    const messages = Object.fromEntries(
      Object.entries<Message>(pseudoLocale.messages).map(([key, message]) => [key, double(message)]),
    )
    render(
      <AmendsProvider profile={profile} locale={{ tag: 'en', messages }}>
        <ErrorBanner failure={failures.server} retry={createFakeRetry().controller} onDismiss={() => {}} />
      </AmendsProvider>,
    )
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
    for (const part of document.querySelectorAll('[data-surface] :is(button, a, p, h2)')) {
      expect(part.getBoundingClientRect().right, part.outerHTML).toBeLessThanOrEqual(320)
      expect(part.scrollWidth, part.outerHTML).toBeLessThanOrEqual(
        Math.ceil(part.getBoundingClientRect().width),
      )
    }
  })

  it('P3: yields to one class of the host', () => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('.loud { color: rgb(255, 0, 0) } .square { border-radius: 0 }')
    document.adoptedStyleSheets.push(sheet)
    onTestFinished(() => void document.adoptedStyleSheets.pop())
    render(
      <AmendsProvider profile={profile}>
        <ErrorBanner failure={failures.server} className="square" classNames={{ title: 'loud' }} />
      </AmendsProvider>,
    )
    expect(getComputedStyle(document.querySelector('.loud')!).color).toBe('rgb(255, 0, 0)')
    expect(getComputedStyle(document.querySelector('.square')!).borderRadius).toBe('0px')
  })

  it('P4: follows the scheme of the nearest ancestor', () => {
    const [surface] = showAll()
    const light = getComputedStyle(surface!).backgroundColor
    document.documentElement.style.colorScheme = 'dark'
    onTestFinished(() => document.documentElement.removeAttribute('style'))
    expect(getComputedStyle(surface!).backgroundColor).not.toBe(light)
  })

  it('C12: puts nothing into tooltips', () => {
    showAll()
    expect(document.querySelectorAll('[title]')).toHaveLength(0)
  })
})

/** The contrast of WCAG 2, unrounded. */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [red, green, blue] = colour
    .match(/[\d.]+/g)!
    .slice(0, 3)
    .map((channel) => Number(channel) / 255)
    .map((channel) => (channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
