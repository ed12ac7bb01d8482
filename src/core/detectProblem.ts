import { applyDialect } from './applyDialect.ts'
import { findTrouble } from './clues/findTrouble.ts'
import { decodeAnswer } from './decodeAnswer.ts'
import { decodeProblem, type DecodeOptions } from './decodeProblem.ts'
import { openContent } from './envelopes/openAnswer.ts'
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
  if (answer.kind || response instanceof Error || (answer.status ?? 0) >= 400)
    return decodeProblem(response, options)
  const kind = findKind(answer)
  if (!kind) return undefined
  const general = decodeAnswer(
    kind === 'error' ? answer : { ...answer, kind },
    response,
    options.now ?? Date.now(),
  )
  return applyDialect(answer, general, options.dialects)
}

/** Login pages answer 200 where data was asked for. */
function findKind({ body, headers }: Answer): 'error' | 'refusal' | 'authentication' | undefined {
  if (headers['grpc-status'] && headers['grpc-status'] !== '0') return 'error'
  if (typeof body !== 'string') return findTrouble(body)
  const content = openText(body)
  if ('page' in content)
    return /sign.?in|log.?in|authenticat/i.test(content.page) ||
      /<input[^>]{0,200}type=["']?password/i.test(body.slice(0, 16_384))
      ? 'authentication'
      : undefined
  if ('xml' in content)
    return /<([\w-]+:)?(Error|ErrorResponse|Fault|Exception)[\s>]/.test(body.slice(0, 1000))
      ? 'error'
      : undefined
  return 'json' in content ? findTrouble(openContent(body)) : undefined
}
