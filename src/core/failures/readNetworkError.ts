import { peek } from '../clues/peek.ts'
import type { Answer } from './Answer.ts'
import { collectWords } from './collectWords.ts'
import { readString } from './readString.ts'

/** What browsers and runtimes say, word for word, when no response came. Anything else may be a bug in the app. */
const messages: readonly RegExp[] = [
  /^Failed to fetch( \([^)]{1,200}\))?$/, // Chrome, Edge
  /^NetworkError when attempting to fetch resource\.?$/, // Firefox
  /^Load failed( \([^)]{1,200}\))?$/, // Safari 17 and later
  /^The Internet connection appears to be offline\.?$/, // Safari 16
  /^The network connection was lost\.?$/, // Safari
  /^(A server with the specified hostname could not be found|Could not connect to the server)\.?$/, // Safari
  /^cancelled$/, // Safari, while the page is left
  /^Network request failed$/, // React Native, whatwg-fetch
  /^fetch failed$/, // Node (undici)
  /^terminated$/, // undici, in the middle of a body
  /^(Unable to connect\. Is the computer able to access the url\?|The socket connection was closed unexpectedly.*)$/, // Bun
  /^error sending request( for url.*)?$/, // Deno
  /^(Network Error|stream has been aborted)$/, // axios; in the middle of a body
  /^Request has been terminated\s+Possible causes: the network is offline/, // superagent
  /^Connection error\.$/, // OpenAI, Anthropic
  /^\[[A-Z]+\] ".{1,500}": <no response>/, // ofetch
  /^(network error|Error in (body|input) stream|net::ERR_\w+)$/i, // Chrome and Firefox, in the middle of a body
]
/** System and client codes for the same. */
const codes =
  /^(ERR_NETWORK|FETCH_ERROR|ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|EPIPE|EHOSTUNREACH|ENETUNREACH|ENETDOWN|UND_ERR_SOCKET|UND_ERR_CONNECT|ERR_INTERNET_DISCONNECTED|CERT_\w+|ERR_TLS_\w+|ConnectionRefused|NETWORK_ERROR|NetworkError)$/

/** There was no response: offline, refused, blocked, cut off. */
export function readNetworkError(failure: unknown): Answer | undefined {
  const isNetwork = collectWords(failure).some(
    (word) => codes.test(word.slice(0, 60)) || messages.some((pattern) => pattern.test(word)),
  )
  return isNetwork
    ? { kind: 'network', headers: {}, clientText: readString(peek(failure, 'message')) }
    : undefined
}
