import { peek } from '../clues/peek.ts'
import type { ProblemKind } from '../Problem.ts'
import type { Answer } from './Answer.ts'

/** Words with which clients say that they stopped waiting. Axios' code ECONNABORTED is a timeout unless its text says otherwise. */
const signals: readonly (readonly [ProblemKind, RegExp])[] = [
  // AbortSignal.timeout, ky, undici, Python-like wrappers; axios says ECONNABORTED for its own timeout.
  [
    'timeout',
    /^(TimeoutError|Timeout|\w*TimeoutError|ECONNABORTED|ETIMEDOUT|ESOCKETTIMEDOUT|UND_ERR_\w+_TIMEOUT|TIMEOUT_ERROR|Network request timed out)$/,
  ],
  // DOM, axios, TanStack Query, Apollo, React Router.
  [
    'aborted',
    /^(AbortError|Abort|CanceledError|Cancell?edError|CancelError|Cancel|ERR_CANCELED|Request aborted|ABORT_ERR|UND_ERR_ABORTED)$/,
  ],
]

/** The client gave up: aborted by the app, or out of time. */
export function readClientSignal(failure: unknown): Answer | undefined {
  for (const value of [failure, peek(failure, 'cause')]) {
    for (const key of ['name', 'message', 'code', 'status']) {
      const word = peek(value, key)
      if (typeof word !== 'string' || word.length > 60) continue
      const kind = signals.find(([, pattern]) => pattern.test(word))?.[0]
      if (kind) return { kind, headers: {} }
    }
  }
  return undefined
}
