import type { Cache } from 'swr'
import { decideRetry, type Profile } from '../core/index.ts'
import { browserEnvironment, createRetrySeries, type RetrySeries } from '../retry/index.ts'

/** Which series belong to which cache: module state, because SWR's hooks share nothing but the cache. */
const seriesOf = new WeakMap<Cache, Map<string, Entry>>()

interface Entry {
  readonly series: RetrySeries
  world: World
}

/** What the series of a key needs from the hooks that use it. */
export interface World {
  readonly profile: Profile
  /** Fetches the key anew. */
  readonly refetch: () => void
}

/** The series of one key; the latest hook's profile decides. */
export function findSeries(cache: Cache, key: string, world: World): RetrySeries {
  const entries = seriesOf.get(cache) ?? new Map<string, Entry>()
  seriesOf.set(cache, entries)
  const known = entries.get(key)
  if (known) {
    known.world = world
    return known.series
  }
  const entry: Entry = {
    world,
    series: createRetrySeries({
      environment: browserEnvironment,
      decide: (failure, failures) => {
        const { profile } = entry.world
        return decideRetry(profile.decode(failure), { failures, idempotent: true }, profile)
      },
      restart: () => entry.world.refetch(),
    }),
  }
  entries.set(key, entry)
  return entry.series
}
