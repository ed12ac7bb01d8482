import { applyDialect } from './applyDialect.ts'
import { findTrouble } from './clues/findTrouble.ts'
import { isError } from './clues/isError.ts'
import { isPlain } from './clues/isPlain.ts'
import { decodeAnswer } from './decodeAnswer.ts'
import type { DecodeOptions } from './decodeProblem.ts'
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
  const trouble = hasFailed ? {} : findAnyTrouble(answer)
  if (!trouble) return undefined
  const general = decodeAnswer({ ...answer, ...trouble }, response, options.now ?? Date.now())
  // A body given alone came with a success: that is what this function is asked about.
  return applyDialect(
    hasFailed ? answer : { ...answer, status: answer.status ?? 200 },
    general,
    options.dialects,
  )
}

/** What to read instead of the whole answer, if anything is wrong. */
function findAnyTrouble({ body, headers }: Answer): Partial<Answer> | undefined {
  if ((headers['grpc-status'] ?? '0') !== '0') return {}
  const content = typeof body === 'string' ? openText(body) : { json: body }
  if ('json' in content) {
    const trouble = findTrouble(content.json)
    return isPlain(trouble) ? { kind: 'refusal', body: trouble } : trouble && {}
  }
  const text = typeof body === 'string' ? body : ''
  // Sign-in pages answer 200 where data was asked for.
  if ('page' in content)
    return /sign.?in|log.?in|authenticat/i.test(content.page) ||
      /<input[^>]{0,200}type=["']?password/i.test(text.slice(0, 16_384))
      ? { kind: 'authentication' }
      : undefined
  return 'xml' in content && /<([\w-]+:)?(Error|ErrorResponse|Fault|Exception)[\s>]/.test(text.slice(0, 1000))
    ? {}
    : undefined
}
