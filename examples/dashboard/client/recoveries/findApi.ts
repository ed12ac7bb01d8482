import type { Problem } from 'amends'
import type { ApiName } from '../data/apiQuery.ts'

/** The API that a problem came from: its dialect is named like it. */
export function findApi({ dialect }: Problem): ApiName {
  return (dialect ?? 'any') as ApiName
}
