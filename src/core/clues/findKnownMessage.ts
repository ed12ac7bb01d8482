import type { HttpFailure } from '../Problem.ts'
import { isObjectOf } from './isObjectOf.ts'

/** A `detail` that an API without codes is known to send, and the stable code that stands for it. */
export interface KnownMessage<Code extends string> {
  readonly says: RegExp
  readonly code: Code
  /** The status it comes with; without it any. */
  readonly status?: number
}

/** Which of the known messages a `{ detail: "…" }` is; undefined when it is none of them. */
export function findKnownMessage<Code extends string>(
  known: readonly KnownMessage<Code>[],
  { status, body }: HttpFailure,
): KnownMessage<Code> | undefined {
  if (!isObjectOf(body, ['detail']) || typeof body.detail !== 'string') return undefined
  const message = body.detail.slice(0, 300).trim()
  return known.find((one) => (one.status === undefined || one.status === status) && one.says.test(message))
}
