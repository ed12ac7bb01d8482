import type { ProblemKind } from '../Problem.ts'
import { kindFromWords } from './kindFromWords.ts'

/** The kind that a code names; undefined when its words mean nothing, or nothing under this status. */
export function kindFromCode(code: string, status: number | undefined): ProblemKind | undefined {
  // Only alone: a subscription may be cancelled too.
  return /^cancell?ed$/i.test(code) ? 'aborted' : kindFromWords(code, status, false)
}
