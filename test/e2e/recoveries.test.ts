import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openDashboard, type Dashboard } from './openDashboard.ts'

let dashboard: Dashboard

beforeAll(async () => {
  dashboard = await openDashboard()
  await dashboard.visit('/')
})
afterAll(() => dashboard?.close())
// A dialog that a failed test left open would be in the way of the next one.
afterEach(() => dashboard.page.keyboard.press('Escape'))

const main = () => dashboard.page.getByRole('main')
const press = (name: string | RegExp) => main().getByRole('button', { name }).first().click()
const answer = (name: string) => dashboard.page.getByRole('dialog').getByRole('button', { name }).click()
const see = (text: string | RegExp) => main().getByText(text).first().waitFor()
/** What the kit offers, not a button of the page with the same word. */
const recover = (name: string | RegExp) => dashboard.surfaces.getByRole('button', { name }).first().click()

const arrive = (name: string) => main().getByRole('heading', { level: 1, name }).waitFor()
const isFocused = (selector: string) =>
  dashboard.page.locator(selector).evaluate((element) => element === document.activeElement)

async function signIn(action = 'Sign in'): Promise<void> {
  const dialog = dashboard.page.getByRole('alertdialog')
  await dialog.getByRole('textbox', { name: 'Password' }).fill('quiet-harbour')
  await dialog.getByRole('button', { name: action }).click()
}

/** What a visitor does, step by step, and what is on screen in the end. */
const flows: readonly (readonly [trouble: string, steps: () => Promise<void>, end: string | RegExp])[] = [
  ['voice-agents.invalid_token', () => recover(/^Sign in/).then(() => signIn()), 'Claims intake'],
  ['any.login_redirect', () => recover(/^Sign in/).then(() => signIn()), 'Kovrex'],
  ['kortix.expired_token', () => recover(/^Sign in/).then(() => signIn()), 'Renewals due in spring'],
  [
    'voice-agents.user_not_found',
    () => recover(/^Sign in/).then(() => signIn('Create account')),
    'Claims intake',
  ],
  ['kovrex.revoked_api_key', () => recover(/^Create API key/), 'Subscribed, $0.12 a call'],
  ['kovrex.sandbox_not_allowed', () => again(/^Create API key/), 'Form 8-K, item 5.01'],
  ['knowledge.unknown_api_key', () => recover(/^Create API key/), 'water-damage-policy-2026.pdf'],
  ['knowledge.invalid_scope', () => recover(/^Create API key/), /Damage by rising water/],
  ['agntix.missing_scope', () => recover(/^Create API key/), 'It worked'],
  ['kovrex.not_subscribed', () => again('Subscribe'), 'Form 8-K, item 5.01'],
  ['kovrex.subscription_inactive', () => again('Reactivate subscription'), 'Form 8-K, item 5.01'],
  [
    'kovrex.subscription_past_due',
    () => again('Update payment details', () => answer('Use this card')),
    'Visa ending in 1881',
  ],
  ['kovrex.platform_daily', () => again('See plans', () => answer('Change plan')), 'Form 8-K, item 5.01'],
  [
    'knowledge.tier_limit',
    () => recover('See plans').then(() => answer('Change plan')),
    /Damage by rising water/,
  ],
  [
    'knowledge.query_allowance',
    () => recover('See plans').then(() => answer('Change plan')),
    /Damage by rising water/,
  ],
  ['kortix.not_in_team', () => recover(/^Request access/), 'Show me the third.'],
  ['voice-agents.not_a_member', () => recover(/^Request access/), 'Claims intake'],
  ['voice-agents.insufficient_permissions', () => again('Request access'), 'It worked'],
  ['knowledge.permission_denied', () => again('Request access'), 'It worked'],
  ['agntix.session_not_found', () => recover(/^Open new session/), 'Nothing was said yet.'],
  ['agntix.invalid_session', () => again('Open new session'), 'I will see to it: Thank you'],
  [
    'agntix.models_not_found',
    () => again('Choose another model', () => answer('Use this model')),
    'I will see to it: Thank you',
  ],
]

/** A write is sent again only when the person says so. */
async function again(name: string | RegExp, meanwhile?: () => Promise<void>): Promise<void> {
  await recover(name)
  await meanwhile?.()
  await recover(/^Try again/)
}

