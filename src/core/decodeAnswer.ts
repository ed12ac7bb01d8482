import { collectDetails } from './clues/collectDetails.ts'
import { decideKind } from './clues/decideKind.ts'
import { findClues } from './clues/findClues.ts'
import { findCodes } from './clues/findCodes.ts'
import { findHelpUrl } from './clues/findHelpUrl.ts'
import { findMessage } from './clues/findMessage.ts'
import { findRequestId } from './clues/findRequestId.ts'
import { findRetryAfter } from './clues/findRetryAfter.ts'
import { findStatus } from './clues/findStatus.ts'
import type { Plain } from './clues/isPlain.ts'
import { isRetryable } from './clues/isRetryable.ts'
import { isSafe } from './clues/isSafe.ts'
import { redactSecrets } from './clues/redactSecrets.ts'
import { openAnswer } from './envelopes/openAnswer.ts'
import type { Answer } from './failures/Answer.ts'
import type { Problem } from './Problem.ts'

/** Reads an answer by its shape alone: the general reading, before any dialect. */
export function decodeAnswer(answer: Answer, content: unknown, cause: unknown, now: number): Problem {
  const { headers } = answer
  const { layers, hints, fields, originals } = openAnswer(content, answer)
  const all = [...layers, ...hints]
  const told = findClues(all)
  const heads = findClues([headers])
  const codes = layers.flatMap(findCodes)
  const said = findMessage(layers)
  const message = said === undefined ? undefined : redactSecrets(said)
  const status = findStatus(answer.status, told, all)
  const kind =
    answer.kind ??
    decideKind({
      codes: [...codes, ...layers.flatMap(readType)],
      hints: [...hints.flatMap(findCodes), ...layers.flatMap(readKeys)],
      titles: layers.flatMap(readTitles),
      message,
      status,
      fields,
      headers,
    })
  return {
    kind,
    status: answer.status,
    code: codes[0],
    message: message ?? (answer.clientText && redactSecrets(answer.clientText)),
    messageIsSafe: !answer.isThrown && isSafe(message),
    requestId: findRequestId(told, heads),
    retryAfterMs: findRetryAfter(heads, told, said, kind === 'rate_limit', now),
    retryable: isRetryable(kind, status, heads, told),
    fields: /^(validation|duplicate|bad_request|conflict|payment)$/.test(kind)
      ? fields.map((field) => ({ ...field, message: redactSecrets(field.message) }))
      : [],
    helpUrl: findHelpUrl(told),
    details: collectDetails(originals),
    cause,
  }
}

/** The last part of a problem type (`https://example.com/probs/out-of-credit`) names a kind, though nobody calls it a code. */
function readType({ type }: Plain): string[] {
  return typeof type === 'string' && /^\w+:|^\//.test(type) ? type.split(/[/#:]/).slice(-1) : []
}

/** `duplicate_of` and `existing_id` say it without a code. */
function readKeys(layer: Plain): string[] {
  return Object.keys(layer).filter((key) => /^(duplicate|existing)/.test(key))
}

function readTitles({ title, error }: Plain): string[] {
  return [title, error].filter((text): text is string => typeof text === 'string' && text.length <= 40)
}
