import type { Problem } from 'amends'
import { findApi } from './findApi.ts'
import { post } from './post.ts'

/** Creates an API key where the old one does not work, and uses it from now on. */
export function createKey(problem: Problem): Promise<void> {
  return post(`/api/${findApi(problem)}/v1/keys`, { mode: 'live' })
}