describe('a recovery mends', () => {
  it.each(flows)('%s', async (trouble, steps, end) => {
    await dashboard.cause(trouble)
    await dashboard.surfaces.first().waitFor()
    await steps()
    await see(end)
    await expect.poll(() => dashboard.isActive(trouble)).toBe(false)
    await expect.poll(() => dashboard.surfaces.count()).toBe(0)
  })
})

describe('a recovery leads', () => {
  it('to the document that is there already', async () => {
    await dashboard.cause('knowledge.duplicate_detected')
    await recover('Open existing')
    await dashboard.page.locator('#doc_existing456:focus').waitFor()
    await expect.poll(() => dashboard.surfaces.count()).toBe(0)
  })

  it('on with an upload that waits', async () => {
    const documents = main().getByText('water-damage-policy-2026.pdf')
    await dashboard.cause('knowledge.duplicate_detected')
    await recover('Continue upload')
    await expect.poll(() => documents.count()).toBe(2)
    await expect.poll(() => dashboard.surfaces.count()).toBe(0)
  })

  it('to another file', async () => {
    await dashboard.cause('voice-agents.file_too_large')
    const [chooser] = await Promise.all([
      dashboard.page.waitForEvent('filechooser'),
      recover('Choose another file'),
    ])
    await chooser.setFiles({
      name: 'few.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('Front desk,+14155550100\n'),
    })
    await see('The contacts are here.')
    expect(await dashboard.surfaces.count()).toBe(0)
  })

  it('back to the request that an agent declined', async () => {
    await dashboard.cause('kovrex.refusal')
    await see('This agent only covers publicly traded companies')
    await recover('Edit request')
    await dashboard.page.locator('#call :focus').waitFor()
    await main().getByRole('textbox', { name: 'Ticker' }).fill('NVLT')
    await press('Call agent')
    await see('Form 8-K, item 5.01')
    expect(await dashboard.surfaces.count()).toBe(0)
  })

  it('to a name that is taken', async () => {
    await dashboard.cause('knowledge.folder_name_exists')
    await recover('Change the name')
    expect(await isFocused('#folders input[name="name"]')).toBe(true)
  })

  it('to the tag that is there already', async () => {
    await dashboard.cause('knowledge.tag_name_exists')
    await recover('Open existing')
    await dashboard.page.locator('#tags:focus').waitFor()
    await expect.poll(() => dashboard.surfaces.count()).toBe(0)
  })

  it('from a request without a form to the page that has one', async () => {
    await dashboard.cause('agntix.validation_failed')
    await recover('Edit request')
    await arrive('Chat')
    await expect.poll(() => isFocused('#chat input[name="content"]')).toBe(true)
  })

  it('from the summary to the field', async () => {
    await dashboard.cause('kortix.validation_error')
    await dashboard.surfaces.getByRole('link').first().click()
    expect(await isFocused('#new-thread input[name="title"]')).toBe(true)
    await dashboard.page.keyboard.type('Questions for Monday')
    await dashboard.page.keyboard.press('Enter')
    await arrive('Questions for Monday')
  })

  it('back to where the person was', async () => {
    await dashboard.go('Knowledge')
    await dashboard.cause('kortix.thread_not_found')
    await recover('Go back')
    await arrive('Knowledge')
    expect(new URL(dashboard.page.url()).pathname).toBe('/knowledge')
  })

  it('to the newest version', async () => {
    await dashboard.cause('agntix.concurrent_modification')
    await recover('Discard mine and reload')
    await arrive('Chat')
    expect(await dashboard.surfaces.count()).toBe(0)
  })

  it('to the state of the services and to support', async () => {
    await dashboard.cause('kovrex.server_error')
    const link = (name: RegExp) => dashboard.surfaces.getByRole('link', { name }).first()
    expect(await link(/^Contact support/).getAttribute('href')).toMatch(/^mailto:/)
    await link(/^Check service status/).click()
    expect(new URL(dashboard.page.url()).hash).toBe('#status')
  })
})

it('copies the request id for support', async () => {
  await dashboard.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await dashboard.cause('kovrex.server_error')
  await recover('Copy request ID')
  await see('Request ID copied.')
  expect(await dashboard.page.evaluate(() => navigator.clipboard.readText())).toMatch(/Request ID: req_\w+/)
})
