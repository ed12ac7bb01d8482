import { isPlain } from '../clues/isPlain.ts'
import type { Envelope } from './Opened.ts'

/** Keys whose object is the error itself. */
const wrappers = [
  'error',
  'err',
  'fault',
  'Fault',
  'Error',
  'ErrorResponse',
  'errorResponse',
  'failure',
  'problem',
  'json',
  'extensions',
  'detail',
  'message',
  'status',
  'errors',
  'body',
  'user_message',
  'localizedMessage',
]
/** Keys whose object tells more about it. */
const annexes = [
  'details',
  'detail',
  'innererror',
  'innerError',
  'context_info',
  'meta',
  'metadata',
  'cause',
  'reason',
  'exception',
  'parameters',
  'response',
  'response_metadata',
  'incomplete_details',
  'context',
  'ctx',
  'problemDetails',
  'info',
]

/** `error: { code, message }` and its sisters: one object inside another. */
export const openNestedError: Envelope = (layer, { speak, hint, outermost }) => {
  for (const key of wrappers) {
    const inner = layer[key]
    // FastAPI apps echo the request as `body` beside the error.
    if (key === 'body' && layer.detail !== undefined) continue
    if (isPlain(inner)) speak(inner)
    else if (typeof inner === 'string' && /^\s*["[{]/.test(inner)) speak(inner)
  }
  // JSON-RPC and tRPC keep the names of their codes in the data of the error.
  if (
    isPlain(layer.data) &&
    (!outermost ||
      layer.success === false ||
      layer.ok === false ||
      layer.status === 'error' ||
      layer.status === 'fail')
  )
    speak(layer.data)
  for (const key of annexes) {
    const inner = layer[key]
    if (isPlain(inner)) hint(inner)
  }
}
