/** How an expired session becomes a fresh one. */
export interface Renewal {
  /** The session's version when a request is sent; give it back with `renew`. */
  readonly version: () => number
  /** Makes the session fresh once for any number of callers. Answers whether the request is worth repeating. */
  readonly renew: (sentWith: number) => Promise<boolean>
}

/** A refresh that takes longer will not come: everything waits for it. */
const longestRefreshMs = 30_000

/** One refresh for any number of requests that find the session expired, also for those that find it out late. */
export function createRenewal(refreshSession: () => Promise<void>): Renewal {
  let version = 0
  let running: Promise<boolean> | undefined
  return {
    version: () => version,
    renew(sentWith) {
      // The session was renewed since this request was sent: its answer is old news.
      if (sentWith !== version) return Promise.resolve(true)
      running ??= refresh().finally(() => (running = undefined))
      return running
    },
  }

  async function refresh(): Promise<boolean> {
    let timer: ReturnType<typeof setTimeout> | undefined
    try {
      const tooLate = new Promise<never>((_, reject) => (timer = setTimeout(reject, longestRefreshMs)))
      await Promise.race([refreshSession(), tooLate])
      version += 1
      return true
    } catch {
      // The request's own failure says it better than the refresh's: it is the one the person caused.
      return false
    } finally {
      clearTimeout(timer)
    }
  }
}
