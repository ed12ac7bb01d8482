import { peek } from './peek.ts'

/** Values with which models and filters say that they declined, and the keys under which they do. */
const declined =
  /^(refusal|refused|content_?filter(ed)?|safety|blocked|prohibited_?content|blocklist|recitation|spii|guardrail_intervened|error_toxic)$/i
const reasons = ['', 'stop', 'finish', 'block', 'incomplete'].flatMap((word) =>
  word ? [`${word}_reason`, `${word}Reason`] : ['reason', 'Reason'],
)
/** Where an answer keeps what it answers. */
const contents =
  'choices candidates output content message promptFeedback incomplete_details result data response'.split(' ')

/** The object in a foreign answer with which a service declines; undefined when there is none. */
export function findRefusal(value: unknown, depth = 0): object | undefined {
  if (depth > 6 || typeof value !== 'object' || value === null) return undefined
  if (peek(value, 'length') !== undefined) return findFirst([0, 1, 2, 3, 4])
  const isRefusal =
    peek(value, 'refused') === true ||
    peek(value, 'type') === 'refusal' ||
    [peek(value, 'refusal'), peek(value, 'refusalReason')].some((text) => typeof text === 'string' && text !== '') ||
    reasons.some((key) => {
      const text = peek(value, key)
      return typeof text === 'string' && declined.test(text)
    })
  return isRefusal ? value : findFirst(contents)

  function findFirst(keys: readonly (string | number)[]): object | undefined {
    for (const key of keys) {
      const found = findRefusal(peek(value, key), depth + 1)
      if (found) return found
    }
    return undefined
  }
}
