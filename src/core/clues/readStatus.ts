/** An HTTP status that tells of a failure, as a number or as text; undefined for anything else. */
export function readStatus(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d{3}$/.test(value) ? Number(value) : value
  return typeof number === 'number' && number >= 400 && number < 600 ? number : undefined
}
