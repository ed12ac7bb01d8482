import { useQuery } from '@tanstack/react-query'
import { useEffect, useEffectEvent } from 'react'
import { useAddress } from '../router/useAddress.ts'
import type { Probe, Trouble } from './Trouble.ts'
import { troublesQuery } from './troublesQuery.ts'

/** Calls back once with the request of the trouble in the address (`?probe=kovrex.refusal`), if it is one of these. */
export function useProbe(
  isMine: (probe: Probe) => boolean,
  run: (probe: Probe) => void,
): Trouble | undefined {
  const { params } = useAddress()
  const id = params.get('probe')
  const time = params.get('time')
  const { data } = useQuery(troublesQuery)
  const trouble = id ? data?.find((one) => one.id === id) : undefined
  const mine = trouble && isMine(trouble.probe) ? trouble : undefined
  const start = useEffectEvent(() => mine && run(mine.probe))
  const isMet = mine !== undefined

  useEffect(() => {
    if (!isMet) return
    // A moment later: React’s strict mode takes the first start back.
    const timer = setTimeout(start)
    return () => clearTimeout(timer)
  }, [isMet, id, time])
  return mine
}

/** Recognises requests by method and path. */
export function matches(pattern: RegExp): (probe: Probe) => boolean {
  return ({ method, path, headers }) => !headers && pattern.test(`${method} ${path}`)
}
