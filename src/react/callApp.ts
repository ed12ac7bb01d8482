/** Calls what the app gave to be told by. A mistake in there is reported like any uncaught one, and takes nothing else down. */
export function callApp(call: () => void): void {
  try {
    call()
  } catch (error) {
    reportError(error)
  }
}
