import { isPlain } from '../clues/isPlain.ts'
import type { Envelope } from './Opened.ts'

/** Keys whose object is the error itself. */
const wrappers =
  'error odata.error sys err fault Fault Error ErrorResponse errorResponse failure problem json extensions detail message status errors body user_message localizedMessage'.split(
    ' ',
  )
/** Keys whose object tells more about it. */
const annexes =
  'details detail innererror innerError context_info meta metadata cause reason exception parameters response response_metadata incomplete_details context ctx problemDetails info'.split(
    ' ',
  )

/** `error: { code, message }` and its sisters: one object inside another. */
export const openNestedError: Envelope = (layer, { speak, hint, outermost }) => {
  for (const key of wrappers) {
    const inner = layer[key]
    // FastAPI apps echo the request as `body` beside the error.
    if (key === 'body' && 'detail' in layer) continue
    // These may hold one text for each field instead.
    if (
      /^(errors|message)$/.test(key) &&
      isPlain(inner) &&
      !['message', 'code', 'detail', 'error'].some((name) => name in inner)
    )
      continue
    if (isPlain(inner) || (typeof inner === 'string' && /^\s*["[{]/.test(inner))) speak(inner)
  }
  // JSON-RPC, tRPC and WordPress keep codes and statuses in the data of the error.
  const { data } = layer
  if (isPlain(data) && (!outermost || ['status', 'code', 'httpStatus'].some((key) => key in data)))
    speak(data)
  for (const key of annexes) if (isPlain(layer[key])) hint(layer[key])
}
