import { expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { act, useRef } from 'react'
import type { ReactNode } from 'react'
import type { RetryController, RetrySnapshot } from '../../src/core/index.ts'
import { AmendsProvider, createProfile, ErrorBanner, ErrorDialog, ErrorPage, ErrorSummary, FieldError, InlineError, RefusalNotice, RetryCountdown } from '../../src/index.ts'
import { render } from '../setup/render.tsx'

const profile = createProfile({ recoveries: { contactSupport: '/support', checkStatus: '/status', signIn: '/login?next={here}', requestAccess: () => {}, switchAccount: () => {}, seePlans: '/plans', editRequest: () => {}, updatePayment: '/billing', reviewChanges: () => {}, loadLatest: () => {} } })

function controller(part: Partial<RetrySnapshot>): RetryController {
  const snapshot: RetrySnapshot = { phase: 'waiting', failures: 1, attempt: 2, maxAttempts: 5, canRetryNow: true, canStop: true, deadline: Date.now() + 30_000, ...part }
  return { getSnapshot: () => snapshot, subscribe: () => () => {}, retryNow() {}, stop() {} }
}
const waiting = controller({})
const attempting = controller({ phase: 'attempting', deadline: undefined, canRetryNow: false })
const held = controller({ phase: 'exhausted', exhaustedBy: 'too-long', deadline: undefined, availableAt: Date.now() + 20_000, canRetryNow: false, canStop: false })
const server = { status: 500, headers: { 'x-request-id': 'req_01JABCDEF0123456789' }, body: { error: { code: 'internal', message: 'boom' } }, url: 'https://api.acme.test/x' }
const offline = new TypeError('Failed to fetch')
const limited = { status: 429, headers: { 'retry-after': '20' }, body: {} }
const denied = { status: 403, body: { message: 'no' } }
const plan = { status: 402, body: { error: { code: 'plan_limit', message: 'limit' } } }
const invalid = { status: 422, body: { type: 'x', title: 'Invalid', errors: [{ pointer: '/email', detail: 'Enter an email address with an @' }, { pointer: '/name', detail: 'Enter your name' }, { pointer: '/ghost', detail: 'The workspace has no seats left' }] } }

function Form(): ReactNode {
  const form = useRef<HTMLFormElement>(null)
  return (
    <form ref={form}>
      <ErrorSummary failure={invalid} form={form} headingLevel={3} />
      <p><label htmlFor="name">Name</label> <FieldError failure={invalid} name="name" /> <input id="name" name="name" /></p>
      <p><label htmlFor="email">Email</label> <FieldError failure={invalid} name="email" /> <input id="email" name="email" /></p>
    </form>
  )
}
function Wall() {
  return (
    <AmendsProvider profile={profile}>
      <div className="wall">
        <style>{`body{margin:0;background:light-dark(#fff,#14171a);color:light-dark(#1a1d21,#eceff2);font-family:system-ui,sans-serif} .wall{display:grid;gap:16px;padding:16px;grid-template-columns:minmax(0,1fr)} @media(min-width:900px){.two{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:16px;align-items:start}} .two{display:grid;gap:16px} .two>*{min-width:0}`}</style>
        <ErrorBanner failure={server} retry={waiting} context={{ operation: 'save' }} onDismiss={() => {}} />
        <ErrorBanner failure={offline} retry={attempting} context={{ operation: 'load', resource: 'Usage' }} />
        <div className="two">
          <InlineError failure={limited} retry={held} />
          <InlineError failure={denied} onDismiss={() => {}} />
          <InlineError failure={offline} retry={waiting} context={{ resource: 'Invoices', operation: 'load' }} />
          <InlineError failure={plan} />
        </div>
        <RefusalNotice failure={profile.decode({ kind: 'refusal' })} />
        <RetryCountdown controller={waiting} />
        <Form />
        <ErrorPage failure={{ status: 404, body: {} }} headingLevel={2} />
        <ErrorPage failure={server} retry={held} headingLevel={2} />
      </div>
    </AmendsProvider>
  )
}
const shot = async (name: string) => { await page.screenshot({ path: `/work/main/node_modules/.shots/${name}.png` }) }
for (const [name, width, scheme, dir] of [['light', 1100, 'light', 'ltr'], ['dark', 1100, 'dark', 'ltr'], ['narrow', 320, 'light', 'ltr'], ['rtl', 1100, 'dark', 'rtl']] as const) {
  it(name, async () => {
    await page.viewport(width, width === 320 ? 3400 : 1900)
    document.documentElement.style.colorScheme = scheme
    document.documentElement.dir = dir
    const { container } = render(<Wall />)
    ;(document.activeElement as HTMLElement).blur(); scrollTo(0, 0)
    await page.screenshot({ path: `/work/main/node_modules/.shots/${name}.png`, element: container, scale: 'css' } as never)
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
  })
}
it('dialog', async () => {
  await page.viewport(700, 480)
  document.documentElement.style.colorScheme = 'light'
  document.documentElement.dir = 'ltr'
  render(<AmendsProvider profile={profile}><p>Behind</p><ErrorDialog failure={{ status: 401, body: { error: { code: 'token_expired', message: 'Token expired' } } }} /></AmendsProvider>)
  await new Promise((r) => setTimeout(r, 200))
  await shot('dialog')
})
void act
