import { isPlain, type Plain } from './isPlain.ts'
import { isStatusPhrase } from './isStatusPhrase.ts'
import { pickValues } from './pickValues.ts'
import { rankKeys } from './rankKeys.ts'
import { readText } from './readText.ts'

/** Keys (simplified) that hold a text: made for users; said about this case; said about the class of cases. */
const ranks = [
  'displaymessage usermessage userpresentablemessage errorusermsg usermsg longmessage friendlymessage localizedmessage refusalreason refusal',
  'detail hydra:description errordescription errordetail detailedmessage message msg errormessage errormsg errmsg errorsummary errortext info description faultstring exceptiontext summary text error err',
  'reason details title hydra:title statusmessage statustext diagnostics errors exception cause',
].map(rankKeys)

/** The best text for people among the objects that speak (with simplified keys), the innermost first. */
export function findMessage(layers: readonly Plain[]): string | undefined {
  let fallback: string | undefined
  for (const keys of ranks)
    for (const layer of layers)
      for (const [key, value] of pickValues(layer, keys)) {
        const text = readSaying(value)
        if (!text || !isProse(text, key)) continue
        if (!isStatusPhrase(text)) return text
        // Taken only where there is nothing else.
        fallback ??= text
      }
  return fallback
}

function readSaying(value: unknown): string | undefined {
  return readText(isPlain(value) ? (value.text ?? value.value ?? value.message) : value)
}

/** A word alone is a code where codes may stand. */
function isProse(text: string, key: string): boolean {
  if (/^(error|err|reason|details|cause|exception)$/.test(key))
    return /\s|^[A-Z][a-z]+\.?$|[^\w.,:;!?'"()/-]/.test(text)
  return !/^\s*[[{]\s*["{[\]}]|^[A-Za-z\d]+(_[A-Za-z\d]+)+$/.test(text)
}
