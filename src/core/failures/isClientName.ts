/** Names that clients give to their own errors: the class of an error is no code of the API. */
const names =
  /^Error$|http|api|fetch|axios|request|response|client|connection|unknown|^(Bad(Request|Gateway)|Authentication|PermissionDenied|NotFound|Conflict|UnprocessableEntity|RateLimit|InternalServer|Retryable\w*)Error$/i

/** Whether a text is the name of a client's class. */
export function isClientName(name: unknown): boolean {
  return typeof name === 'string' && /Error$|^(http|api|fetch|axios)/i.test(name) && names.test(name)
}
