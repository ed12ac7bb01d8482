import { expect, it } from 'vitest'
import { createPortal } from 'react-dom'
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

it('shows what `send` throws at once, and can be sent again', async () => {
  let times = 0
  render(
    <AmendsProvider>
      <Agent
        send={() => {
          times++
          throw taken
        }}
      />
    </AmendsProvider>,
  )
  await userEvent.click(page.getByRole('button', { name: 'Save' }))
  await expect.element(page.getByRole('link', { name: 'Choose a name that is not taken' })).toBeVisible()
  await userEvent.click(page.getByRole('button', { name: 'Save' }))
  expect(times).toBe(2)
})

it('sends the name and value of the button that was pressed', async () => {
  const sent: unknown[] = []
  const { form } = show(async (data) => sent.push(data.get('intent')))
  await userEvent.click(page.getByRole('button', { name: 'Draft' }))
  await userEvent.click(page.getByRole('button', { name: 'Publish' }))
  form.requestSubmit()
  await expect.poll(() => sent).toEqual(['draft', 'publish', null])
})

it('sends once, however often it is submitted meanwhile', async () => {
  let times = 0
  const { form } = show(async () => times++)
  form.requestSubmit()
  form.requestSubmit()
  await expect.poll(() => times).toBe(1)
})

it('leaves a form in a portal to itself', async () => {
  let times = 0
  const { inner } = show(async () => times++)
  inner.addEventListener('submit', (event) => event.preventDefault())
  inner.requestSubmit()
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(times).toBe(0)
})

function show(send: (data: FormData) => Promise<unknown>) {
  render(<Post send={send} />)
  const [form, inner] = ['Post', 'Label'].map((name) =>
    document.querySelector<HTMLFormElement>(`form[aria-label="${name}"]`),
  )
  return { form: form!, inner: inner! }
}

function Post({ send }: { readonly send: (data: FormData) => Promise<unknown> }) {
  const { form } = useNativeForm(send)
  return (
    <form {...form} aria-label="Post">
      <button name="intent" value="draft">
        Draft
      </button>
      <button name="intent" value="publish">
        Publish
      </button>
      {createPortal(<form aria-label="Label" />, document.querySelector('main')!)}
    </form>
  )
}
