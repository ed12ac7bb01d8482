import type { Problem } from '../../src/core/index.ts'
import type { ScenarioName, Seen } from './scenarios.ts'
import type { ServerAnswer } from './startServer.ts'

/** One HTTP client, as apps use it. */
export interface Client {
  readonly name: string
  /** Whose version stands in the table; undefined for what the platform brings. */
  readonly package?: string
  /** The code whose failure is decoded, for people. */
  readonly call: string
  /** How it is told not to try again by itself. */
  readonly retries: string
  /** Sends one request; resolves to what the client throws or returns as its error. */
  readonly fail: (request: ClientRequest) => Promise<unknown>
  /** What this client keeps to itself. */
  readonly losses?: readonly Loss[]
  /** What it takes for a success, and so throws nothing. */
  readonly accepts?: readonly ScenarioName[]
  /** What only its protocol has. */
  readonly own?: readonly OwnScenario[]
}

/** What a client is asked to send. */
export interface ClientRequest {
  readonly url: string
  /** Given where the app gives up. */
  readonly signal?: AbortSignal
  /** Given where the client must give up, in ms. */
  readonly timeout?: number
  /** Either of them as one signal, for clients that know no timeout: apps give them `AbortSignal.timeout`. */
  readonly limit?: AbortSignal
  /** What is sent, where that matters. */
  readonly input?: unknown
}

/** Scenarios in which a client tells less than the server did; the client's doing, not a fault of decoding. */
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
