import type { Meta, StoryObj } from '@storybook/react-vite'
import { ErrorBanner, InlineError } from 'amends'
import { sampleProblems } from 'amends/testing'
import type { SampleProblem } from 'amends/testing'
import { useId } from 'react'
import type { ReactElement } from 'react'
import { createFittingRetry } from './createFittingRetry.ts'

const meta = { title: 'Samples/Wall' } satisfies Meta

export default meta
type Story = StoryObj<typeof meta>

/** Every sample on a banner, as it is announced nowhere else: the page to judge tone and rhythm by. */
export const Banners: Story = { render: () => <Wall surface={ErrorBanner} /> }

/** Every sample in the place of the content that is missing. */
export const Inline: Story = { render: () => <Wall surface={InlineError} /> }

function Wall({ surface }: { readonly surface: typeof ErrorBanner | typeof InlineError }) {
  return (
    <div className="wall">
      {sampleProblems.map((sample) => (
        <Sample key={sample.name} sample={sample} surface={surface} />
      ))}
    </div>
  )
}

function Sample({ sample, surface: Surface }: SampleProps): ReactElement {
  const { title, kind, failure } = sample
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {kind === 'aborted' ? <p>Nothing is shown: whoever stopped it knows.</p> : null}
      <Surface
        failure={failure}
        retry={createFittingRetry(failure)}
        headingLevel={3}
        context={{ resource: title }}
      />
    </section>
  )
}

interface SampleProps {
  readonly sample: SampleProblem
  readonly surface: typeof ErrorBanner | typeof InlineError
}
