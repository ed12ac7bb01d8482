import type { Meta, StoryObj } from '@storybook/react-vite'
import { ErrorBanner, InlineError } from 'amends'
import { createTestRetry, sampleProblems } from 'amends/testing'

const meta = { title: 'Samples/Wall' } satisfies Meta

export default meta
type Story = StoryObj<typeof meta>

/** Every sample on a banner, as it is announced nowhere else: the page to judge tone and rhythm by. */
export const Banners: Story = {
  render: () => (
    <div className="wall">
      {sampleProblems.map(({ name, title, failure }) => (
        <section key={name} aria-label={title}>
          <ErrorBanner
            failure={failure}
            retry={createTestRetry()}
            headingLevel={3}
            context={{ resource: title }}
          />
        </section>
      ))}
    </div>
  ),
}

/** Every sample in the place of the content that is missing. */
export const Inline: Story = {
  render: () => (
    <div className="wall">
      {sampleProblems.map(({ name, title, failure }) => (
        <section key={name} aria-label={title}>
          <InlineError failure={failure} retry={createTestRetry()} context={{ resource: title }} />
        </section>
      ))}
    </div>
  ),
}
