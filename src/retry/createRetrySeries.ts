import type { RetryDecision, RetrySnapshot } from '../core/index.ts'
import type { RetrySeries, SeriesOptions } from './RetrySeries.ts'
import { setAlarm } from './setAlarm.ts'

/** Keeps the one truth about a request's attempts: waits, pauses, and what a person decides about them. */
export function createRetrySeries({
  decide,
  environment,
  restart,
  notify = (tell) => tell(),
}: SeriesOptions): RetrySeries {
  const listeners = new Set<() => void>()
  let snapshot = idle
  /** Another attempt is due; `waiter` is its data layer's request to be let through, which may come a moment later. */
  let coming = false
  let attempts = 0
  let waiter: Waiter | undefined
  let stopAsked = false
  /** Whether a person may skip the wait: not when the server named the time. */
  let skippable = false
  let callOff = () => {}

  return {
    getSnapshot: () => snapshot,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    willRetry: () => coming,
    start() {
      abandonWait()
      stopAsked = false
      publish({ phase: 'attempting', failures: 0, attempt: 1, error: snapshot.error })
    },
    admit(getSignal) {
      // Somebody asked for fresh data while the last attempt waited: the newer one goes first, and now.
      if (waiter) abandonWait()
      if (snapshot.exhaustedBy === 'stopped') return Promise.reject(snapshot.error)
      if (!coming) {
        publish({ ...running(), attempt: snapshot.failures + 1 })
        return Promise.resolve(++attempts)
      }
      return new Promise((resolve, reject) => {
        waiter = { resolve, reject, stopListening: listen(getSignal?.()) }
        look()
      })
    },
    fail(failure, attempt) {
      if (attempt !== attempts) return coming
      const failures = snapshot.failures + 1
      const decision = decide(failure, failures)
      coming = decision.retry && !stopAsked
      if (decision.retry && coming) {
        const { afterMs, maxAttempts, by } = decision
        const deadline = environment.now() + afterMs
        skippable = by === 'schedule'
        arm(deadline, () => look())
        look({ failures, attempt: failures + 1, maxAttempts, error: name(failure), deadline, canStop: true })
      } else exhaust(failure, failures, decision)
      return coming
    },
    end(failure) {
      exhaust(failure, Math.max(1, snapshot.failures), decide(failure, Infinity))
    },
    succeed() {
      abandonWait()
      const hadFailed = snapshot.error !== undefined
      publish(hadFailed ? { phase: 'recovered', failures: 0, attempt: 1 } : idle)
    },
    reset() {
      abandonWait()
      attempts += 1
      publish(idle)
    },
    retryNow({ force = false } = {}) {
      if (!snapshot.canRetryNow && !(force && isAtRest())) return
      if (coming) proceed()
      else restart?.()
    },
    stop() {
      if (snapshot.phase === 'attempting') {
        stopAsked = true
        publish({ ...snapshot, canStop: false })
      } else if (coming) {
        const { error, failures } = snapshot
        const waiting = waiter
        abandonWait()
        publish({
          phase: 'exhausted',
          failures,
          attempt: failures,
          error,
          exhaustedBy: 'stopped',
          canRetryNow: canRestart(),
        })
        waiting?.reject(error)
      }
    },
  }

  /** Looks at the clock and the world: still waiting, held up, or free to go. */
  function look(wait: Partial<RetrySnapshot> = snapshot): void {
    if (!coming) return
    const isDue = environment.now() >= (wait.deadline ?? 0)
    const isOnline = environment.isOnline()
    const pausedBy = !isOnline ? 'offline' : isDue && !environment.isVisible() ? 'hidden' : undefined
    if (!pausedBy && isDue && waiter) proceed()
    else
      publish({
        ...wait,
        phase: pausedBy ? 'paused' : 'waiting',
        pausedBy,
        canRetryNow: skippable && isOnline,
      })
  }

  function proceed(): void {
    const admitted = waiter
    abandonWait()
    publish({ ...running(), attempt: snapshot.failures + 1 })
    admitted?.resolve(++attempts)
  }

  function exhaust(error: unknown, failures: number, decision: RetryDecision): void {
    abandonWait()
    const availableInMs = decision.retry ? undefined : decision.availableInMs
    const availableAt = availableInMs ? environment.now() + availableInMs : undefined
    const exhaustedBy = decision.retry
      ? 'stopped'
      : decision.because === 'unsafe'
        ? 'not-retryable'
        : decision.because
    const { maxAttempts } = decision
    stopAsked = false
    publish({
      phase: 'exhausted',
      failures,
      attempt: failures,
      maxAttempts,
      error: name(error),
      availableAt,
      exhaustedBy,
      canRetryNow: availableAt === undefined && canRestart(),
    })
    // A timer for a long ban only matters to somebody who looks at it; the alarm rechecks on every return to the page.
    if (availableAt !== undefined) arm(availableAt, () => publish({ ...snapshot, canRetryNow: canRestart() }))
  }

  function running(): Partial<RetrySnapshot> & Pick<RetrySnapshot, 'phase' | 'failures'> {
    const { failures, maxAttempts, error } = snapshot
    return { phase: 'attempting', failures, maxAttempts, error, canStop: failures > 0 }
  }

  function isAtRest(): boolean {
    return coming ? environment.isOnline() : snapshot.phase === 'exhausted' && canRestart()
  }

  function canRestart(): boolean {
    return restart !== undefined
  }

  function arm(at: number, ring: () => void): void {
    callOff()
    const disarm = setAlarm(at, ring, environment)
    const unsubscribe = environment.subscribe(() => look())
    callOff = () => {
      disarm()
      unsubscribe()
    }
  }

  function abandonWait(): void {
    callOff()
    callOff = () => {}
    coming = false
    waiter?.stopListening()
    waiter = undefined
  }

  /** A cancelled request must neither be sent later nor be told about. */
  function listen(signal: AbortSignal | undefined): () => void {
    const leave = () => {
      const waiting = waiter
      abandonWait()
      // Intentionally not published: whoever cancelled says next what the request is now, or starts it anew.
      waiting?.reject(signal?.reason)
    }
    if (signal?.aborted) queueMicrotask(leave)
    else signal?.addEventListener('abort', leave, { once: true })
    return () => signal?.removeEventListener('abort', leave)
  }

  function publish(next: Partial<RetrySnapshot> & Pick<RetrySnapshot, 'phase'>): void {
    const whole = Object.freeze({ ...idle, ...next })
    if (isSame(whole, snapshot)) return
    snapshot = whole
    notify(() => listeners.forEach((listener) => listener()))
  }
}

interface Waiter {
  readonly resolve: (attempt: number) => void
  readonly reject: (reason: unknown) => void
  readonly stopListening: () => void
}

/** A failure that is nothing at all would look like no failure. */
function name(failure: unknown): unknown {
  return failure ?? new Error('The request was rejected without a reason.')
}

const idle: RetrySnapshot = Object.freeze({
  phase: 'idle',
  failures: 0,
  attempt: 1,
  canRetryNow: false,
  canStop: false,
})

function isSame(a: RetrySnapshot, b: RetrySnapshot): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof RetrySnapshot>
  return [...keys].every((key) => Object.is(a[key], b[key]))
}
