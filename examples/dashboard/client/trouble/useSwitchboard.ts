import { useQuery, useQueryClient } from '@tanstack/react-query'
import { forgetCredentials } from '../data/credentials.ts'
import { navigate } from '../router/navigate.ts'
import { findPlace } from './places.ts'
import type { Trouble } from './Trouble.ts'
import { troublesQuery } from './troublesQuery.ts'

/** Causes and mends troubles, and shows what they do to the page. */
export function useSwitchboard() {
  const client = useQueryClient()
  const { data: troubles = [] } = useQuery(troublesQuery)
  return { troubles, cause, mend, reset }

  async function cause(trouble: Trouble): Promise<void> {
    await fetch(`/control/troubles/${trouble.id}`, { method: 'POST' })
    await readAnew(trouble.api)
    const place = findPlace(trouble.probe)
    // The time tells the second press of a button from the first.
    const probe = `probe=${trouble.id}&time=${Date.now()}`
    navigate(place === undefined ? `/?${probe}#request` : `${place}?${probe}`)
  }

  async function mend({ id, api }: Trouble): Promise<void> {
    await fetch(`/control/troubles/${id}`, { method: 'DELETE' })
    await readAnew(api)
  }

  async function reset(): Promise<void> {
    await fetch('/control/reset', { method: 'POST' })
    for (const { api } of troubles) forgetCredentials(api)
    client.getMutationCache().clear()
    navigate(location.pathname)
    void client.resetQueries()
  }

  async function readAnew(api: string): Promise<void> {
    forgetCredentials(api)
    // Not awaited: with a trouble in it this may take as long as its retries.
    void client.invalidateQueries({ queryKey: [api] })
    await client.invalidateQueries({ queryKey: troublesQuery.queryKey })
  }
}
