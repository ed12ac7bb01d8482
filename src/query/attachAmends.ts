import type { QueryClient } from '@tanstack/react-query'
import { mendsCause, type Problem, type Profile, warnMisuse } from '../core/index.ts'
import { createRenewal } from '../retry/index.ts'
import type { AmendsQueries } from './AmendsQueries.ts'
import { attachments } from './attachments.ts'
import { attachMutations } from './attachMutations.ts'
import { attachQueries } from './attachQueries.ts'

/** What an app may say when it attaches a client. */
export interface AttachOptions {
  /** Whether every query and mutation takes part, or only those with `meta.amends`. @default true */
  readonly wrapAll?: boolean
  /**
   * Makes an expired session fresh. Called once for any number of requests that find it expired; each is then sent once
   * more. Given up after 30 s. Send it with `fetch` itself: a query of the same client would wait for itself.
   */
  readonly refreshSession?: () => Promise<void>
}

/** Gives a query client true retries: call it once, where the client is made. A second call answers the first one's result. */
export function attachAmends(
  client: QueryClient,
  profile: Profile,
  options: AttachOptions = {},
): AmendsQueries {
  const attached = attachments.get(client)
  if (attached) {
    if (attached.profile !== profile) warnMisuse(403)
    return attached
  }
  const { wrapAll = true, refreshSession } = options
  const renewal = refreshSession && createRenewal(refreshSession)
  const queries = attachQueries(client, profile, renewal, wrapAll)
  const mutations = attachMutations(client, profile, renewal, wrapAll)
  const stopHearing = profile.onRecovered(({ id, problem }) => {
    if (mendsCause(id)) queries.replay((failure) => isSameCause(profile.decode(failure), problem))
  })
  const amends: AmendsQueries = {
    profile,
    forQuery: (queryKey) => queries.forHash(client.defaultQueryOptions({ queryKey }).queryHash),
    forMutation: mutations.forMutation,
    detach() {
      queries.detach()
      mutations.detach()
      stopHearing()
      attachments.delete(client)
    },
  }
  attachments.set(client, amends)
  return amends
}

/** What mended one request mends the others that failed of the same cause. */
function isSameCause(problem: Problem, mended: Problem): boolean {
  return problem.dialect === mended.dialect && findCause(problem) === findCause(mended)
}

function findCause({ kind }: Problem): string {
  return kind === 'session_expired' ? 'authentication' : kind
}
