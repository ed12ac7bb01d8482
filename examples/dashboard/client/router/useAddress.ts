import { useMemo, useSyncExternalStore } from 'react'

/** Where the visitor is. */
export function useAddress(): Address {
  const href = useSyncExternalStore(subscribe, () => location.href)
  return useMemo(() => {
    const { pathname, searchParams, hash } = new URL(href)
    return { path: pathname, params: searchParams, hash }
  }, [href])
}

/** An address in its parts. */
export interface Address {
  readonly path: string
  readonly params: URLSearchParams
  readonly hash: string
}

function subscribe(listener: () => void): () => void {
  addEventListener('popstate', listener)
  return () => removeEventListener('popstate', listener)
}
