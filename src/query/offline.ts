import { ProblemError } from '../core/index.ts'

/** What a request meets that TanStack Query holds back because there is no connection: it has not failed, but people must know. */
export const offline = new ProblemError({
  kind: 'network',
  code: 'offline',
  messageIsSafe: false,
  retryable: true,
  fields: [],
  details: {},
  cause: undefined,
})
