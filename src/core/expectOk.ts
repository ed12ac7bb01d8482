import { decodeProblem, type DecodeOptions } from './decodeProblem.ts'
import { ProblemError } from './ProblemError.ts'
import { readFailure } from './readFailure.ts'

/** Lets a good response pass and throws a `ProblemError` for any other: `fetch(url).then(expectOk)`. */
export async function expectOk(response: Response, options?: DecodeOptions): Promise<Response> {
  if (response.ok && !isLoginPage(response)) return response
  if (!response.ok) throw new ProblemError(decodeProblem(await readFailure(response), options))
  response.body?.cancel().catch(() => {})
  throw new ProblemError({
    kind: 'authentication',
    status: response.status,
    messageIsSafe: false,
    retryable: false,
    fields: [],
    details: {},
    cause: response,
  })
}

/** A request for data that was sent on to a page has met a sign-in wall. */
function isLoginPage(response: Response): boolean {
  return response.redirected && /^text\/html\b/i.test(response.headers.get('content-type') ?? '')
}
