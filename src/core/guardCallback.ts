import { warnMisuse } from './warnMisuse.ts'

/** The app's callback, which can no longer throw: then it answers `otherwise`, and the developer is told. */
export function guardCallback<Args extends readonly unknown[], Result>(
  name: string,
  callback: (...args: Args) => Result,
  otherwise: Result,
): (...args: Args) => Result {
  return (...args) => {
    try {
      const result = callback(...args)
      // What is declared to answer nothing may be async.
      if (result instanceof Promise) result.catch(tell)
      return result
    } catch (error) {
      tell(error)
      return otherwise
    }
  }

  function tell(error: unknown): void {
    warnMisuse(110, `${name}: ${error instanceof Error ? error.message : 'unknown error'}`)
  }
}
