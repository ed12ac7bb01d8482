import { collectDetails } from './clues/collectDetails.ts'
import { decideKind } from './clues/decideKind.ts'
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
export function decodeAnswer(answer: Answer, cause: unknown, now: number): Problem {
  const { headers } = answer
  const { layers, hints, fields, originals } = openAnswer(answer)
  const all = [...layers, ...hints]
  const codes = layers.flatMap(findCodes)
  const said = findMessage(layers)
  const message = said === undefined ? undefined : redactSecrets(said)
  const status = findStatus(answer.status, all)
  const kind =
    answer.kind ??
    decideKind({
      codes: [...codes, ...layers.flatMap(readType)],
      hints: [
        ...hints.flatMap(findCodes),
        ...originals
          .flatMap((layer) => Object.keys(layer))
          .filter((key) => /^(duplicate|existing)_/.test(key)),
      ],
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
    requestId: findRequestId(all, headers),
    retryAfterMs: findRetryAfter(headers, all, said, kind === 'rate_limit', now),
    retryable: isRetryable(kind, status, headers, layers),
    fields: /^(validation|duplicate|bad_request|conflict|payment)$/.test(kind)
      ? fields.map((field) => ({ ...field, message: redactSecrets(field.message) }))
      : [],
    helpUrl: findHelpUrl(layers, hints),
    details: collectDetails(originals),
    cause,
  }
}

/** The last part of a problem type (`https://example.com/probs/out-of-credit`) names a kind, though nobody calls it a code. */
function readType({ type }: Plain): string[] {
  return typeof type === 'string' && /^\w+:|^\//.test(type) ? type.split(/[/#:]/).slice(-1) : []
}

function readTitles({ title, error }: Plain): string[] {
  return [title, error].filter((text): text is string => typeof text === 'string' && text.length <= 40)
}
