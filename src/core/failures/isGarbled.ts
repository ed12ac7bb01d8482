/** What engines and Stripe say of an answer that is no JSON. */
const words = /is not valid JSON$|JSON\.parse|JSON Parse error|end of JSON input|^Invalid JSON received/

/** Whether a client's text says that there was an answer, and nobody could read it. */
export function isGarbled(text: unknown): boolean {
  return typeof text === 'string' && words.test(text)
}
