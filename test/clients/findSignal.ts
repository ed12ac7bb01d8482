import type { ClientRequest } from './Client.ts'

/** The signal for clients that know no timeout of their own: apps give them `AbortSignal.timeout`. */
export function findSignal({ signal, timeout }: ClientRequest): AbortSignal | undefined {
  return signal ?? (timeout === undefined ? undefined : AbortSignal.timeout(timeout))
}
