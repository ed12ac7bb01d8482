import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDashboard, type Dashboard } from './openDashboard.ts'

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** Every page, well and in trouble; the troubles differ in loudness and in surface. */
const views: [path: string, troubles: readonly string[]][] = [
  ['/', []],
  ['/', ['kovrex.server_error', 'kortix.rate_limit', 'voice-agents.not_a_member', 'any.problem_429']],
  ['/?probe=any.hostile#request', ['any.hostile']],
  ['/agents', []],
  ['/agents?probe=kovrex.validation_error', ['knowledge.tier_limit']],
  ['/agents?probe=kovrex.refusal', []],
  ['/threads', []],
  ['/threads/thr_storm', []],
  ['/threads/thr_storm', ['kortix.thread_not_found']],
  ['/threads?probe=kortix.validation_error', []],
  ['/calls', []],
  ['/calls?probe=voice-agents.phone_number_registered', ['voice-agents.s3']],
  ['/knowledge', []],
  ['/knowledge?probe=knowledge.duplicate_detected', []],
  ['/chat', []],
  ['/chat', ['agntix.session_not_found']],
]

let dashboard: Dashboard

beforeAll(async () => {
  dashboard = await openDashboard()
  await dashboard.visit('/')
})
afterAll(() => dashboard?.close())

async function show(path: string, troubles: readonly string[]): Promise<void> {
  const { page } = dashboard
  await page.request.post('/control/reset')
  for (const id of troubles) await page.request.post(`/control/troubles/${id}`)
  await dashboard.visit(path)
  if (troubles.length > 0 || path.includes('probe')) await dashboard.surfaces.first().waitFor()
  await page.waitForFunction(() => !document.querySelector('.skeleton'))
}

async function findViolations(): Promise<readonly string[]> {
  await dashboard.page.addScriptTag({ path: axe })
  return dashboard.page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') }
    // The document itself: the strip beside it belongs to the page as much as the rest.
    const { violations, passes } = await axe.run(document)
    if (passes.length < 10) throw new Error('axe looked at nothing.')
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
    )
  })
}

describe.each(views)('%s with %j', (path, troubles) => {
  beforeAll(() => show(path, troubles))
  afterAll(() => dashboard.page.setViewportSize({ width: 1280, height: 800 }))

  it.each(['light', 'dark'] as const)('has nothing in %s that axe objects to', async (colorScheme) => {
    await dashboard.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    expect(await findViolations()).toEqual([])
  })

  it('needs no scrolling sideways at a width of 320', async () => {
    const { page } = dashboard
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    const wide = await page
      .locator('main :is(.button, input, select, [data-part="action"], [data-part="title"], .list-title)')
      .evaluateAll((all) =>
        all.filter((one) => one.getBoundingClientRect().right > 320).map((one) => one.outerHTML),
      )
    expect(wide).toEqual([])
  })
})

it('the open strip makes room for itself instead of covering the page', async () => {
  const { page } = dashboard
  await page.setViewportSize({ width: 320, height: 640 })
  await show('/', [])
  await page.getByRole('button', { name: 'Cause trouble' }).click()
  const strip = await page.getByRole('complementary', { name: 'Demo controls' }).boundingBox()
  const heading = await page.getByRole('heading', { level: 1 }).boundingBox()
  expect(heading!.y).toBeGreaterThanOrEqual(strip!.y + strip!.height)
  expect(await findViolations()).toEqual([])
})

it('the toggle changes the scheme against the system’s', async () => {
  const { page } = dashboard
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.emulateMedia({ colorScheme: 'light' })
  await show('/', [])
  const colour = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  const light = await colour()
  await page.getByRole('button', { name: 'Dark colours' }).click()
  expect(await colour()).not.toBe(light)
  expect(await page.getByRole('button', { name: 'Dark colours' }).getAttribute('aria-pressed')).toBe('true')
})
