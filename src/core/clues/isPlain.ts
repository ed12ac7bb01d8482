/** An object of a copied payload: inert, without a prototype. */
export interface Plain {
  readonly [key: string]: unknown
}

/** Whether a value of a copied payload is an object (and not a list). */
export function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
