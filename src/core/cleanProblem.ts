import { collectDetails } from './clues/collectDetails.ts'
import { isPlain } from './clues/isPlain.ts'
import { isSafe } from './clues/isSafe.ts'
import { takePlain } from './clues/takePlain.ts'
import { cleanTexts } from './cleanTexts.ts'
import { completeProblem } from './completeProblem.ts'
import type { Problem } from './Problem.ts'
import { readParts } from './readParts.ts'

/** A problem out of a foreign object that looks like one: what it says counts no more than what a body says. */
export function cleanProblem(value: unknown): Problem {
  const parts = readParts(value)
  const texts = cleanTexts(parts)
  const details = takePlain(parts.details)
  return completeProblem({
    ...texts,
    // Not by its own word alone: whoever sends a body could claim it.
    messageIsSafe: parts.messageIsSafe === true && isSafe(texts.message),
    details: isPlain(details) ? collectDetails([details]) : {},
  })
}
