import { peek } from '../clues/peek.ts'
import type { ProblemKind } from '../Problem.ts'
import type { Answer } from './Answer.ts'

/**
 * What clients, browsers and runtimes say, word for word, when no response came; anything else may be a bug in the app.
 * Giving up comes before the network: both stand in errors around errors.
 */
const silences: readonly (readonly [ProblemKind, RegExp])[] = [
  // DOM, axios, TanStack Query, Apollo, React Router.
  [
    'aborted',
    /^(Abort(Error)?|Cancell?(ed)?(Error)?|ERR_CANCELED|Request aborted|ABORT_ERR|UND_ERR_ABORTED)$/,
  ],
  // AbortSignal.timeout, ky, undici; axios says ECONNABORTED for its own timeout. The sentences: React Native, Safari.
  [
    'timeout',
    /^(\w*Timeout(Error)?|ECONNABORTED|E(SOCKET)?TIMEDOUT|UND_ERR_\w+_TIMEOUT|TIMEOUT_ERROR|Network request timed out|The request timed out\.?)$/,
  ],
  // System and client codes; then Chrome, Firefox, Safari 17, 16 and older, React Native, Node, Bun, Deno, axios, ofetch.
  [
    'network',
    new RegExp(
      `^(${[
        'ERR_NETWORK|FETCH_ERROR|E(CONN(REFUSED|RESET)|NOTFOUND|AI_AGAIN|PIPE|(HOST|NET)UNREACH|NETDOWN)|UND_ERR_(SOCKET|CONNECT)|ERR_INTERNET_DISCONNECTED|CERT_\\w+|ERR_TLS_\\w+|ConnectionRefused|NETWORK_ERROR|NetworkError',
        '(Failed to fetch|Load failed)( \\([^)]{1,200}\\))?',
        'NetworkError when attempting to fetch resource\\.?',
        'The Internet connection appears to be offline\\.?|The network connection was lost\\.?|cancelled',
        '(A server with the specified hostname could not be found|Could not connect to the server)\\.?',
        'Network request failed|fetch failed|terminated|[Nn]etwork [Ee]rror',
        'Unable to connect\\. Is the computer able to access the url\\?|The socket connection was closed unexpectedly.*',
        'error sending request( for url.*)?|Error in (body|input) stream|net::ERR_\\w+',
        '\\[[A-Z]+\\] ".{1,500}": <no response>.*',
      ].join('|')})$`,
    ),
  ],
]

/** There was no response: the client gave up, or the network failed. */
export function readSilence(failure: unknown): Answer | undefined {
  const words = [failure, peek(failure, 'cause')].flatMap((value) =>
    ['name', 'message', 'code', 'status'].map((key) => peek(value, key)).filter(isShort),
  )
  const kind = silences.find(([, pattern]) => words.some((word) => pattern.test(word)))?.[0]
  return (
    kind && {
      kind,
      headers: {},
      clientText: kind === 'network' ? words.find((word) => /\s/.test(word)) : undefined,
    }
  )
}

function isShort(word: unknown): word is string {
  return typeof word === 'string' && word.length < 600
}
