import useSWR, { SWRConfig } from 'swr'
import { expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { AmendsProvider, InlineError } from '../../src/index.ts'
import { amends, useSwrProblem } from '../../src/swr/index.ts'
import { render } from '../setup/render.tsx'

function Usage({ load }: { readonly load: () => Promise<string> }) {
  const { data } = useSWR('/usage', load)
  return (
    <>
      <InlineError {...useSwrProblem('/usage')} />
      <p>{data}</p>
    </>
  )
}

function show(load: () => Promise<string>) {
  return render(
    <AmendsProvider>
      <SWRConfig value={{ use: [amends], provider: () => new Map() }}>
        <Usage load={load} />
      </SWRConfig>
    </AmendsProvider>,
  )
}

it('counts down to the next attempt, skips the wait, and shows the data', async () => {
  vi.spyOn(Math, 'random').mockReturnValue(1)
  const load = vi.fn(async () => 'All calls')
  load.mockRejectedValueOnce({ status: 503 })
  await show(load)
  await userEvent.click(page.getByRole('button', { name: 'Try again' }))
  await expect.element(page.getByText('All calls')).toBeVisible()
  await expect.element(page.getByRole('group')).not.toBeInTheDocument()
  expect(load).toHaveBeenCalledTimes(2)
})

it('fetches anew when a person tries again after the end', async () => {
  const load = vi.fn(async () => 'Found')
  load.mockRejectedValueOnce({ status: 404 })
  await show(load)
  await userEvent.click(page.getByRole('button', { name: 'Try again' }))
  await expect.element(page.getByText('Found')).toBeVisible()
})
