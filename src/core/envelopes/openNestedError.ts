import { isPlain } from '../clues/isPlain.ts'
import type { Envelope } from './Opened.ts'

/** Keys (simplified) whose object is the error itself. */
const wrappers =
  /^((odata\.)?(error|err|fault|failure|problem)(response|info|object|details?|body|data)?|(response|result|service)?(status|errors?|fault)|sys|json|extensions|detail|message|body|response|meta|data|usermessage|localizedmessage)$/
/** Keys whose object tells more about it. */
const annexes =
  'details detail innererror contextinfo meta metadata cause reason exception parameters response responsemetadata incompletedetails context ctx problemdetails info _embedded'.split(
    ' ',
  )
/** These hold something else as often: texts by field, the answer itself. */
const doubtful = /^(errors|message|response|meta|data)$/

/** `error: { code, message }` and its sisters: one object inside another. */
export const openNestedError: Envelope = (_, { speak, hint, outermost }, simple) => {
  for (const [key, inner] of Object.entries(simple)) {
    if (!wrappers.test(key)) continue
    // FastAPI apps echo the request as `body` beside the error.
    if (key === 'body' && 'detail' in simple) continue
    if (isPlain(inner) ? isAboutError(key, inner) : typeof inner === 'string' && /^\s*["[{]/.test(inner))
      speak(inner)
  }
  for (const key of annexes) {
    const inner = simple[key]
    if (!isPlain(inner)) continue
    for (const [name, nested] of Object.entries(inner))
      if (/.error$/i.test(name) && isPlain(nested)) speak(nested)
    hint(inner)
  }

  function isAboutError(key: string, inner: object): boolean {
    // JSON-RPC, tRPC and WordPress keep codes and statuses in the data of the error.
    const signs = key === 'data' ? ['status', 'httpStatus'] : ['detail']
    return (
      !doubtful.test(key) ||
      (key === 'data' && !outermost) ||
      ['message', 'code', 'error', 'errors', ...signs].some((sign) => sign in inner)
    )
  }
}
