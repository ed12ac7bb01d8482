import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openDashboard, type Dashboard } from './openDashboard.ts'

let dashboard: Dashboard
let sent: string[]

beforeAll(async () => {
  dashboard = await openDashboard()
  dashboard.page.on('request', (request) => sent.push(new URL(request.url()).pathname))
  sent = []
  await dashboard.page.clock.install()
})
afterAll(() => dashboard?.close())

/** Lets a moment pass in the page, whose clock stands still by itself. */
const pass = (ms: number) => dashboard.page.clock.runFor(ms)
const countOf = (path: string) => sent.filter((one) => one === path).length
const panel = (name: string) => dashboard.page.getByRole('region', { name, exact: true })

/** Stops the clock of the page, which may be ahead of ours. */
async function freeze(): Promise<void> {
  const now = await dashboard.page.evaluate(() => Date.now())
  await dashboard.page.clock.pauseAt(now + 100)
}

async function passUntil(isSo: () => Promise<boolean> | boolean): Promise<void> {
  for (let left = 400; left > 0; left--) {
    if (await isSo()) return
    await pass(15)
  }
  expect(await isSo()).toBe(true)
}

beforeEach(async () => {
  await dashboard.page.request.post('/control/reset')
  await dashboard.page.clock.resume()
  await dashboard.visit('/')
  await expect.poll(() => dashboard.page.locator('main [aria-busy="true"]').count()).toBe(0)
})

describe('while a panel waits for its next attempt', () => {
  const threads = '/api/kortix/v1/threads'

  beforeEach(async () => {
    await dashboard.page.request.post('/control/troubles/kortix.shutting_down')
    // Before the first attempt: on a slow machine the waits would be over before anybody looks.
    await freeze()
    await dashboard.visit('/')
    await passUntil(() => panel('Threads').getByText('Trying again in').isVisible())
    sent = []
  })

  it('“Try again” skips the wait with one request', async () => {
    await pass(100)
    expect(countOf(threads)).toBe(0)
    await panel('Threads')
      .getByRole('button', { name: /^Try again/ })
      .click()
    await passUntil(() => countOf(threads) > 0)
    await pass(200)
    expect(countOf(threads)).toBe(1)
  })

  it('“Stop trying” sends nothing more', async () => {
    await panel('Threads')
      .getByRole('button', { name: /^Stop trying/ })
      .click()
    await pass(60_000)
    expect(countOf(threads)).toBe(0)
    await panel('Threads')
      .getByRole('button', { name: /^Try again/ })
      .waitFor()
    expect(
      await panel('Threads')
        .getByRole('button', { name: /^Stop trying/ })
        .count(),
    ).toBe(0)
  })
})

async function secondsLeft(): Promise<number> {
  const said = await panel('Status')
    .getByText(/Trying again in \d+ second/)
    .innerText()
  return Number(/\d+/.exec(said)?.[0])
}

it('counts down to the moment that the server named, and then asks once', async () => {
  const { page } = dashboard
  const status = '/api/any/status'
  await page.request.post('/control/troubles/any.problem_429')
  await dashboard.visit('/')
  const again = panel('Status').getByRole('button', { name: /^Try again/ })
  await again.waitFor()
  await freeze()
  expect(await again.getAttribute('aria-disabled')).toBe('true')
  await page.request.delete('/control/troubles/any.problem_429')
  sent = []
  const before = await secondsLeft()
  await pass(5000)
  await expect.poll(secondsLeft).toBeLessThanOrEqual(before - 4)
  expect(await secondsLeft()).toBeGreaterThanOrEqual(before - 6)
  expect(countOf(status)).toBe(0)
  await pass((before - 8) * 1000)
  expect(countOf(status)).toBe(0)
  // In small steps: the page’s clock also tells how long an answer may take.
  await passUntil(() => panel('Status').getByText('Operational').first().isVisible())
  await pass(500)
  expect(countOf(status)).toBe(1)
})
