import type { Problem } from '../core/index.ts'

/** Whether both were decoded from the very same failure: another profile decodes it anew, and it is no other for that. */
export function isSameFailure(one: Problem | undefined, other: Problem | undefined): boolean {
  return one === other || (one?.cause !== undefined && one.cause === other?.cause)
}
