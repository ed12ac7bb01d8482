import { findKey } from './findKey.ts'
import type { Plain } from './isPlain.ts'
import { readStatus } from './readStatus.ts'

/** What gateways make of the numbers of gRPC, from 1 (cancelled) to 16 (unauthenticated). */
const grpc = [499, 500, 400, 504, 404, 409, 403, 429, 400, 409, 400, 501, 500, 503, 500, 401]
const statusKeys = /^(status|status_?code|http_?(status|code|status_?code)|code|errorCode)$/i

/** The status that counts: the answer's own, unless it succeeded or is a bare 400 and the body knows better. */
export function findStatus(status: number | undefined, layers: readonly Plain[]): number | undefined {
  if (status !== undefined && status > 400) return status
  const inner = findKey(layers, statusKeys, readStatus)
  if (inner !== undefined || status === 400) return inner ?? status
  const rpcs = layers.filter((layer) => 'details' in layer || 'metadata' in layer)
  const rpc = findKey(rpcs, /^code$/, (value) => (typeof value === 'number' ? grpc[value - 1] : undefined))
  return rpc ?? status
}
