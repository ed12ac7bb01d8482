import type { RetrySeries } from './RetrySeries.ts'

/** Runs a request to the end of its attempts: the result, or the last real error. For data layers that do not retry by themselves. */
export async function runSeries<T>(series: RetrySeries, send: () => T | Promise<T>): Promise<T> {
  series.start()
  for (;;) {
    const attempt = await series.admit()
    try {
      const result = await send()
      if (series.isCurrent(attempt)) series.succeed()
      return result
    } catch (failure) {
      if (!series.fail(failure, attempt)) throw failure
    }
  }
}
