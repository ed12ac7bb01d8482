import { isPlain } from '../clues/isPlain.ts'
import { readText } from '../clues/readText.ts'
import type { Envelope } from './Opened.ts'

/** `google.rpc` details, in the JSON of Google, grpc-gateway and Connect: each message type says one thing. */
export const openRpcDetails: Envelope = (layer, { speak, hint, field }) => {
  if (!Array.isArray(layer.details)) return
  for (const detail of layer.details) {
    if (!isPlain(detail)) continue
    const type = (readText(detail['@type']) ?? readText(detail.type) ?? '').split(/[./]/).at(-1)
    const content = isPlain(detail.debug) ? detail.debug : detail
    if (type === 'ErrorInfo') speak({ reason: content.reason })
    else if (type === 'LocalizedMessage') speak({ display_message: content.message })
    else if (type === 'BadRequest' && Array.isArray(content.fieldViolations)) {
      for (const violation of content.fieldViolations) {
        if (!isPlain(violation)) continue
        const path = readText(violation.field)
        if (path) field(path, readText(violation.description) ?? '')
      }
    } else if (type === 'RetryInfo' || type === 'RequestInfo' || type === 'Help' || type === 'QuotaFailure')
      hint(content)
  }
}
