import { queryOptions } from '@tanstack/react-query'
import { send } from './send.ts'

/** A query of one path of one API. The resource is what people call the thing, for the names of buttons. */
export function apiQuery<Data>(api: ApiName, path: string, resource: string, timeoutMs?: number) {
  return queryOptions({
    queryKey: [api, path],
    queryFn: ({ signal }) => send<Data>(`/api/${api}${path}`, { signal, timeoutMs }),
    meta: { amends: { resource } },
  })
}

/** The APIs behind the dashboard. */
export type ApiName = 'kovrex' | 'kortix' | 'voice-agents' | 'knowledge' | 'agntix' | 'any'
