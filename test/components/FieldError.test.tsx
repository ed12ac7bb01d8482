import { describe, expect, it } from 'vitest'
import { AmendsProvider, createProfile, FieldError, ProblemError } from '../../src/index.ts'
import { failures } from '../setup/failures.ts'
import { render } from '../setup/render.tsx'

const profile = createProfile()

interface Given {
  readonly failure?: unknown
  readonly invalid?: true | 'spelling' | undefined
  readonly describedBy?: string
  readonly id?: string
}

const show = ({ failure, invalid, describedBy, id }: Given) => (
  <AmendsProvider profile={profile}>
    <input name="email" aria-label="Email" aria-invalid={invalid} aria-describedby={describedBy} />
    <FieldError failure={failure} name="email" id={id} />
  </AmendsProvider>
)
const read = (name: string) => document.querySelector('input')!.getAttribute(name)

describe('FieldError', () => {
  it.each(['true', 'spelling', 'false'])('V4: gives back the app’s own aria-invalid="%s"', (own) => {
    const { rerender } = render(show({}))
    document.querySelector('input')!.setAttribute('aria-invalid', own)
    rerender(show({ failure: failures.invalid }))
    expect(read('aria-invalid')).toBe('true')
    rerender(show({ failure: { ...failures.invalid } }))
    rerender(show({}))
    expect(read('aria-invalid')).toBe(own)
  })

  it.each<[string, Given['invalid'], Given['invalid']]>([
    ['sets', undefined, true],
    ['takes away', true, undefined],
    ['changes', 'spelling', true],
  ])('V4: leaves aria-invalid as the app %s it meanwhile', (_, before, after) => {
    const { rerender } = render(show({ failure: failures.invalid, invalid: before }))
    rerender(show({ failure: failures.invalid, invalid: after }))
    expect(read('aria-invalid')).toBe('true')
    rerender(show({ invalid: after }))
    expect(read('aria-invalid')).toBe(after === undefined ? null : String(after))
  })

  it('V4: gives back the app’s own aria-describedby as it was', () => {
    const { rerender } = render(show({ describedBy: ' hint  more ', failure: failures.invalid }))
    expect(read('aria-describedby')).toMatch(/^hint more \S+$/)
    rerender(show({ describedBy: ' hint  more ' }))
    expect(read('aria-describedby')).toBe(' hint  more ')
  })

  it('V4: keeps the id that the app gave to both', () => {
    const given = { id: 'email-error', describedBy: 'hint email-error' }
    const { rerender } = render(show({ ...given, failure: failures.invalid }))
    expect(read('aria-describedby')).toBe('hint email-error')
    rerender(show(given))
    expect(read('aria-describedby')).toBe('hint email-error')
  })

  it('V4: keeps ids that others added meanwhile', () => {
    const { rerender } = render(show({ describedBy: 'hint', failure: failures.invalid }))
    const input = document.querySelector('input')!
    input.setAttribute('aria-describedby', `${read('aria-describedby')} counter`)
    rerender(show({ describedBy: 'hint' }))
    expect(read('aria-describedby')).toBe('hint counter')
  })

  it('V2: says as much as the summary where the server names a field without a word', () => {
    const failure = new ProblemError({
      kind: 'validation',
      messageIsSafe: false,
      fields: [{ path: 'email', message: '' }],
      details: {},
      cause: undefined,
    })
    render(show({ failure }))
    expect(document.querySelector('[data-surface="field"]')!.textContent).toBe('Error: email')
  })

  it('V4: leaves the mark of a group to the app', () => {
    const failure = { status: 422, body: { errors: [{ field: 'plan', message: 'Choose a plan' }] } }
    const group = (shown: unknown) => (
      <AmendsProvider profile={profile}>
        <fieldset aria-invalid="true">
          <legend>Plan</legend>
          <FieldError failure={shown} name="plan" />
          <input type="radio" name="plan" value="a" aria-label="Small" />
        </fieldset>
      </AmendsProvider>
    )
    const { rerender } = render(group(failure))
    rerender(group(undefined))
    expect(document.querySelector('fieldset')!.getAttribute('aria-invalid')).toBe('true')
    expect(document.querySelector('fieldset')!.hasAttribute('aria-describedby')).toBe(false)
  })
})
