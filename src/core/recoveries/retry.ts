import type { ProblemKind } from '../Problem.ts'
import type { Recovery } from '../Recovery.ts'

/** Tries the same again: now, skipping a running wait, or once more after everything was tried. */
export const retry: Recovery = {
  id: 'retry',
  label: ({ kind }) => (kind === 'aborted' ? 'action.startAgain' : 'action.retry'),
  by: 'amends',
  rank: 'main',
  helps: ({ kind, retryable }, context) => context.retry !== undefined && (retryable ?? passing.has(kind)),
}

/** Kinds that pass by themselves more often than not. */
const passing = new Set<ProblemKind>([
  'rate_limit',
  'timeout',
  'unavailable',
  'upstream',
  'server',
  'network',
  'unknown',
  'aborted',
])
