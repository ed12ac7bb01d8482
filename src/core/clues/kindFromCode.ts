import type { ProblemKind } from '../Problem.ts'
import { kindFromWords } from './kindFromWords.ts'

/** Codes that standards number (SQLSTATE, JSON-RPC), and words that mean this only when they stand alone. */
const whole: Readonly<Record<string, ProblemKind>> = {
  '23505': 'duplicate',
  '42501': 'permission',
  '57014': 'timeout',
  '40P01': 'conflict',
  '-32700': 'bad_request',
  '-32600': 'bad_request',
  '-32601': 'bad_request',
  '-32602': 'bad_request',
  canceled: 'aborted',
  cancelled: 'aborted',
}

/** The kind that a code names; undefined when its words mean nothing, or nothing under this status. */
export function kindFromCode(code: string, status: number | undefined): ProblemKind | undefined {
  return (Object.hasOwn(whole, code) ? whole[code] : undefined) ?? kindFromWords(code, status, false)
}
