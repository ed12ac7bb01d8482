import { peek } from './peek.ts'
import { peekItems } from './peekItems.ts'

/** Values with which models and filters say that they declined, and the keys under which they do. */
const declined =
  /^(refusal|refused|content_?filter(ed)?|safety|blocked|prohibited_?content|blocklist|recitation|spii|guardrail_intervened|error_toxic)$/i
const reasons =
  'reason stop_reason stopReason finish_reason finishReason block_reason blockReason incomplete_reason incompleteReason'.split(
    ' ',
  )
/** Where an answer keeps what it answers. */
const contents =
  'choices candidates output content message promptFeedback incomplete_details result data response'.split(
    ' ',
  )

/** The object in a foreign answer with which a service declines; undefined when there is none. */
export function findRefusal(value: unknown, depth = 0): object | undefined {
  if (depth > 6 || typeof value !== 'object' || value === null) return undefined
  const has = (key: string, isIt: (text: string) => boolean) => {
    const text = peek(value, key)
    return typeof text === 'string' && isIt(text)
  }
  const isRefusal =
    peek(value, 'refused') === true ||
    has('type', (text) => text === 'refusal') ||
    has('refusal', Boolean) ||
    has('refusalReason', Boolean) ||
    reasons.some((key) => has(key, (text) => declined.test(text)))
  if (isRefusal) return value
  for (const inner of [...peekItems(value).slice(0, 5), ...contents.map((key) => peek(value, key))]) {
    const found = findRefusal(inner, depth + 1)
    if (found) return found
  }
  return undefined
}
