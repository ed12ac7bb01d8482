import { afterAll, beforeAll, expect, it } from 'vitest'
import { openDashboard, type Dashboard } from './openDashboard.ts'

let dashboard: Dashboard

beforeAll(async () => {
  dashboard = await openDashboard()
})
afterAll(() => dashboard?.close())

const press = (key: string) => dashboard.page.keyboard.press(key)
const focused = () =>
  dashboard.page.evaluate(() => {
    const element = document.activeElement
    return element instanceof HTMLInputElement ? element.name : (element?.textContent ?? '')
  })

/** Presses a key until the focus is where it should be; a person would give up after a while, too. */
async function walk(key: 'Tab' | 'Shift+Tab', to: string): Promise<void> {
  for (let left = 40; left > 0 && (await focused()) !== to; left--) await press(key)
  expect(await focused()).toBe(to)
}

it('signs in again in place, by keyboard alone, and what was typed goes out', async () => {
  const { page } = dashboard
  await dashboard.visit('/calls')
  await page.getByText('+1 415 555 0134').waitFor()
  await walk('Tab', 'number')
  await page.keyboard.type('+1 415 555 0190')
  await press('Tab')
  await page.keyboard.type('Second night line')

  await page.request.post('/control/troubles/voice-agents.invalid_token')
  await press('Enter')
  await page.locator('#numbers [data-surface]').waitFor()
  expect(await focused()).toBe('label')
  await walk('Shift+Tab', 'Sign in')
  await press('Enter')

  const dialog = page.getByRole('alertdialog')
  await dialog.waitFor()
  await expect.poll(focused).toBe('password')
  await page.keyboard.type('quiet-harbour')
  await press('Enter')
  await dialog.waitFor({ state: 'detached' })

  expect(await page.getByRole('textbox', { name: 'Phone number' }).inputValue()).toBe('+1 415 555 0190')
  expect(await page.getByRole('textbox', { name: 'Name' }).inputValue()).toBe('Second night line')
  await expect.poll(focused).toBe('Try again')
  await press('Enter')
  await page.locator('#numbers .list-note', { hasText: 'Second night line' }).waitFor()
  await expect.poll(() => dashboard.surfaces.count()).toBe(0)
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY')
})

it('leaves the dialog with Escape, and is back where it came from', async () => {
  const { page } = dashboard
  await page.request.post('/control/troubles/voice-agents.invalid_token')
  await dashboard.go('Overview')
  await dashboard.go('Calls')
  await page.getByRole('button', { name: 'Older' }).focus()
  await press('Enter')
  await page.locator('main [data-surface="inline"]').first().waitFor()
  await page
    .getByRole('button', { name: /^Sign in/ })
    .first()
    .focus()
  await press('Enter')
  await page.getByRole('alertdialog').waitFor()
  await press('Escape')
  await page.getByRole('alertdialog').waitFor({ state: 'detached' })
  await expect.poll(focused).toBe('Sign in')
})

it('causes trouble and mends it', async () => {
  const { page } = dashboard
  await page.request.post('/control/reset')
  await dashboard.visit('/')
  await walk('Tab', 'Cause trouble')
  await press('Enter')
  await page.getByRole('searchbox').waitFor()
  for (let left = 10; left > 0; left--) {
    await press('Tab')
    if (await page.getByRole('searchbox').evaluate((element) => element === document.activeElement)) break
  }
  await page.keyboard.type('usage ledger')
  await walk('Tab', 'Break the usage ledger')
  await press('Enter')
  await page.getByText('Couldn’t update this').waitFor()
  await walk('Tab', 'Mend: Break the usage ledger')
  await press('Enter')
  await expect.poll(() => dashboard.isActive('kovrex.server_error')).toBe(false)
  await expect.poll(() => dashboard.surfaces.count()).toBe(0)
})
