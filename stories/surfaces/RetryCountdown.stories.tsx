import type { Meta, StoryObj } from '@storybook/react-vite'
import { RetryCountdown } from 'amends'
import { createTestRetry } from 'amends/testing'

const meta = {
  title: 'Surfaces/RetryCountdown',
  component: RetryCountdown,
} satisfies Meta<typeof RetryCountdown>

export default meta
type Story = StoryObj<typeof meta>

const waiting = { phase: 'waiting', attempt: 2, maxAttempts: 5, canStop: true } as const

export const Default: Story = {
  args: { controller: createTestRetry({ ...waiting, deadline: Date.now() + 20_000 }) },
}
export const Playground: Story = {
  args: { controller: createTestRetry({ ...waiting, deadline: Date.now() + 60_000 }) },
}
export const Minutes: Story = {
  args: { controller: createTestRetry({ ...waiting, deadline: Date.now() + 200_000 }) },
}
export const TryingAgain: Story = {
  args: { controller: createTestRetry({ ...waiting, phase: 'attempting' }) },
}
export const Offline: Story = {
  args: { controller: createTestRetry({ ...waiting, phase: 'paused', pausedBy: 'offline' }) },
}
export const Later: Story = {
  args: {
    controller: createTestRetry({
      exhaustedBy: 'too-long',
      availableAt: Date.now() + 3_600_000,
      canRetryNow: false,
    }),
  },
}
