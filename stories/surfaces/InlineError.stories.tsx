import type { Meta, StoryObj } from '@storybook/react-vite'
import { InlineError } from 'amends'
import { findSample } from 'amends/testing'
import { retryArgs, sampleArgs, surfaceArgTypes } from './surfaceArgs.ts'

const meta = {
  title: 'Surfaces/InlineError',
  component: InlineError,
  argTypes: surfaceArgTypes,
} satisfies Meta<typeof InlineError>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = { args: { failure: findSample('upstream') } }
export const Playground: Story = { args: { ...sampleArgs('upstream'), context: { operation: 'load' } } }
export const Waiting: Story = { args: retryArgs.waiting() }
export const WaitingForTheServer: Story = { args: retryArgs.waitingForTheServer() }
export const TryingAgain: Story = { args: retryArgs.tryingAgain() }
export const StoppedByThePerson: Story = { args: retryArgs.stopped() }
export const Offline: Story = { args: retryArgs.offline() }

// Each sample is a story of its own, and not on the page of the docs: there it can be chosen in the first one.
export const Authentication: Story = { tags: ['!autodocs'], args: sampleArgs('authentication') }
export const WrongCredentials: Story = { tags: ['!autodocs'], args: sampleArgs('wrong-credentials') }
export const RevokedKey: Story = { tags: ['!autodocs'], args: sampleArgs('revoked-key') }
export const SessionExpired: Story = { tags: ['!autodocs'], args: sampleArgs('session-expired') }
export const Permission: Story = { tags: ['!autodocs'], args: sampleArgs('permission') }
export const PlanLimit: Story = { tags: ['!autodocs'], args: sampleArgs('plan-limit') }
export const Payment: Story = { tags: ['!autodocs'], args: sampleArgs('payment') }
export const NotFound: Story = { tags: ['!autodocs'], args: sampleArgs('not-found') }
export const Conflict: Story = { tags: ['!autodocs'], args: sampleArgs('conflict') }
export const Duplicate: Story = { tags: ['!autodocs'], args: sampleArgs('duplicate') }
export const DuplicateUpload: Story = { tags: ['!autodocs'], args: sampleArgs('duplicate-upload') }
export const Validation: Story = { tags: ['!autodocs'], args: sampleArgs('validation') }
export const BadRequest: Story = { tags: ['!autodocs'], args: sampleArgs('bad-request') }
export const RateLimit: Story = { tags: ['!autodocs'], args: sampleArgs('rate-limit') }
export const DailyLimit: Story = { tags: ['!autodocs'], args: sampleArgs('daily-limit') }
export const Timeout: Story = { tags: ['!autodocs'], args: sampleArgs('timeout') }
export const Unavailable: Story = { tags: ['!autodocs'], args: sampleArgs('unavailable') }
export const Upstream: Story = { tags: ['!autodocs'], args: sampleArgs('upstream') }
export const Server: Story = { tags: ['!autodocs'], args: sampleArgs('server') }
export const Network: Story = { tags: ['!autodocs'], args: sampleArgs('network') }
export const Aborted: Story = { tags: ['!autodocs'], args: sampleArgs('aborted') }
export const PayloadTooLarge: Story = { tags: ['!autodocs'], args: sampleArgs('payload-too-large') }
export const Refusal: Story = { tags: ['!autodocs'], args: sampleArgs('refusal') }
export const Unknown: Story = { tags: ['!autodocs'], args: sampleArgs('unknown') }
