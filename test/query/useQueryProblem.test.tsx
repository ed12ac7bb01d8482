import {
  onlineManager,
  QueryClient,
  QueryClientProvider,
  useMutation,
  useQuery,
  useSuspenseQuery,
} from '@tanstack/react-query'
import { type ReactNode, StrictMode, Suspense } from 'react'
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { AmendsProvider, createProfile, ErrorBanner, InlineError } from '../../src/index.ts'
import { attachAmends, useMutationProblem, useQueryProblem } from '../../src/query/index.ts'
import { render } from '../setup/render.tsx'
import { takeComplaints } from '../setup/quietConsole.ts'

// Long waits: whatever happens sooner in these tests, a person has caused.
const profile = createProfile({ retry: { backoff: { baseMs: 120_000, capMs: 120_000, jitter: 'none' } } })
let client: QueryClient

beforeEach(() => {
  client = new QueryClient()
})

describe('useQueryProblem', () => {
  it('brings the failure, the countdown and the buttons in one line', async () => {
    attachAmends(client, profile)
    const load = answer({ status: 503 }, { status: 503 }, 'All calls')
    await show(<Usage load={load} />)
    await expect.element(page.getByRole('timer')).toHaveTextContent('Trying again in 2 minutes.')
    await expect.element(page.getByText('Attempt 2 of 4.')).toBeVisible()
    await userEvent.click(page.getByRole('button', { name: 'Try again: Usage' }))
    await expect.element(page.getByText('Attempt 3 of 4.')).toBeVisible()
    await userEvent.click(page.getByRole('button', { name: 'Try again: Usage' }))
    await expect.element(page.getByText('All calls')).toBeVisible()
    await expect.element(page.getByRole('timer')).not.toBeInTheDocument()
    expect(load).toHaveBeenCalledTimes(3)
  })

  it('stops for a person and says so', async () => {
    attachAmends(client, profile)
    const load = answer({ status: 503 })
    await show(<Usage load={load} />)
    await userEvent.click(page.getByRole('button', { name: 'Stop trying: Usage' }))
    await expect.element(page.getByText('Stopped. Nothing will happen until you try again.')).toBeVisible()
    await expect.element(page.getByRole('button', { name: 'Stop trying: Usage' })).not.toBeInTheDocument()
    expect(load).toHaveBeenCalledTimes(1)
  })

  it('shows the wait of a suspended query in its fallback', async () => {
    attachAmends(client, profile)
    const load = answer({ status: 503 }, 'All calls')
    function Fallback() {
      return <InlineError {...useQueryProblem(['usage'])} />
    }
    function Suspended() {
      return (
        <p>
          {
            useSuspenseQuery({ queryKey: ['usage'], queryFn: load, meta: { amends: { resource: 'Usage' } } })
              .data
          }
        </p>
      )
    }
    await show(
      <Suspense fallback={<Fallback />}>
        <Suspended />
      </Suspense>,
    )
    await userEvent.click(page.getByRole('button', { name: 'Try again: Usage' }))
    await expect.element(page.getByText('All calls')).toBeVisible()
    expect(load).toHaveBeenCalledTimes(2)
  })

  it('tells the developer when nobody attached the client, and still shows what failed', async () => {
    await show(<Usage load={() => Promise.reject({ status: 404 })} retry={false} />)
    await expect.element(page.getByRole('heading', { name: /This can’t be found/ })).toBeVisible()
    expect(takeComplaints()).toEqual([expect.stringContaining('Amends 401')])
  })

  it('says that there is no connection, for as long as nothing can be sent', async () => {
    attachAmends(client, profile)
    onlineManager.setOnline(false)
    onTestFinished(() => onlineManager.setOnline(true))
    const load = answer('All calls')
    await show(<Usage load={load} />)
    await expect.element(page.getByText(/You’re offline/)).toBeVisible()
    await expect.element(page.getByText('Trying again when you’re back online.')).toBeVisible()
    onlineManager.setOnline(true)
    await expect.element(page.getByText('All calls')).toBeVisible()
    await expect.element(page.getByText(/You’re offline/)).not.toBeInTheDocument()
    expect(load).toHaveBeenCalledTimes(1)
  })
})

describe('useMutationProblem', () => {
  it('says that a write may have been saved, and repeats it when a person asks', async () => {
    attachAmends(client, profile)
    const save = answer(new DOMException('timed out', 'TimeoutError'), 'saved')
    await show(<Settings save={save} />)
    await userEvent.click(page.getByRole('button', { name: 'Save' }))
    await expect.element(page.getByRole('heading', { name: /Couldn’t save your changes/ })).toBeVisible()
    await expect.element(page.getByText(/Check whether your change was saved/)).toBeVisible()
    expect(save).toHaveBeenCalledTimes(1)
    await userEvent.click(page.getByRole('button', { name: 'Try again' }))
    await expect.element(page.getByText('saved')).toBeVisible()
    await expect.element(page.getByRole('heading')).not.toBeInTheDocument()
  })

  it('renders nothing before the first write', async () => {
    attachAmends(client, profile)
    await show(<Settings save={answer('saved')} />)
    await expect.element(page.getByRole('heading')).not.toBeInTheDocument()
  })
})

function show(node: ReactNode) {
  return render(
    <StrictMode>
      <AmendsProvider profile={profile}>
        <QueryClientProvider client={client}>{node}</QueryClientProvider>
      </AmendsProvider>
    </StrictMode>,
  )
}

function answer(...list: readonly unknown[]) {
  const left = [...list]
  return vi.fn(async () => {
    const next = left.length > 1 ? left.shift() : left[0]
    if (typeof next === 'string') return next
    throw next
  })
}

function Usage({ load, retry }: { readonly load: () => Promise<string>; readonly retry?: false }) {
  const { data } = useQuery({
    queryKey: ['usage'],
    queryFn: load,
    retry,
    meta: { amends: { resource: 'Usage' } },
  })
  return (
    <>
      <ErrorBanner {...useQueryProblem({ queryKey: ['usage'] })} />
      <p>{data}</p>
    </>
  )
}

function Settings({ save }: { readonly save: () => Promise<string> }) {
  const mutation = useMutation({ mutationFn: save })
  return (
    <>
      <ErrorBanner {...useMutationProblem(mutation)} />
      <button type="button" onClick={() => mutation.mutate()}>
        Save
      </button>
      <p>{mutation.data}</p>
    </>
  )
}
