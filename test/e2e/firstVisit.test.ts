import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openDashboard, type Dashboard } from './openDashboard.ts'

const pages = ['Overview', 'Agents', 'Threads', 'Calls', 'Knowledge', 'Chat']

let dashboard: Dashboard

beforeAll(async () => {
  dashboard = await openDashboard()
})
afterAll(() => dashboard?.close())
beforeEach(() => void dashboard.complaints.splice(0))

const isReady = () => dashboard.page.locator('[aria-busy="true"]').count()

describe('a first visit', () => {
  it.each(pages)('shows %s with all its data, and nothing to complain about', async (name) => {
    await dashboard.visit(name === 'Overview' ? '/' : `/${name.toLowerCase()}`)
    await expect.poll(isReady).toBe(0)
    expect(await dashboard.page.title()).toBe(`${name} – Harborline`)
    expect(await dashboard.surfaces.count()).toBe(0)
    expect(await dashboard.page.getByRole('main').locator('.panel').count()).toBeGreaterThan(2)
    expect(dashboard.complaints).toEqual([])
  })

  it('goes from page to page without loading anew, and takes focus along', async () => {
    const { page } = dashboard
    await dashboard.visit('/')
    await page.evaluate(() => Object.assign(window, { mark: true }))
    for (const name of [...pages.slice(1), 'Overview']) {
      await dashboard.go(name)
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(name)
    }
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: 'Chat' }).waitFor()
    expect(await page.evaluate(() => 'mark' in window)).toBe(true)
  })

  it('says so where there is no such page', async () => {
    await dashboard.visit('/nowhere')
    await dashboard.page.getByRole('heading', { level: 1, name: 'Page not found' }).waitFor()
    expect(dashboard.complaints).toEqual([])
  })

  it('begins with a way past the strip and the navigation', async () => {
    const { page } = dashboard
    await dashboard.visit('/calls')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to content')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
  })

  it('keeps every document that came when the next ones fail', async () => {
    const { page } = dashboard
    await dashboard.visit('/knowledge')
    const documents = page.locator('#documents li')
    await expect.poll(() => documents.count()).toBe(20)
    await page.request.post('/control/troubles/knowledge.request_allowance')
    await page.getByRole('button', { name: 'Show more documents' }).click()
    await dashboard.surfaces.first().waitFor()
    expect(await documents.count()).toBe(20)
    await page.request.post('/control/reset')
    await page.request.delete('/control/troubles/knowledge.request_allowance')
  })
})
