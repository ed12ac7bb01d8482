import { useRef } from 'react'
import type { ReactElement } from 'react'
import { beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { AmendsProvider, createProfile, ErrorSummary, FieldError } from '../../src/index.ts'
import { audit } from '../setup/audit.ts'
import { failures } from '../setup/failures.ts'
import { recordAnnouncements } from '../setup/recordAnnouncements.ts'
import { render } from '../setup/render.tsx'

const profile = createProfile()

function SignUp({ failure }: { readonly failure?: unknown }): ReactElement {
  const form = useRef<HTMLFormElement>(null)
  return (
    <AmendsProvider profile={profile}>
      <h1>Sign up</h1>
      <ErrorSummary failure={failure} form={form} />
      <form ref={form} aria-label="Sign up">
        <label htmlFor="name">Name</label>
        <FieldError failure={failure} name="name" />
        <input id="name" name="name" defaultValue="Ada" />
        <label htmlFor="mail">Email</label>
        <span id="hint">We write once a month.</span>
        <FieldError failure={failure} name="email" />
        <input id="mail" name="email" aria-describedby="hint" />
        <fieldset>
          <legend>Plan</legend>
          <FieldError failure={failure} name="plan" />
          <label>
            <input type="radio" name="plan" value="a" /> Small
          </label>
          <label>
            <input type="radio" name="plan" value="b" /> Large
          </label>
        </fieldset>
      </form>
    </AmendsProvider>
  )
}

const withPlan = {
  status: 422,
  body: {
    errors: [
      { pointer: '/plan', detail: 'Choose a plan' },
      { pointer: '/name', detail: 'Enter your name' },
    ],
  },
}
const summary = () => document.querySelector<HTMLElement>('[data-surface="summary"]')!
const links = () => [...summary().querySelectorAll('li a')].map(({ textContent }) => textContent)
const email = () => document.querySelector<HTMLInputElement>('#mail')!

beforeEach(async () => {
  document.title = 'Sign up – Acme'
  document.documentElement.lang = 'en'
  await page.viewport(1280, 800)
})

describe('ErrorSummary', () => {
  it('V1: takes focus each time the form was sent in vain, and is focusable only meanwhile', () => {
    const { rerender } = render(<SignUp />)
    rerender(<SignUp failure={failures.invalid} />)
    expect(document.activeElement).toBe(summary())
    email().focus()
    expect(summary().hasAttribute('tabindex')).toBe(false)
    rerender(<SignUp failure={{ ...failures.invalid }} />)
    expect(document.activeElement).toBe(summary())
  })

  it('A8: takes focus instead of speaking', async () => {
    const heard = recordAnnouncements()
    render(<SignUp failure={failures.invalid} />)
    await new Promise((resolve) => setTimeout(resolve, 400))
    expect(heard).toEqual([])
  })

  it('V2: lists the fields in the order of the form, in the words of each field', () => {
    render(<SignUp failure={failures.invalid} />)
    expect(links()).toEqual(['Enter your name', 'Enter an email address with an @'])
    const inline = [...document.querySelectorAll('[data-surface="field"]')].map(
      ({ textContent }) => textContent,
    )
    expect(inline).toEqual(links().map((text) => `Error: ${text}`))
  })

  it('has no button that leads where its links lead, and promises that nothing is lost', () => {
    render(<SignUp failure={failures.invalid} />)
    expect(summary().querySelectorAll('button')).toHaveLength(0)
    expect(summary().textContent).toContain('Nothing you entered has been lost.')
  })

  it('V3: leads to the field', async () => {
    render(<SignUp failure={failures.invalid} />)
    await page.getByRole('link', { name: 'Enter an email address with an @' }).click()
    expect(document.activeElement).toBe(email())
    const { top, bottom } = document.querySelector('label[for="mail"]')!.getBoundingClientRect()
    expect([top >= 0, bottom <= innerHeight]).toEqual([true, true])
  })

  it('V3: leads to the first of several options', async () => {
    render(<SignUp failure={withPlan} />)
    await page.getByRole('link', { name: 'Choose a plan' }).click()
    expect((document.activeElement as HTMLInputElement).value).toBe('a')
  })

  it('V6: says "Error:" first in the tab’s name, as long as there is something to mend', () => {
    const { rerender } = render(<SignUp failure={failures.invalid} />)
    expect(document.title).toBe('Error: Sign up – Acme')
    rerender(<SignUp />)
    expect(document.title).toBe('Sign up – Acme')
  })

  it('V7: drops nothing: what has no control stands as text', () => {
    render(<SignUp failure={failures.invalid} />)
    const item = [...summary().querySelectorAll('li')].find(
      ({ textContent }) => textContent === 'The workspace has no seats left',
    )!
    expect(item.querySelector('a')).toBeNull()
    expect(summary().textContent).toContain('Other problems')
  })

  it('passes axe with its fields', async () => {
    render(<SignUp failure={failures.invalid} />)
    await audit()
    expect(links()).toHaveLength(2)
  })
})

describe('FieldError', () => {
  it('V4, V5: describes the control after its hint, and takes it back', () => {
    const { rerender } = render(<SignUp failure={failures.invalid} />)
    const [hint, error] = email().getAttribute('aria-describedby')!.split(' ')
    expect(hint).toBe('hint')
    expect(document.getElementById(error!)?.textContent).toBe('Error: Enter an email address with an @')
    expect(email().getAttribute('aria-invalid')).toBe('true')
    expect(document.querySelector('[aria-errormessage]')).toBeNull()
    rerender(<SignUp />)
    expect(email().getAttribute('aria-describedby')).toBe('hint')
    expect(email().hasAttribute('aria-invalid')).toBe(false)
  })

  it('V8, V9: keeps what was typed and judges nothing by itself', async () => {
    const { rerender } = render(<SignUp />)
    await userEvent.type(page.getByLabelText('Email'), 'ada')
    await userEvent.tab()
    expect(document.querySelector('[data-surface]')).toBeNull()
    rerender(<SignUp failure={failures.invalid} />)
    expect(email().value).toBe('ada')
    expect(document.querySelector<HTMLInputElement>('#name')!.value).toBe('Ada')
  })

  it('V11: describes the group of a choice, not its first option', () => {
    render(<SignUp failure={withPlan} />)
    const id = document.querySelector('fieldset')!.getAttribute('aria-describedby')!
    expect(document.getElementById(id)?.textContent).toBe('Error: Choose a plan')
    expect(document.querySelector('input[type="radio"]')!.hasAttribute('aria-describedby')).toBe(false)
  })

  it.each(['address.0.city', 'address[0].city', 'address[0][city]'])(
    'V12: finds the control that is named %s',
    (name) => {
      const failure = {
        status: 422,
        body: { errors: [{ pointer: '/address/0/city', detail: 'Enter a city' }] },
      }
      render(
        <AmendsProvider profile={profile}>
          <ErrorSummary failure={failure} />
          <input name={name} aria-label="City" />
          <FieldError failure={failure} name="address.0.city" />
        </AmendsProvider>,
      )
      expect(links()).toEqual(['Enter a city'])
      expect(page.getByLabelText('City').element().getAttribute('aria-invalid')).toBe('true')
    },
  )
})
