import type { Plain } from '../clues/isPlain.ts'

/** Keys (simplified) whose object is the error itself. */
const wrappers =
  /^((odata\.)?(error|err|fault|failure|problem)(response|info|object|details?|body|data)?|(response|result|service)?(status|errors?|fault)|sys|json|extensions|detail|message|body|response|meta|data|usermessage|localizedmessage|.*\.error)$/
/** These hold something else as often: texts by field, the answer itself. */
const doubtful = /^(errors|message|response|meta|data)$/
const signs = ['message', 'code', 'error', 'errors']

/** Whether the object under a key is the error itself, not something beside it. */
export function isWrapped(key: string, inner: Plain | undefined, beside: Plain, outermost: boolean): boolean {
  // FastAPI apps echo the request as `body` beside the error.
  if (key === 'body' && beside.detail !== undefined) return false
  // JSON-RPC, tRPC and WordPress keep codes and statuses in the data of the error.
  const more = key === 'data' ? ['status', 'httpStatus'] : ['detail']
  // Nothing beside it: the key is a name of the service.
  if (
    outermost &&
    inner &&
    Object.keys(beside).length === 1 &&
    [...signs, 'meta'].some((sign) => sign in inner)
  )
    return true
  return (
    wrappers.test(key) &&
    (!inner ||
      !doubtful.test(key) ||
      (key === 'data' && !outermost) ||
      [...signs, ...more].some((sign) => sign in inner))
  )
}
