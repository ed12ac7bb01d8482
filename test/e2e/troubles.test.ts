import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createStates } from '../../examples/dashboard/server/createStates.ts'
import { createTroubles } from '../../examples/dashboard/server/troubles.ts'
import { openDashboard, type Dashboard } from './openDashboard.ts'

const troubles = createTroubles(createStates(0), () => 0)

/** What mends itself or says nothing: there is no surface to see. */
const silent = new Set(['voice-agents.token_expired', 'agntix.abort_error'])

let dashboard: Dashboard

beforeAll(async () => {
  dashboard = await openDashboard()
  await dashboard.visit('/')
})
afterAll(() => dashboard?.close())

describe('one click shows', () => {
  it.each(troubles.filter(({ id }) => !silent.has(id)).map(({ id, row }) => ({ id, row })))(
    '$id: $row',
    async ({ id, row }) => {
      const { page, surfaces } = dashboard
      await dashboard.cause(id)
      await surfaces.first().waitFor()
      // The same surface may say more in a moment: the first words count, and the last.
      await expectHumanWords(row)

      // Whoever asks for an end gets one: nothing stays busy for ever.
      await expect.poll(() => page.evaluate(stopAll), { timeout: 8000 }).toBe(0)
      if ((await surfaces.count()) > 0) await expectHumanWords(row)
    },
  )

  it('nothing when the session is refreshed without a word', async () => {
    await dashboard.cause('voice-agents.token_expired')
    await expect.poll(() => dashboard.isActive('voice-agents.token_expired')).toBe(false)
    await dashboard.page.getByText('81%').waitFor()
    expect(await dashboard.surfaces.count()).toBe(0)
  })

  it('nothing when a request was stopped on purpose', async () => {
    await dashboard.cause('agntix.abort_error')
    await expect.poll(() => dashboard.isActive('agntix.abort_error')).toBe(false)
    expect(await dashboard.surfaces.count()).toBe(0)
  })
})

describe('brings into sight', () => {
  it.each([
    ['voice-agents.batch_running', 'Batches'],
    ['voice-agents.file_too_large', 'Contacts'],
    ['knowledge.tag_name_exists', 'Tags'],
    ['kortix.redis', 'Worker runs'],
    ['agntix.tools_not_found', 'Last request'],
  ])('%s in “%s”', async (id, name) => {
    await dashboard.cause(id)
    const notice = dashboard.page.getByRole('region', { name, exact: true }).locator('[data-surface]').first()
    await notice.waitFor()
    const isInSight = () =>
      notice.evaluate((element) => {
        const { top, bottom } = element.getBoundingClientRect()
        return top >= 0 && bottom <= innerHeight
      })
    await expect.poll(isInSight).toBe(true)
  })
})

it('the console heard of nothing but the answers themselves', () => {
  expect(dashboard.complaints.filter((one) => !one.startsWith('Failed to load resource'))).toEqual([])
})

/** Every surface has a title; nothing in the page is a machine’s word. */
async function expectHumanWords(row: string): Promise<void> {
  const { surfaces } = dashboard
  const titles = dashboard.page.locator('main [data-surface]:not([data-surface="field"]) [data-part="title"]')
  expect((await titles.first().innerText()).length).toBeGreaterThan(5)
  // An id is the one machine’s word that is meant to be read.
  const texts = await surfaces.evaluateAll((all) =>
    all.map((surface) => {
      const copy = surface.cloneNode(true) as Element
      copy.querySelector('[data-part="request-id"]')?.remove()
      return copy.textContent
    }),
  )
  for (const said of texts) {
    expect(said).not.toMatch(
      /undefined|\[object|NaN|\bat \w+ \(|https?:|<\/?\w+>|\b[45]\d\d\b|[a-z]_[a-z]|[A-Z]_[A-Z]/,
    )
    if (/_/.test(row)) expect(said).not.toContain(row)
  }
}

/** Presses every “Stop trying”, and counts what is busy still. Runs in the page. */
function stopAll(): number {
  for (const button of document.querySelectorAll<HTMLElement>('main [data-action="stopRetrying"]'))
    button.click()
  return document.querySelectorAll('main [aria-busy="true"]').length
}
