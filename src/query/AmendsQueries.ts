import type { Mutation, QueryKey } from '@tanstack/react-query'
import type { Profile, RetryController } from '../core/index.ts'

/** What attaching gives: a controller for everything that the client fetches and saves. */
export interface AmendsQueries {
  /** The controller of one query, by its key. */
  readonly forQuery: (queryKey: QueryKey) => RetryController
  readonly forMutation: (mutation: Mutation) => RetryController
  readonly profile: Profile
  /** Gives the client its own behaviour back. */
  readonly detach: () => void
}
