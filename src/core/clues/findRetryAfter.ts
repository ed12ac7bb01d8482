import type { Clues } from './findClues.ts'
import { readEach } from './readEach.ts'
import type { Clue } from './readKey.ts'
import { readWait } from './readWait.ts'

/** "Please try again in 6m0s", "Expected available in 59 seconds"; any "after 51 seconds" where something is limited. */
const sentence =
  /\b(again|retry|available|wait|in|after|for)\s+(?:(?:in|after|for)\s+)?((?:\d{1,6}(?:\.\d{1,6})?\s?(?:milliseconds?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|h|days?)(?![a-z])\s?){1,3})/gi

/** How long the server asks to wait, in ms: its header, its body, its sentence, its reset headers (only when limited). */
export function findRetryAfter(
  headers: Clues,
  body: Clues,
  message: string | undefined,
  limited: boolean,
  now: number,
): number | undefined {
  const find = (clues: Clues, name: Clue, unit?: number) =>
    readEach(clues[name], (value) => readWait(value, now, unit))
  return (
    find(headers, 'waitMs', 1) ??
    find(headers, 'wait') ??
    find(body, 'waitMs', 1) ??
    find(body, 'wait') ??
    readSentence(message ?? '', limited, now) ??
    (limited
      ? (find(headers, 'reset') ??
        // RateLimit of the IETF draft: `"default";r=0;t=50`
        readWait(/\bt=(\d{1,9})/.exec(String(headers.limits))?.[1], now))
      : undefined)
  )
}

function readSentence(message: string, limited: boolean, now: number): number | undefined {
  if (!/\d/.test(message)) return undefined
  for (const [, before, wait] of message.matchAll(sentence))
    if (limited || !/^(in|after|for)$/i.test(before!)) return readWait(wait, now)
  return undefined
}
