import {
  type Mutation,
  type MutationCacheNotifyEvent,
  type MutationFunction,
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
  const wrappers = new WeakMap<MutationFunction, { readonly own: OwnRetry; readonly by: MutationFunction }>()
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
    const { retry, retryDelay, meta } = options
    const mutationFn = options.mutationFn as MutationFunction | undefined
    if (!mutationFn || !(wrapAll || meta?.['amends'])) return options
    const own = { retry, retryDelay, meta } as OwnRetry
    const known = wrappers.get(mutationFn)
    const wrapper = known && isSame(known.own, own) ? known : { own, by: createWrapper(mutationFn) }
    wrappers.set(mutationFn, wrapper)
    ownOf.set(wrapper.by, own)
    return { ...options, mutationFn: wrapper.by as never, retry: retryFailed, retryDelay: 0 }
  }

  function createWrapper(mutationFn: MutationFunction): MutationFunction {
    const by: MutationFunction = async (variables, context) => {
      const series = seriesByContext.get(context) ?? claim(variables, by)
      seriesByContext.set(context, series)
      try {
        return await runAttempt({ series, profile, renewal, send: () => mutationFn(variables, context) })
      } catch (failure) {
        failed.push({ failure, series })
        throw failure
      }
    }
    return by
  }

  function retryFailed(_: number, error: unknown): boolean {
    return takeFailed(error)?.willRetry() ?? false
  }

  function takeFailed(failure: unknown): RetrySeries | undefined {
    const index = failed.findIndex((one) => Object.is(one.failure, failure))
    return index < 0 ? undefined : failed.splice(index, 1)[0]!.series
  }

  /**
   * The series of this call: its mutation is pending with this very function and these variables, and no earlier call
   * has claimed it. A mutation that the app has cleared from the cache is sent all the same; nobody can show it.
   */
  function claim(variables: unknown, by: MutationFunction): RetrySeries {
    const mutation = cache
      .getAll()
      .find(
        (one) =>
          !claimed.has(one) &&
          one.options.mutationFn === by &&
          one.state.status === 'pending' &&
          !one.state.isPaused &&
          Object.is(one.state.variables, variables),
      )
    if (!mutation) return create({}, () => {})
    claimed.add(mutation)
    return find(mutation)
  }

  function find(mutation: Mutation): RetrySeries {
    const known = seriesOf.get(mutation)
    if (known) return known
    const restart = () => void mutation.execute(mutation.state.variables).catch(() => {})
    const series = create(mutation, restart)
    seriesOf.set(mutation, series)
    return series
  }

  function create(mutation: { readonly options?: MutationOptions }, restart: () => void): RetrySeries {
    const readOwn = () => findOwn(mutation)
    return createRetrySeries({
      environment: {
        ...queryEnvironment,
        isOnline: () => mutation.options?.networkMode === 'always' || queryEnvironment.isOnline(),
      },
      notify: (tell) => notifyManager.schedule(tell),
      decide: (failure, failures) => createDecider(readOwn(), false, profile)(failure, failures),
      restart,
    })
  }

  function findOwn({ options }: { readonly options?: MutationOptions }): OwnRetry {
    return (options?.mutationFn && ownOf.get(options.mutationFn)) ?? {}
  }

  function hear(event: MutationCacheNotifyEvent): void {
    if (event.type !== 'updated') return
    const { action, mutation } = event
    const series = find(mutation)
    const { phase, error } = series.getSnapshot()
    if (action.type === 'pending') {
      claimed.delete(mutation)
      series.start()
      if (mutation.state.isPaused) series.hold(queryEnvironment.obstacle())
    } else if (action.type === 'pause') series.hold(queryEnvironment.obstacle())
    else if (action.type === 'continue') series.hold(undefined)
    else if (action.type === 'success') series.succeed()
    else if (action.type === 'error' && (phase !== 'exhausted' || error !== action.error))
      series.end(action.error)
  }
}

function isSame(a: OwnRetry, b: OwnRetry): boolean {
  return a.retry === b.retry && a.retryDelay === b.retryDelay && a.meta === b.meta
}
