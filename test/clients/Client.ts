import type { Problem } from '../../src/core/index.ts'
import type { ScenarioName } from './scenarios.ts'
import type { ServerAnswer } from './startServer.ts'

/** One HTTP client, as apps use it. */
export interface Client {
  readonly name: string
  /** Whose version stands in the table. */
  readonly package: string
  /** The call whose failure is decoded, for people. */
  readonly call: string
  /** How it is told not to try again by itself. */
  readonly retries: string
  /** Sends one request; resolves to what the client throws or returns as its error. */
  readonly fail: (request: ClientRequest) => Promise<unknown>
  /** What this client keeps to itself, or says in its own way. */
  readonly losses?: readonly Loss[]
  /** What only its protocol has. */
  readonly own?: readonly OwnScenario[]
}

/** What a client is asked to send. */
export interface ClientRequest {
  readonly url: string
  /** Given where the app gives up. */
  readonly signal?: AbortSignal
  /** Given where the client must give up. */
  readonly timeout?: number
  /** What is sent, where that matters. */
  readonly input?: unknown
}

/** What is checked of a problem. The wait is rounded to seconds. */
export type Seen = Pick<Problem, 'kind' | 'status' | 'code' | 'retryAfterMs' | 'requestId' | 'fields'> & {
  readonly messageIsSafe: boolean
}

/** Scenarios in which a client tells less than the server did. */
export interface Loss {
  readonly because: string
  readonly instead: Partial<Record<ScenarioName, Partial<Seen>>>
}

/** An answer that only this client's protocol knows. */
export interface OwnScenario {
  readonly title: string
  readonly answer: ServerAnswer
  readonly input?: unknown
  readonly expected: Partial<Problem>
}
