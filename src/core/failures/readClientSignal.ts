import type { ProblemKind } from '../Problem.ts'
import type { Answer } from './Answer.ts'
import { collectWords } from './collectWords.ts'

/** Words with which clients say that they stopped waiting. Axios' code ECONNABORTED is a timeout unless its text says otherwise. */
const signals: readonly (readonly [ProblemKind, RegExp])[] = [
  // AbortSignal.timeout, ky, undici, Python-like wrappers; axios says ECONNABORTED for its own timeout.
  [
    'timeout',
    /^(TimeoutError|Timeout|\w*TimeoutError|ECONNABORTED|ETIMEDOUT|ESOCKETTIMEDOUT|UND_ERR_\w+_TIMEOUT|TIMEOUT_ERROR|Network request timed out)$/,
  ],
  // What AbortSignal.timeout says in Chrome, Firefox and Safari, Node; OpenAI and Anthropic.
  [
    'timeout',
    /^(signal timed out|The operation timed out\.?|The operation was aborted due to timeout|Request timed out\.?)$/,
  ],
  // DOM, axios, TanStack Query, Apollo, React Router, superagent.
  [
    'aborted',
    /^(\w*AbortError|Abort|ABORTED|CanceledError|Cancell?edError|CancelError|Cancel|ERR_CANCELED|ABORT_ERR|UND_ERR_ABORTED)$/,
  ],
  // What an aborted fetch says in Node, Chrome (with a signal, without), Firefox, Safari; axios, OpenAI and Anthropic.
  [
    'aborted',
    /^(This operation was aborted|signal is aborted without reason|The user aborted a request\.?|The operation was aborted\.?|Fetch is aborted|Request (was )?aborted\.?)$/,
  ],
]

/** The client gave up: aborted by the app, or out of time. */
export function readClientSignal(failure: unknown): Answer | undefined {
  for (const word of collectWords(failure)) {
    const kind = word.length > 60 ? undefined : signals.find(([, pattern]) => pattern.test(word))?.[0]
    if (kind) return { kind, headers: {} }
  }
  return undefined
}
