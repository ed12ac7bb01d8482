import type { FailureReader } from './Answer.ts'
import { readBareValue } from './readBareValue.ts'
import { readClientSignal } from './readClientSignal.ts'
import { readErrorWithResponse } from './readErrorWithResponse.ts'
import { readGraphQLClient } from './readGraphQLClient.ts'
import { readHttpAnswer } from './readHttpAnswer.ts'
import { readNetworkError } from './readNetworkError.ts'
import { readRpcError } from './readRpcError.ts'
import { readTrpcError } from './readTrpcError.ts'
import { readWrappedAnswer } from './readWrappedAnswer.ts'

/** How clients fail, the most telling way first; the last one accepts everything. */
export const failures: readonly FailureReader[] = [
  readGraphQLClient,
  readTrpcError,
  readErrorWithResponse,
  readHttpAnswer,
  readWrappedAnswer,
  readClientSignal,
  readNetworkError,
  readRpcError,
  readBareValue,
]
