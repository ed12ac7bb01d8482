import type { Clues } from './findClues.ts'
import type { Plain } from './isPlain.ts'
import { readEach } from './readEach.ts'
import { readStatus } from './readStatus.ts'

/** What gateways make of the numbers of gRPC, from 1 (cancelled) to 16 (unauthenticated). */
const grpc = [499, 500, 400, 504, 404, 409, 403, 429, 400, 409, 400, 501, 500, 503, 500, 401]

/** The status that counts: the answer's own, unless it succeeded or is a bare 400 and the body knows better. */
export function findStatus(
  status: number | undefined,
  clues: Clues,
  layers: readonly Plain[],
): number | undefined {
  if (status !== undefined && status > 400) return status
  const rpc = layers.find(
    (layer) => typeof layer.code === 'number' && ('details' in layer || 'metadata' in layer),
  )
  return (
    readEach(clues.status, readStatus) ?? (status === 400 ? status : (grpc[Number(rpc?.code) - 1] ?? status))
  )
}
