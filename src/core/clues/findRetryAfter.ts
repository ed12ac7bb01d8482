import { findKey } from './findKey.ts'
import type { Plain } from './isPlain.ts'
import type { Headings } from './readHeaders.ts'
import { readWait } from './readWait.ts'

/** How long the server asks to wait, in ms: its header, its body, its reset headers (only when limited), its sentence. */
export function findRetryAfter(
  headers: Headings,
  layers: readonly Plain[],
  message: string | undefined,
  limited: boolean,
  now: number,
): number | undefined {
  const header = (name: RegExp, unit?: number) =>
    findKey([headers], name, (value) => readWait(value, now, unit))
  return (
    header(/^(x-)?(ms-)?retry-after-ms$/, 1) ??
    header(/^(x-)?retry-after$/) ??
    findKey(layers, /^retry_?(after|in|delay)_?(ms|milli\w*)$/i, (value) => readWait(value, now, 1)) ??
    findKey(
      layers,
      /^(retry_?(after|in|delay)_?(s|secs?|seconds)?|estimated_time|wait_?seconds)$/i,
      (value) => readWait(value, now),
    ) ??
    (limited || message ? readSentence(message, now) : undefined) ??
    (limited
      ? (header(/^(x-)?rate-?limit-(requests-|tokens-)?reset(-after|-requests|-tokens)?$/) ??
        header(/-ratelimit-\w+(-\w+)?-reset$/))
      : undefined)
  )
}

/** "Please try again in 6m0s", "Expected available in 59 seconds". */
function readSentence(message: string | undefined, now: number): number | undefined {
  const said =
    /\b(?:(?:again|retry|available|wait)\s+(?:in|after|for)|wait)\s+((?:\d{1,6}(?:\.\d{1,6})?\s?(?:milliseconds?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|h|days?)\b\s?){1,3})/i.exec(
      message ?? '',
    )
  return said ? readWait(said[1], now) : undefined
}
