import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { AmendsMeta } from 'amends/query'
import type { ApiName } from './apiQuery.ts'

/** A write to one API; when it worked, everything read from that API is read again. */
export function useSave<Data, Variables = Record<string, string>>(
  api: ApiName,
  save: (variables: Variables) => Promise<Data>,
  { onSaved, ...amends }: SaveOptions<Data> = {},
) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: save,
    meta: { amends },
    onSuccess: async (data) => {
      onSaved?.(data)
      await client.invalidateQueries({ queryKey: [api] })
    },
  })
}

/** What Amends should know of a write, and what to do when it worked. */
export interface SaveOptions<Data> extends AmendsMeta {
  readonly onSaved?: (data: Data) => void
}
