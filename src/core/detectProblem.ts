import { applyDialect } from './applyDialect.ts'
import { findRefusal } from './clues/findRefusal.ts'
import { hasError } from './clues/hasError.ts'
import { isError } from './clues/isError.ts'
import { isPlain } from './clues/isPlain.ts'
import { peek } from './clues/peek.ts'
import { peekItems } from './clues/peekItems.ts'
import { takePlain } from './clues/takePlain.ts'
import { decodeAnswer } from './decodeAnswer.ts'
import type { DecodeOptions } from './decodeProblem.ts'
import { findPayloadErrors } from './envelopes/findPayloadErrors.ts'
import { openContent } from './envelopes/openContent.ts'
import { openText } from './envelopes/openText.ts'
import type { Answer } from './failures/Answer.ts'
import { readAnswer } from './failures/readAnswer.ts'
import type { HttpFailure, Problem } from './Problem.ts'
import { readProblem } from './readProblem.ts'

/** Finds an error or a refusal inside an answer that succeeded, given whole or as its body; undefined when all is well. */
export function detectProblem(
  response: HttpFailure | unknown,
  options: DecodeOptions = {},
): Problem | undefined {
  const known = readProblem(response)
  if (known) return known
  if (response === undefined || response === null) return undefined
  const answer = readAnswer(response)
  const hasFailed = answer.kind !== undefined || isError(response) || (answer.status ?? 0) >= 400
  const trouble = hasFailed ? {} : findTrouble(answer)
  if (!trouble) return undefined
  const content = openContent(answer.body)
  const general = decodeAnswer(
    { ...answer, ...trouble },
    'body' in trouble ? takePlain(trouble.body) : content,
    response,
    options.now ?? Date.now(),
  )
  // A body given alone came with a success: that is what this function is asked about.
  const asked = hasFailed ? answer : { ...answer, status: answer.status ?? 200 }
  return applyDialect(asked, content, general, options.dialects)
}

/** What to read instead of the whole answer, if anything is wrong. */
function findTrouble({ body: given, headers }: Answer): Partial<Answer> | undefined {
  if ((headers['grpc-status'] ?? '0') !== '0') return {}
  const body = peek(given, 'byteLength') === undefined ? given : takePlain(given)
  const { json, xml, page } = typeof body === 'string' ? openText(body.slice(0, 16_384)) : { json: body }
  const refusal = findRefusal(json)
  if (refusal) return { kind: 'refusal', body: refusal }
  if (json !== undefined) return hasTrouble(json) ? {} : undefined
  // Sign-in pages answer 200 where data was asked for.
  if (page !== undefined)
    return /sign.?in|log.?in|authenticat/i.test(page) ||
      /<input[^>]{0,200}type=["']?password/i.test(String(body).slice(0, 16_384))
      ? { kind: 'authentication' }
      : undefined
  const isFault = /<([\w-]+:)?(Error|ErrorResponse|Fault|Exception)[\s>]/.test(String(body).slice(0, 1000))
  return xml && (isFault || hasError(xml)) ? {} : undefined
}

function hasTrouble(json: unknown): boolean {
  if (hasError(json) || peekItems(json).some(isAnswerWithError)) return true
  const data = peek(json, 'data')
  const payloads = typeof peek(data, 'length') === 'number' ? undefined : takePlain(data)
  return isPlain(payloads) && Object.values(payloads).some(findPayloadErrors)
}

/** In a batch every entry is an answer or an error: a record has more to tell. */
function isAnswerWithError(entry: unknown): boolean {
  const copy = takePlain(entry)
  return isPlain(copy) && Object.keys(copy).length < 4 && hasError({ error: copy.error })
}
