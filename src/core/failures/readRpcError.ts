import { peek } from '../clues/peek.ts'
import { readHeaders } from '../clues/readHeaders.ts'
import { readText } from '../clues/readText.ts'
import type { ProblemKind } from '../Problem.ts'
import type { Answer } from './Answer.ts'

/** The codes of gRPC by number: https://grpc.io/docs/guides/status-codes/ */
const codes =
  'ok canceled unknown invalid_argument deadline_exceeded not_found already_exists permission_denied resource_exhausted failed_precondition aborted out_of_range unimplemented internal unavailable data_loss unauthenticated'.split(
    ' ',
  )
/** What the client itself may say. */
const own: Readonly<Record<string, ProblemKind>> = { canceled: 'aborted', deadline_exceeded: 'timeout' }
/** Codes whose word alone would mislead. */
const kinds: Readonly<Record<string, ProblemKind>> = {
  canceled: 'aborted',
  aborted: 'conflict',
  out_of_range: 'bad_request',
  unimplemented: 'bad_request',
  data_loss: 'server',
}

/** Connect and gRPC-Web: a numbered code, and the headers as metadata. The HTTP status stays in the client. */
export function readRpcError(failure: unknown): Answer | undefined {
  const number = peek(failure, 'code')
  const metadata = peek(failure, 'metadata')
  const code = typeof number === 'number' && number > 0 ? codes[number] : undefined
  if (!code || typeof metadata !== 'object' || metadata === null) return undefined
  const headers = readHeaders(metadata)
  const message = readText(peek(failure, 'rawMessage') ?? peek(failure, 'message'))
  // Connect says which errors came over the wire; its own code is a guess from the status.
  if (peek(failure, 'isWireError') === false) {
    const status = /^HTTP (\d{3})$/.exec(message ?? '')?.[1]
    return status
      ? { status: Number(status), headers }
      : { kind: own[code] ?? 'unknown', headers, clientText: message }
  }
  return {
    kind: kinds[code],
    headers,
    body: {
      code: code === 'unknown' ? undefined : code,
      message,
      details: peek(failure, 'details'),
    },
  }
}
