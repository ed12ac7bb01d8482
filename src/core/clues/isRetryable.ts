import type { ProblemKind } from '../Problem.ts'
import { findKey } from './findKey.ts'
import type { Plain } from './isPlain.ts'
import { kinds } from './kinds.ts'
import type { Headings } from './readHeaders.ts'

const readFlag = (value: unknown) =>
  value === true || value === 'true' ? true : value === false || value === 'false' ? false : undefined

/** Whether the same request could work later: the server's own word, else its kind. */
export function isRetryable(
  kind: ProblemKind,
  status: number | undefined,
  headers: Headings,
  layers: readonly Plain[],
): boolean {
  return (
    readFlag(headers['x-should-retry']) ??
    findKey(
      layers,
      /^(is_?)?(retryable|retriable|transient|can_?retry|should_?retry|is_?transient)$/i,
      readFlag,
    ) ??
    (kinds[kind] && status !== 501 && status !== 505)
  )
}
