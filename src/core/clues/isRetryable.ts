import type { ProblemKind } from '../Problem.ts'
import type { Clues } from './findClues.ts'
import { kinds } from './kinds.ts'
import { readEach } from './readEach.ts'

/** Whether the same request could work later: the server's own word, else its kind. */
export function isRetryable(
  kind: ProblemKind,
  status: number | undefined,
  ...sources: readonly Clues[]
): boolean {
  return (
    readEach(sources, (clues) => readEach(clues.retryable, readFlag)) ??
    (kinds[kind] && status !== 501 && status !== 505)
  )
}

function readFlag(value: unknown): boolean | undefined {
  return value === true || value === 'true' ? true : value === false || value === 'false' ? false : undefined
}
