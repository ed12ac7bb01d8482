import { isPlain, type Plain } from './isPlain.ts'
import { readText } from './readText.ts'

/** Keys that hold a text: made for users; said about this case; said about the class of cases. */
const ranks = [
  'display_message displayMessage user_message userMessage userPresentableMessage error_user_msg user_msg long_message longMessage friendly_message friendlyMessage localizedMessage localized_message refusal_reason refusalReason refusal',
  'detail hydra:description error_description errorDescription message Message msg errorMessage error_message ErrorMessage errmsg err_msg errorSummary error_msg info description faultstring summary text error err',
  'reason details title hydra:title status_message statusMessage statusText errors Error exception cause',
].map((keys) => keys.split(' '))

/** The best text for people among the objects that speak, the innermost first. */
export function findMessage(layers: readonly Plain[]): string | undefined {
  for (const keys of ranks) {
    for (const layer of layers) {
      for (const key of keys) {
        const value = layer[key]
        const inner = isPlain(value)
          ? (value.text ?? value.value ?? (keys === ranks[0] && value.message))
          : value
        const text = readText(inner)
        if (text && isProse(text, key)) return text
      }
    }
  }
  return undefined
}

/** A word alone is a code where codes may stand. */
function isProse(text: string, key: string): boolean {
  if (/^(error|err|reason|details|cause|exception)$/.test(key))
    return /\s|^[A-Z][a-z]+\.?$|[^\w.,:;!?'"()/-]/.test(text)
  return !/^\s*[[{]|^[A-Za-z\d]+(_[A-Za-z\d]+)+$/.test(text)
}
