import { chromium, type BrowserContextOptions, type Locator, type Page } from 'playwright'
import { startDashboard } from '../../examples/dashboard/server/startDashboard.ts'
import { chromiumLaunch } from '../../tooling/chromium.ts'

/** Starts a server of its own and opens the dashboard in a real browser. Close it after the tests. */
export async function openDashboard(options: BrowserContextOptions = {}): Promise<Dashboard> {
  const server = await startDashboard({ port: 0, quiet: true, delayMs: 10 })
  const browser = await chromium.launch(chromiumLaunch())
  const context = await browser.newContext({
    baseURL: server.url,
    viewport: { width: 1280, height: 800 },
    ...options,
  })
  const page = await context.newPage()
  page.setDefaultTimeout(5_000)
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })

  return {
    page,
    complaints,
    surfaces: page.locator('main [data-amends][data-surface]'),
    async visit(path) {
      await page.goto(path)
      await page.getByRole('heading', { level: 1 }).waitFor()
    },
    async go(name) {
      await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name }).click()
      await page.getByRole('heading', { level: 1, name }).waitFor()
    },
    async cause(id) {
      await page.getByRole('button', { name: 'Make everything healthy' }).click()
      const strip = page.getByRole('button', { name: 'Cause trouble' })
      if ((await strip.getAttribute('aria-expanded')) === 'false') await strip.click()
      await page.getByRole('searchbox', { name: 'Find a trouble' }).fill(id)
      const { label } = (await this.troubles()).find((trouble) => trouble.id === id)!
      await page.locator('.trouble-body').getByRole('button', { name: label, exact: true }).first().click()
    },
    async troubles() {
      const response = await context.request.get('/control/troubles')
      return ((await response.json()) as { troubles: Trouble[] }).troubles
    },
    async isActive(id) {
      return (await this.troubles()).find((trouble) => trouble.id === id)?.active ?? false
    },
    async close() {
      await browser.close()
      await server.close()
    },
  }
}

/** The dashboard in a browser, and the switchboard behind it. */
export interface Dashboard {
  readonly page: Page
  /** What the console complained about. */
  readonly complaints: string[]
  /** Whatever Amends shows in the page. */
  readonly surfaces: Locator
  /** Loads a page. */
  readonly visit: (path: string) => Promise<void>
  /** Follows the navigation. */
  readonly go: (name: string) => Promise<void>
  /** Makes everything healthy, then causes one trouble as a visitor does: in the strip. */
  readonly cause: (this: Dashboard, id: string) => Promise<void>
  readonly troubles: () => Promise<readonly Trouble[]>
  readonly isActive: (this: Dashboard, id: string) => Promise<boolean>
  readonly close: () => Promise<void>
}

/** A trouble as the switchboard describes it. */
export interface Trouble {
  readonly id: string
  readonly label: string
  readonly row: string
  readonly active: boolean
}
