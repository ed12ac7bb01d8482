/** What a promise fails with; a success is the test's own mistake. */
export async function catchFailure(promise: PromiseLike<unknown>): Promise<unknown> {
  let value: unknown
  try {
    value = await promise
  } catch (failure) {
    return failure
  }
  throw new Error(`succeeded with ${JSON.stringify(value)?.slice(0, 200)}`)
}
