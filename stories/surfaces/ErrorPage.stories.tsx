import type { Meta, StoryObj } from '@storybook/react-vite'
import { ErrorPage } from 'amends'
import { createTestRetry, findSample, sampleProblems } from 'amends/testing'

const meta = {
  title: 'Surfaces/ErrorPage',
  component: ErrorPage,
  argTypes: {
    failure: { options: sampleProblems.map(({ name }) => name), mapping: failures(), control: 'select' },
  },
} satisfies Meta<typeof ErrorPage>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = { args: { failure: findSample('not-found') } }
export const Playground: Story = {
  args: { failure: findSample('not-found'), context: { operation: 'load' }, retry: createTestRetry() },
}
export const Waiting: Story = {
  args: {
    failure: findSample('server'),
    retry: createTestRetry({
      phase: 'waiting',
      attempt: 2,
      maxAttempts: 5,
      deadline: Date.now() + 45_000,
      canStop: true,
    }),
  },
}
export const WaitingForTheServer: Story = {
  args: {
    failure: findSample('rate-limit'),
    retry: createTestRetry({
      phase: 'waiting',
      attempt: 2,
      maxAttempts: 4,
      deadline: Date.now() + 30_000,
      canStop: true,
      canRetryNow: false,
    }),
  },
}
export const TryingAgain: Story = {
  args: {
    failure: findSample('server'),
    retry: createTestRetry({
      phase: 'attempting',
      attempt: 2,
      maxAttempts: 5,
      canStop: true,
      canRetryNow: false,
    }),
  },
}
export const StoppedByThePerson: Story = {
  args: { failure: findSample('server'), retry: createTestRetry({ exhaustedBy: 'stopped' }) },
}
export const Offline: Story = {
  args: {
    failure: findSample('network'),
    retry: createTestRetry({
      phase: 'paused',
      pausedBy: 'offline',
      attempt: 2,
      canStop: true,
      canRetryNow: false,
    }),
  },
}

export const Authentication: Story = {
  args: { failure: findSample('authentication'), retry: createTestRetry() },
}
export const WrongCredentials: Story = {
  args: { failure: findSample('wrong-credentials'), retry: createTestRetry() },
}
export const RevokedKey: Story = { args: { failure: findSample('revoked-key'), retry: createTestRetry() } }
export const SessionExpired: Story = {
  args: { failure: findSample('session-expired'), retry: createTestRetry() },
}
export const Permission: Story = { args: { failure: findSample('permission'), retry: createTestRetry() } }
export const PlanLimit: Story = { args: { failure: findSample('plan-limit'), retry: createTestRetry() } }
export const Payment: Story = { args: { failure: findSample('payment'), retry: createTestRetry() } }
export const NotFound: Story = { args: { failure: findSample('not-found'), retry: createTestRetry() } }
export const Conflict: Story = { args: { failure: findSample('conflict'), retry: createTestRetry() } }
export const Duplicate: Story = { args: { failure: findSample('duplicate'), retry: createTestRetry() } }
export const DuplicateUpload: Story = {
  args: { failure: findSample('duplicate-upload'), retry: createTestRetry() },
}
export const Validation: Story = { args: { failure: findSample('validation'), retry: createTestRetry() } }
export const BadRequest: Story = { args: { failure: findSample('bad-request'), retry: createTestRetry() } }
export const RateLimit: Story = { args: { failure: findSample('rate-limit'), retry: createTestRetry() } }
export const DailyLimit: Story = { args: { failure: findSample('daily-limit'), retry: createTestRetry() } }
export const Timeout: Story = { args: { failure: findSample('timeout'), retry: createTestRetry() } }
export const Unavailable: Story = { args: { failure: findSample('unavailable'), retry: createTestRetry() } }
export const Upstream: Story = { args: { failure: findSample('upstream'), retry: createTestRetry() } }
export const Server: Story = { args: { failure: findSample('server'), retry: createTestRetry() } }
export const Network: Story = { args: { failure: findSample('network'), retry: createTestRetry() } }
export const Aborted: Story = { args: { failure: findSample('aborted'), retry: createTestRetry() } }
export const PayloadTooLarge: Story = {
  args: { failure: findSample('payload-too-large'), retry: createTestRetry() },
}
export const Refusal: Story = { args: { failure: findSample('refusal'), retry: createTestRetry() } }
export const Unknown: Story = { args: { failure: findSample('unknown'), retry: createTestRetry() } }

function failures(): Record<string, unknown> {
  return Object.fromEntries(sampleProblems.map(({ name, failure }) => [name, failure]))
}
