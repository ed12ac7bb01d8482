import type { Meta, StoryObj } from '@storybook/react-vite'
import { ErrorBanner } from 'amends'
import { createFittingRetry } from '../samples/createFittingRetry.ts'

/** Any status, any body: what Amends makes of an answer it has never seen. */
function AnyFailure({ status, body, retryAfter }: { status: number; body: string; retryAfter: string }) {
  const headers: Record<string, string> = retryAfter ? { 'retry-after': retryAfter } : {}
  const failure = { status, headers, body }
  return <ErrorBanner failure={failure} retry={createFittingRetry(failure)} />
}

const meta = {
  title: 'Playground/Any failure',
  component: AnyFailure,
  args: {
    status: 422,
    body: '{"errors":[{"field":"email","message":"Enter an email address"}]}',
    retryAfter: '',
  },
} satisfies Meta<typeof AnyFailure>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = {}
export const HtmlOfAProxy: Story = { args: { status: 502, body: '<html><h1>502 Bad Gateway</h1></html>' } }
export const CutInHalf: Story = { args: { status: 500, body: '{"error":{"message":"Something' } }
