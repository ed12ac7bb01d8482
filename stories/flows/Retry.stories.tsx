import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, waitFor, within } from 'storybook/test'
import { Panel } from './Panel.tsx'

const meta = { title: 'Flows/Retry', component: Panel } satisfies Meta<typeof Panel>

export default meta
type Story = StoryObj<typeof meta>

const down = { status: 503, headers: { 'retry-after': '90' } }
const broken = { status: 502 }
const fine = { status: 200 }

/** The countdown is the timer of the query itself, and the person may end it. */
export const CountdownAndStop: Story = {
  args: { answers: [down] },
  play: async ({ canvas }) => {
    const usage = within(canvas.getByRole('region', { name: 'Usage' }))
    await expect(await usage.findByRole('timer')).toHaveTextContent(/Trying again in/)
    await userEvent.click(usage.getByRole('button', { name: /Stop trying/ }))
    // The server asked to be left alone for a time: that stays true.
    await expect(await usage.findByText(/You can try again in/)).toBeVisible()
    await expect(usage.queryByText(/Trying again in/)).not.toBeInTheDocument()
    await expect(usage.getByRole('button', { name: /Try again/ })).toBeVisible()
  },
}

/** Trying again skips the wait and keeps the notice until there is news. */
export const TryAgainNow: Story = {
  args: { answers: [{ ...broken, status: 404 }, fine] },
  play: async ({ canvas }) => {
    const usage = within(canvas.getByRole('region', { name: 'Usage' }))
    await userEvent.click(await usage.findByRole('button', { name: /Try again/ }))
    await expect(await usage.findByText('All 128 calls of today')).toBeVisible()
    await waitFor(() => expect(usage.queryByRole('group')).not.toBeInTheDocument())
  },
}

/** A write that may have been saved is not repeated by itself; the person decides. */
export const SaveOnceMore: Story = {
  args: { answers: [fine, { status: 500 }, fine] },
  play: async ({ canvas }) => {
    const settings = within(canvas.getByRole('region', { name: 'Settings' }))
    await userEvent.click(settings.getByRole('button', { name: 'Save' }))
    await userEvent.click(await settings.findByRole('button', { name: /Try again/ }))
    await expect(await settings.findByText('Saved')).toBeVisible()
  },
}
