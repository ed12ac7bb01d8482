import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { AmendsProvider, ErrorSummary, FieldError } from '../../src/index.ts'
import { useNativeForm } from '../../src/forms/native.ts'
import { render } from '../setup/render.tsx'

const taken = {
  status: 422,
  body: { errors: [{ field: 'name', message: 'Choose a name that is not taken' }] },
}

function Agent({ send }: { readonly send: (data: FormData) => Promise<unknown> }) {
  const { form, problem, isPending } = useNativeForm(send)
  return (
    <form {...form} aria-label="Agent">
      <ErrorSummary {...problem} />
      <label htmlFor="name">Name</label>
      <FieldError failure={problem.failure} name="name" />
      <input id="name" name="name" />
      <button type="submit">{isPending ? 'Saving' : 'Save'}</button>
    </form>
  )
}

it('keeps what was typed, leads to the field, and clears when it worked', async () => {
  const sent: unknown[] = []
  await render(
    <AmendsProvider>
      <Agent
        send={async (data) => {
          sent.push(data.get('name'))
          if (data.get('name') === 'Atlas') throw taken
        }}
      />
    </AmendsProvider>,
  )
  await userEvent.fill(page.getByRole('textbox', { name: 'Name' }), 'Atlas')
  await userEvent.click(page.getByRole('button', { name: 'Save' }))
  await userEvent.click(page.getByRole('link', { name: 'Choose a name that is not taken' }))
  await expect.element(page.getByRole('textbox', { name: 'Name' })).toHaveFocus()
  await expect.element(page.getByRole('textbox', { name: 'Name' })).toHaveValue('Atlas')
  await expect.element(page.getByRole('textbox', { name: 'Name' })).toHaveAttribute('aria-invalid', 'true')
  await userEvent.fill(page.getByRole('textbox', { name: 'Name' }), 'Borealis')
  await userEvent.click(page.getByRole('button', { name: 'Save' }))
  await expect.element(page.getByRole('link')).not.toBeInTheDocument()
  expect(sent).toEqual(['Atlas', 'Borealis'])
})
