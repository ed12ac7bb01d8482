import { findKey } from './findKey.ts'
import type { Plain } from './isPlain.ts'
import type { Headings } from './readHeaders.ts'
import { readWait } from './readWait.ts'

const duration = String.raw`((?:\d{1,6}(?:\.\d{1,6})?\s?(?:milliseconds?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|h|days?)(?![a-z])\s?){1,3})`
/** "Please try again in 6m0s", "Expected available in 59 seconds"; any "after 51 seconds" where something is limited. */
const sentence = new RegExp(
  String.raw`\b(?:again|retry|available|wait)\s+(?:(?:in|after|for)\s+)?${duration}`,
  'i',
)
const limitedSentence = new RegExp(String.raw`\b(?:in|after|for|wait)\s+${duration}`, 'i')

/** How long the server asks to wait, in ms: its header, its body, its sentence, its reset headers (only when limited). */
export function findRetryAfter(
  headers: Headings,
  layers: readonly Plain[],
  message: string | undefined,
  limited: boolean,
  now: number,
): number | undefined {
  const find = (where: readonly Plain[], key: RegExp, unit?: number) =>
    findKey(where, key, (value) => readWait(value, now, unit))
  const header = (name: RegExp, unit?: number) => find([headers], name, unit)
  return (
    header(/^(x-)?retry-after-ms$/, 1) ??
    header(/^(x-)?retry-after$/) ??
    find(layers, /^retry_?(after|in|delay)_?(ms|milli\w*)$/i, 1) ??
    find(
      layers,
      /^(retry_?(after|in|delay)_?(s|secs?|seconds)?|estimated_?time|wait_?seconds|(retry|resets?|available)_?at)$/i,
    ) ??
    readWait((limited ? limitedSentence : sentence).exec(message ?? '')?.[1], now) ??
    (limited
      ? (header(/^(x-)?rate-?limit-(requests-|tokens-)?reset(-after|-requests|-tokens)?$/) ??
        header(/-ratelimit-\w+(-\w+)?-reset$/) ??
        // RateLimit of the IETF draft: `"default";r=0;t=50`
        readWait(/\bt=(\d{1,9})/.exec(headers.ratelimit ?? '')?.[1], now))
      : undefined)
  )
}
