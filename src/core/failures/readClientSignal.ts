import { peek } from '../clues/peek.ts'
import { readText } from '../clues/readText.ts'
import type { ProblemKind } from '../Problem.ts'
import type { Answer } from './Answer.ts'

/** Names and codes with which clients say that they stopped waiting; the name outweighs the code, and both the text. */
const signals: readonly (readonly [ProblemKind, RegExp])[] = [
  // AbortSignal.timeout, ky, undici, Python-like wrappers; axios says ECONNABORTED for its own timeout.
  [
    'timeout',
    /^(TimeoutError|Timeout|\w*TimeoutError|ECONNABORTED|ETIMEDOUT|ESOCKETTIMEDOUT|UND_ERR_\w+_TIMEOUT|TIMEOUT_ERROR|Network request timed out)$/,
  ],
  // DOM, axios, TanStack Query, Apollo, React Router.
  [
    'aborted',
    /^(AbortError|Abort|CanceledError|Cancell?edError|CancelError|Cancel|ERR_CANCELED|ABORT_ERR|UND_ERR_ABORTED)$/,
  ],
]

/** The client gave up: aborted by the app, or out of time. */
export function readClientSignal(failure: unknown): Answer | undefined {
  for (const value of [failure, peek(failure, 'cause')]) {
    for (const key of ['name', 'code', 'status', 'message']) {
      const word = peek(value, key)
      if (typeof word !== 'string') continue
      const kind = signals.find(([, pattern]) => pattern.test(word.slice(0, 60)))?.[0]
      // Axios' ECONNABORTED also means an abort where the text says so.
      if (kind)
        return {
          kind:
            /aborted$/.test(readText(peek(value, 'message')) ?? '') && word === 'ECONNABORTED'
              ? 'aborted'
              : kind,
          headers: {},
        }
    }
  }
  return undefined
}
