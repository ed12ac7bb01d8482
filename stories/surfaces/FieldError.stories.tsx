import type { Meta, StoryObj } from '@storybook/react-vite'
import { FieldError } from 'amends'
import { findSample } from 'amends/testing'
import { expect } from 'storybook/test'

const meta = {
  title: 'Surfaces/FieldError',
  component: FieldError,
  args: { name: 'email' },
  render: (props) => (
    <div className="panel">
      <form noValidate>
        <label htmlFor={props.name}>
          {props.name === 'email' ? 'Email' : 'Name'}
          <FieldError {...props} />
          <input id={props.name} name={props.name} autoComplete="off" />
        </label>
      </form>
    </div>
  ),
} satisfies Meta<typeof FieldError>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = {
  args: { failure: findSample('validation') },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('textbox')).toBeInvalid()
  },
}
export const Playground: Story = { args: { failure: findSample('validation') } }
export const Duplicate: Story = { args: { failure: findSample('duplicate'), name: 'name' } }
export const Right: Story = { args: { failure: findSample('server') } }
