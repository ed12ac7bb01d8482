import { peek } from '../clues/peek.ts'
import { readEach } from '../clues/readEach.ts'
import { readText } from '../clues/readText.ts'
import type { Answer } from './Answer.ts'
import { collectWords } from './collectWords.ts'

/** What clients, browsers and runtimes say, word for word, when they stopped waiting. */
const gaveUp: readonly (readonly ['aborted' | 'timeout', RegExp])[] = [
  // AbortSignal.timeout, ky, undici; axios says ECONNABORTED for its own timeout. The sentences: React Native, browsers, Node, OpenAI.
  [
    'timeout',
    /^(\w*Timeout(Error)?|ECONNABORTED|E(SOCKET)?TIMEDOUT|UND_ERR_\w+_TIMEOUT|TIMEOUT_ERROR|Network request timed out|signal timed out|(The )?([Rr]equest|operation) timed out\.?|The operation was aborted due to timeout)$/,
  ],
  // DOM, axios, TanStack Query, Apollo, React Router, superagent; then an aborted fetch in Node, Chrome, Firefox, Safari; axios, OpenAI.
  [
    'aborted',
    /^(\w*AbortError|Abort|ABORTED|Cancell?(ed)?(Error)?|ERR_CANCELED|ABORT_ERR|UND_ERR_ABORTED|This operation was aborted|signal is aborted without reason|The user aborted a request\.?|The operation was aborted\.?|Fetch is aborted|Request (was )?aborted\.?)$/,
  ],
]

/**
 * The same when no response came; anything else may be a bug in the app. System and client codes; then Chrome, Firefox,
 * Safari 17, 16 and older, React Native, Node, Bun, Deno, axios, superagent, OpenAI, ofetch.
 */
const noNetwork = new RegExp(
  `^(${[
    'ERR_NETWORK|FETCH_ERROR|E(CONN(REFUSED|RESET)|NOTFOUND|AI_AGAIN|PIPE|(HOST|NET)UNREACH|NETDOWN)|UND_ERR_(SOCKET|CONNECT)|ERR_INTERNET_DISCONNECTED|CERT_\\w+|ERR_TLS_\\w+|ConnectionRefused|NETWORK_ERROR|NetworkError',
    '(Failed to fetch|Load failed)( \\([^)]{1,200}\\))?',
    'NetworkError when attempting to fetch resource\\.?',
    'The Internet connection appears to be offline\\.?|The network connection was lost\\.?|cancelled',
    '(A server with the specified hostname could not be found|Could not connect to the server)\\.?',
    'Network request failed|fetch failed|terminated|stream has been aborted|[Nn]etwork [Ee]rror',
    'Unable to connect\\. Is the computer able to access the url\\?|The socket connection was closed unexpectedly.*',
    'error sending request( for url.*)?|Error in (body|input) stream|net::ERR_\\w+',
    'Request has been terminated\\s+Possible causes: the network is offline[^]*|Connection error\\.',
    '\\[[A-Z]+\\] ".{1,500}": <no response>[^]*',
  ].join('|')})$`,
)

/** There was no response: the client gave up, which stands before what it met, or the network failed. */
export function readSilence(failure: unknown): Answer | undefined {
  const words = collectWords(failure)
  const kind = readEach(words, (word) => gaveUp.find(([, pattern]) => pattern.test(word))?.[0])
  if (kind) return { kind, headers: {} }
  return words.some((word) => noNetwork.test(word))
    ? { kind: 'network', headers: {}, clientText: readText(peek(failure, 'message')) }
    : undefined
}
