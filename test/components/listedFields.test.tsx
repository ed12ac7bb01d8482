import { expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { AmendsProvider, ErrorBanner } from '../../src/index.ts'
import { findSample } from '../../src/testing/index.ts'
import { render } from '../setup/render.tsx'

it('V7: lists the answers to mend where no form shows them', async () => {
  render(
    <AmendsProvider>
      <ErrorBanner failure={findSample('validation')} />
    </AmendsProvider>,
  )
  await expect
    .element(page.getByRole('listitem').first())
    .toHaveTextContent('Enter an email address with an @, like name@example.com')
  expect(page.getByRole('listitem').elements()).toHaveLength(2)
})

it('V7: leaves them to the form where there is one', async () => {
  render(
    <AmendsProvider>
      <ErrorBanner failure={findSample('validation')} context={{ hasForm: true }} />
    </AmendsProvider>,
  )
  await expect.element(page.getByRole('heading')).toBeVisible()
  expect(page.getByRole('listitem').elements()).toHaveLength(0)
})
