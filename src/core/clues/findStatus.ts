import { findKey } from './findKey.ts'
import type { Plain } from './isPlain.ts'

/** The numbers of gRPC as the statuses that gateways make of them. */
const grpc: Readonly<Record<number, number>> = {
  1: 499,
  2: 500,
  3: 400,
  4: 504,
  5: 404,
  6: 409,
  7: 403,
  8: 429,
  9: 400,
  10: 409,
  11: 400,
  12: 501,
  13: 500,
  14: 503,
  15: 500,
  16: 401,
}

/** The status that counts: the answer's own, unless it succeeded or is a bare 400 and the body knows better. */
export function findStatus(status: number | undefined, layers: readonly Plain[]): number | undefined {
  if (status !== undefined && status > 400) return status
  const inner = findKey(
    layers,
    /^(status|status_?code|http_?(status|code|status_?code)|code|errorCode)$/i,
    (value) => {
      const number =
        typeof value === 'number' || (typeof value === 'string' && /^\d{3}$/.test(value))
          ? Number(value)
          : NaN
      return number >= 400 && number < 600 ? number : undefined
    },
  )
  return (
    inner ??
    (status === 400
      ? status
      : (findKey(
          layers.filter((layer) => 'details' in layer || 'metadata' in layer),
          /^code$/,
          (value) => grpc[Number(value)],
        ) ?? status))
  )
}
