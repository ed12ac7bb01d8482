import type { Meta, StoryObj } from '@storybook/react-vite'
import { ErrorSummary, FieldError } from 'amends'
import { findSample } from 'amends/testing'
import { expect, userEvent } from 'storybook/test'

const meta = {
  title: 'Surfaces/ErrorSummary',
  component: ErrorSummary,
  render: (props) => (
    <div className="panel">
      <h1>New agent</h1>
      <form noValidate>
        <ErrorSummary {...props} />
        <label htmlFor="email">
          Email
          <FieldError failure={props.failure} name="email" />
          <input id="email" name="email" autoComplete="email" />
        </label>
        <label htmlFor="title">
          Title
          <FieldError failure={props.failure} name="title" />
          <input id="title" name="title" />
        </label>
      </form>
    </div>
  ),
} satisfies Meta<typeof ErrorSummary>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = { args: { failure: findSample('validation') } }
export const Playground: Story = { args: { failure: findSample('validation') } }
export const Duplicate: Story = { args: { failure: findSample('duplicate') } }

/** A problem with a field that is not on the page is told, not dropped. */
export const UnknownField: Story = {
  args: {
    failure: {
      status: 422,
      body: {
        errors: [
          { field: 'colour', message: 'Choose a colour' },
          { field: 'title', message: 'Enter a title' },
        ],
      },
    },
  },
}

export const LinkLeadsToTheField: Story = {
  args: { failure: findSample('validation') },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('link', { name: 'Enter a title' }))
    await expect(canvas.getByRole('textbox', { name: /Title/ })).toHaveFocus()
  },
}
