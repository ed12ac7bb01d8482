import { useRef, useState } from 'react'
import type { ReactElement } from 'react'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Profile } from '../../src/core/index.ts'
import {
  AmendsProvider,
  createProfile,
  ErrorBanner,
  ErrorSummary,
  type AppProfileOptions,
} from '../../src/index.ts'
import { createFakeRetry } from '../setup/createFakeRetry.ts'
import { failures } from '../setup/failures.ts'
import { takeComplaints } from '../setup/quietConsole.ts'
import { render } from '../setup/render.tsx'

const exhausted = { phase: 'exhausted', exhaustedBy: 'not-retryable', canStop: false } as const

describe('a profile that is made in render', () => {
  /** Renders all anew at each key, as a form with state does. */
  function Form({ children, ...options }: AppProfileOptions & { readonly children: ReactElement }) {
    const [text, setText] = useState('')
    return (
      <AmendsProvider profile={createProfile(options)}>
        <h1>Sign up</h1>
        {children}
        <label>
          Email <input name="email" value={text} onChange={(event) => setText(event.target.value)} />
        </label>
      </AmendsProvider>
    )
  }

  it('V1: leaves focus to whoever mends the fields', async () => {
    render(
      <Form>
        <ErrorSummary failure={failures.invalid} />
      </Form>,
    )
    const email = page.getByLabelText('Email')
    await userEvent.type(email, 'ada@acme.test')
    expect(document.activeElement).toBe(email.element())
    expect((email.element() as HTMLInputElement).value).toBe('ada@acme.test')
  })

  it('T7: keeps what became of a recovery', async () => {
    const { controller } = createFakeRetry(exhausted)
    render(
      <Form recoveries={{ requestAccess: () => {} }}>
        <ErrorBanner failure={failures.denied} retry={controller} context={{ operation: 'save' }} />
      </Form>,
    )
    await page.getByRole('button', { name: 'Request access' }).click()
    await expect.element(page.getByRole('button', { name: 'Try again' })).toBeVisible()
    await userEvent.type(page.getByLabelText('Email'), 'a')
    expect(page.getByRole('button', { name: 'Try again' }).elements()).toHaveLength(1)
  })

  it('W10: tells the app once that it was shown', async () => {
    const onPresent = vi.fn()
    render(
      <Form onPresent={(event) => onPresent(event)}>
        <ErrorBanner failure={failures.server} />
      </Form>,
    )
    await userEvent.type(page.getByLabelText('Email'), 'ada')
    expect(onPresent).toHaveBeenCalledTimes(1)
  })

  it('A15: says no success after it was dismissed and the app was slow to take it away', async () => {
    const { controller, become } = createFakeRetry(exhausted)
    function Slow(): ReactElement {
      const [step, setStep] = useState(0)
      const later = useRef(() => {})
      later.current = () => setStep(2)
      return (
        <AmendsProvider profile={createProfile()}>
          <h1>Usage {step}</h1>
          <button type="button" onClick={() => later.current()}>
            Go on
          </button>
          <ErrorBanner
            failure={step < 2 ? failures.server : undefined}
            retry={controller}
            context={{ origin: 'user' }}
            onDismiss={() => setStep(1)}
          />
        </AmendsProvider>
      )
    }
    const { container } = render(<Slow />)
    await expect.poll(() => readRegions()).toContain('Error')
    await page.getByRole('button', { name: /^Dismiss/ }).click()
    expect(container.textContent).toContain('Usage 1')
    become({ phase: 'recovered', canStop: false })
    await page.getByRole('button', { name: 'Go on' }).click()
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    expect(readRegions()).not.toContain('That worked')
  })
})

describe('a profile whose callbacks throw', () => {
  /** As if made elsewhere: nothing of ours stands between it and the page. */
  function createThrowing(part: Partial<Profile>): Profile {
    return { ...createProfile({ recoveries: { requestAccess: () => {} } }), ...part }
  }

  it('prop: onPresent leaves the surface on the page, and the mistake is reported', () => {
    const reported = listenForErrors()
    const mistake = new Error('analytics is down')
    render(
      <AmendsProvider
        profile={createThrowing({
          onPresent() {
            throw mistake
          },
        })}
      >
        <ErrorBanner failure={failures.server} />
      </AmendsProvider>,
    )
    expect(document.querySelector('[data-surface]')).not.toBeNull()
    expect(reported).toEqual([mistake])
    expect(takeComplaints().join()).toContain('analytics is down')
  })

  it('prop: onRecover stops no recovery', async () => {
    const reported = listenForErrors()
    const { controller } = createFakeRetry(exhausted)
    const profile = createThrowing({
      report({ outcome }) {
        throw outcome
      },
    })
    render(
      <AmendsProvider profile={profile}>
        <ErrorBanner failure={failures.denied} retry={controller} context={{ operation: 'load' }} />
      </AmendsProvider>,
    )
    await page.getByRole('button', { name: 'Request access' }).click()
    await vi.waitFor(() => expect(controller.retryNow).toHaveBeenCalledWith({ force: true }))
    expect(reported).toEqual(['started', 'done'])
    takeComplaints()
  })

  it('prop: redact copies nothing, and says so', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    const profile = createThrowing({
      redact() {
        throw new Error('no')
      },
    })
    render(
      <AmendsProvider profile={profile}>
        <ErrorBanner failure={failures.server} />
      </AmendsProvider>,
    )
    await page.getByRole('button', { name: 'Copy request ID' }).click()
    await expect.element(page.getByText('Couldn’t copy. Select the ID and copy it yourself.')).toBeVisible()
    expect(writeText).not.toHaveBeenCalled()
  })
})

function readRegions(): string {
  return [...document.querySelectorAll('[data-live-announcer]')].map(({ textContent }) => textContent).join()
}

/** What is reported like an uncaught error, from now on. */
function listenForErrors(): unknown[] {
  const reported: unknown[] = []
  const hear = (event: ErrorEvent) => {
    event.preventDefault()
    reported.push(event.error)
  }
  addEventListener('error', hear)
  onTestFinished(() => removeEventListener('error', hear))
  return reported
}
