import { useProbe } from './useProbe.ts'

/** Whether the trouble in the address is one that reading this query meets. Keys are the API and the path. */
export function useIsCaused([api, path]: readonly string[]): boolean {
  const read = `/api/${api}${path}`.split('?')[0]
  return (
    useProbe(
      (probe) => probe.method === 'GET' && probe.path.split('?')[0] === read,
      () => {},
    ) !== undefined
  )
}
