import { isPlain, type Plain } from '../clues/isPlain.ts'

/** The wrong input which a mutation of GraphQL reports in its payload. */
export function findPayloadErrors(payload: unknown): Plain | undefined {
  const list = isPlain(payload) ? (payload.userErrors ?? payload.errors) : undefined
  return Array.isArray(list) && list.some((item) => isPlain(item) && 'field' in item && 'message' in item)
    ? { errors: list }
    : undefined
}
