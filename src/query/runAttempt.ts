import type { Profile } from '../core/index.ts'
import type { Renewal, RetrySeries } from '../retry/index.ts'

/** What an attempt is made of. */
export interface Attempt<T> {
  readonly series: RetrySeries
  readonly profile: Profile
  readonly renewal: Renewal | undefined
  readonly send: () => T | Promise<T>
  /** Whether anybody is left to hear the answer of an attempt that waits. */
  readonly isWanted?: () => boolean
}

/** One attempt: waits its turn, sends, renews an expired session once, and tells the series how it went. */
export async function runAttempt<T>({ series, profile, renewal, send, isWanted }: Attempt<T>): Promise<T> {
  const number = await series.admit(isWanted)
  try {
    return await sendRenewed()
  } catch (failure) {
    series.fail(failure, number)
    throw failure
  }

  async function sendRenewed(): Promise<T> {
    const sentWith = renewal?.version() ?? 0
    try {
      return await send()
    } catch (failure) {
      const isFresh = profile.decode(failure).kind === 'session_expired' && (await renewal?.renew(sentWith))
      // A second refusal with a fresh session is the truth: no loop. What was cancelled meanwhile is not sent.
      if (isFresh && series.isCurrent(number)) return send()
      throw failure
    }
  }
}
