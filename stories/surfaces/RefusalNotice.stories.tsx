import type { Meta, StoryObj } from '@storybook/react-vite'
import { RefusalNotice } from 'amends'
import { findSample } from 'amends/testing'

const meta = {
  title: 'Surfaces/RefusalNotice',
  component: RefusalNotice,
} satisfies Meta<typeof RefusalNotice>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = { args: { failure: findSample('refusal') } }
export const Playground: Story = { args: { failure: findSample('refusal'), onDismiss: () => {} } }
/** A refusal without a reason: the notice invents none. */
export const WithoutReason: Story = {
  args: { failure: { status: 200, body: { refused: true, refusal_code: 'OUT_OF_SCOPE' } } },
}
