import {
  type Mutation,
  type MutationCacheNotifyEvent,
  type MutationOptions,
  notifyManager,
  type QueryClient,
} from '@tanstack/react-query'
import type { Profile, RetryController } from '../core/index.ts'
import { createRetrySeries, type Renewal, type RetrySeries } from '../retry/index.ts'
import { createDecider, type OwnRetry } from './createDecider.ts'
import { queryEnvironment } from './queryEnvironment.ts'
import { runAttempt } from './runAttempt.ts'

/** The attached side of a client's mutations. */
export interface AttachedMutations {
  readonly forMutation: (mutation: Mutation) => RetryController
  readonly detach: () => void
}

/** Lets every mutation wait inside its attempts; TanStack itself can neither skip nor stop a mutation's wait. */
export function attachMutations(
  client: QueryClient,
  profile: Profile,
  renewal: Renewal | undefined,
  wrapAll: boolean,
): AttachedMutations {
  const cache = client.getMutationCache()
  const seriesOf = new WeakMap<Mutation, RetrySeries>()
  const seriesByContext = new WeakMap<object, RetrySeries>()
  const claimed = new WeakSet<Mutation>()
  const ownOf = new WeakMap<object, OwnRetry>()
  /** TanStack asks `retry(count, error)` soon after a failure but not whose it is; equal errors are asked about in their order. */
  const failed: { readonly failure: unknown; readonly series: RetrySeries }[] = []
  const original = client.defaultMutationOptions
  client.defaultMutationOptions = ((options?: MutationOptions) =>
    options?._defaulted ? options : wrap(original.call(client, options))) as typeof original
  const unsubscribe = cache.subscribe(hear)

  return {
    forMutation: (mutation) => find(mutation),
    detach() {
      client.defaultMutationOptions = original
      unsubscribe()
    },
  }

  function wrap(options: MutationOptions): MutationOptions {
    const { mutationFn, retry, retryDelay, meta } = options
    if (!mutationFn || !(wrapAll || meta?.['amends'])) return options
    const by: typeof mutationFn = async (variables, context) => {
      const series = seriesByContext.get(context) ?? claim(variables)
      seriesByContext.set(context, series)
      try {
        return await runAttempt({ series, profile, renewal, send: () => mutationFn(variables, context) })
      } catch (failure) {
        failed.push({ failure, series })
        throw failure
      }
    }
    ownOf.set(by, { retry, retryDelay, meta } as OwnRetry)
    return {
      ...options,
      mutationFn: by,
      retry: (_, error) => takeFailed(error)?.willRetry() ?? false,
      retryDelay: 0,
    }
  }

  function takeFailed(failure: unknown): RetrySeries | undefined {
    const index = failed.findIndex((one) => Object.is(one.failure, failure))
    return index < 0 ? undefined : failed.splice(index, 1)[0]!.series
  }

  /** The series of this call: its mutation is pending with these very variables, and no earlier call has claimed it. */
  function claim(variables: unknown): RetrySeries {
    const mutation = cache
      .getAll()
      .find((one) => !claimed.has(one) && one.state.status === 'pending' && one.state.variables === variables)
    if (!mutation) throw new Error('TanStack Query called a mutation function for no pending mutation.')
    claimed.add(mutation)
    return find(mutation)
  }

  function find(mutation: Mutation): RetrySeries {
    const known = seriesOf.get(mutation)
    if (known) return known
    const series = createRetrySeries({
      environment: queryEnvironment,
      notify: (tell) => notifyManager.schedule(tell),
      decide: (failure, failures) => createDecider(findOwn(mutation), false, profile)(failure, failures),
      restart: () => void mutation.execute(mutation.state.variables).catch(() => {}),
    })
    seriesOf.set(mutation, series)
    return series
  }

  function findOwn({ options }: Mutation): OwnRetry {
    return (options.mutationFn && ownOf.get(options.mutationFn)) ?? {}
  }

  function hear(event: MutationCacheNotifyEvent): void {
    if (event.type !== 'updated') return
    const series = find(event.mutation)
    const { phase, error } = series.getSnapshot()
    if (event.action.type === 'pending') {
      claimed.delete(event.mutation)
      series.start()
    } else if (event.action.type === 'success') series.succeed()
    else if (event.action.type === 'error' && (phase !== 'exhausted' || error !== event.action.error))
      series.end(event.action.error)
  }
}
