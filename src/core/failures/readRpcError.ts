import { peek } from '../clues/peek.ts'
import { readHeaders } from '../clues/readHeaders.ts'
import { takePlain } from '../clues/takePlain.ts'
import type { ProblemKind } from '../Problem.ts'
import type { Answer } from './Answer.ts'

/** The codes of gRPC by number: https://grpc.io/docs/guides/status-codes/ */
const codes =
  'ok canceled unknown invalid_argument deadline_exceeded not_found already_exists permission_denied resource_exhausted failed_precondition aborted out_of_range unimplemented internal unavailable data_loss unauthenticated'.split(
    ' ',
  )
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
  const name = typeof number === 'number' && number > 0 ? codes[number] : undefined
  if (!name || typeof metadata !== 'object' || metadata === null) return undefined
  return {
    kind: kinds[name],
    headers: readHeaders(metadata),
    body: {
      code: name,
      message: takePlain(peek(failure, 'rawMessage') ?? peek(failure, 'message')),
      details: takePlain(peek(failure, 'details')),
    },
    // Connect says which errors came over the wire.
    isThrown: peek(failure, 'isWireError') === false,
  }
}
