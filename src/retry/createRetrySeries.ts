import type { RetryDecision, RetrySnapshot } from '../core/index.ts'
import type { RetrySeries, SeriesOptions } from './RetrySeries.ts'
import { setAlarm } from './setAlarm.ts'

/** Keeps the one truth about a request's attempts: waits, pauses, and what a person decides about them. */
export function createRetrySeries(options: SeriesOptions): RetrySeries {
  const { decide, environment, restart, notify = (tell) => tell(), onUnwatched } = options
  const canRestart = options.canRestart ?? (() => restart !== undefined)
  const listeners = new Set<() => void>()
  let snapshot = idle
  /** Another attempt is due; `waiter` is its data layer's request to be let through, which may come a moment later. */
  let coming = false
  let attempts = 0
  let waiter: Waiter | undefined
  let stopAsked = false
  /** Until when the server wants to be left alone, by whoever asks; a person may insist. */
  let bannedUntil = 0
  let bannedWith: unknown
  let callOff = () => {}

  return {
    getSnapshot: () => snapshot,
    subscribe(listener) {
      listeners.add(listener)
      return () => {
        if (listeners.delete(listener) && listeners.size === 0) onUnwatched?.()
      }
    },
    isWatched: () => listeners.size > 0,
    isCurrent: (attempt) => attempt === attempts,
    willRetry: () => coming,
    start() {
      abandonWait()
      stopAsked = false
      publish({ phase: 'attempting', failures: 0, attempt: 1, error: snapshot.error })
    },
    admit(isWanted = () => true) {
      // Somebody asked for fresh data while the last attempt waited: the newer one takes its place.
      if (waiter) abandonWait()
      if (snapshot.exhaustedBy === 'stopped') return Promise.reject(snapshot.error)
      const isBanned = environment.now() < bannedUntil
      if (!coming && !isBanned) {
        publish({ ...running(), attempt: snapshot.failures + 1 })
        return Promise.resolve(++attempts)
      }
      return new Promise((resolve, reject) => {
        waiter = { resolve, reject, isWanted }
        if (coming) look()
        else waitUntil(bannedUntil, { ...snapshot, error: snapshot.error ?? bannedWith, canStop: true })
      })
    },
    fail(failure, attempt) {
      if (attempt !== attempts) return false
      const failures = snapshot.failures + 1
      const decision = decide(failure, failures)
      if (decision.retry && !stopAsked) {
        const { afterMs, maxAttempts, by } = decision
        const deadline = environment.now() + afterMs
        if (by === 'server') [bannedUntil, bannedWith] = [deadline, failure]
        waitUntil(deadline, {
          failures,
          attempt: failures + 1,
          maxAttempts,
          error: name(failure),
          canStop: true,
        })
      } else exhaust(failure, failures, decision)
      return coming
    },
    end(failure) {
      exhaust(failure, Math.max(1, snapshot.failures), decide(failure, Infinity))
    },
    succeed() {
      abandonWait()
      bannedUntil = 0
      const hadFailed = snapshot.error !== undefined
      publish(hadFailed ? { phase: 'recovered', failures: 0, attempt: 1 } : idle)
    },
    hold(pausedBy) {
      // While an attempt is due, the wait itself knows what holds it up.
      if (coming) return
      publish({ ...snapshot, phase: pausedBy ? 'paused' : 'attempting', pausedBy, canRetryNow: false })
    },
    refresh() {
      const { phase, availableAt = 0 } = snapshot
      if (phase !== 'exhausted') return
      publish({ ...snapshot, canRetryNow: environment.now() >= availableAt && canRestart() })
    },
    reset() {
      abandonWait()
      attempts += 1
      publish(idle)
    },
    retryNow({ force = false } = {}) {
      if (!snapshot.canRetryNow && !(force && isAtRest())) return
      if (force) bannedUntil = 0
      if (coming) proceed()
      else restart?.()
    },
    stop() {
      if (snapshot.phase === 'attempting') {
        stopAsked = true
        publish({ ...snapshot, canStop: false })
      } else if (coming) giveUp('stopped')
    },
  }

  function waitUntil(deadline: number, wait: Partial<RetrySnapshot>): void {
    coming = true
    arm(deadline, () => look())
    look({ ...wait, deadline })
  }

  /** Looks at the clock and the world: still waiting, held up, or free to go. */
  function look(wait: Partial<RetrySnapshot> = snapshot): void {
    if (!coming) return
    const isDue = environment.now() >= (wait.deadline ?? 0)
    const isOnline = environment.isOnline()
    const pausedBy = !isOnline ? 'offline' : isDue && !environment.isVisible() ? 'hidden' : undefined
    if (!pausedBy && isDue && waiter) {
      if (waiter.isWanted()) proceed()
      else giveUp()
      return
    }
    const canRetryNow = isOnline && environment.now() >= bannedUntil
    publish({ ...wait, phase: pausedBy ? 'paused' : 'waiting', pausedBy, canRetryNow })
  }

  function proceed(): void {
    const admitted = waiter
    waiter = undefined
    abandonWait()
    publish({ ...running(), attempt: snapshot.failures + 1 })
    admitted?.resolve(++attempts)
  }

  /** Ends with the last error: the person stopped it, or nobody is left to hear the answer. */
  function giveUp(exhaustedBy?: 'stopped'): void {
    const { error, failures } = snapshot
    const waiting = waiter
    waiter = undefined
    abandonWait()
    const availableAt = environment.now() < bannedUntil ? bannedUntil : undefined
    rest({ failures, attempt: failures, error, exhaustedBy, availableAt })
    waiting?.reject(error)
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
    rest({ failures, attempt: failures, maxAttempts, error: name(error), availableAt, exhaustedBy })
  }

  /** Nothing follows by itself. The button opens when the server's time is over; nobody is sent off then. */
  function rest(end: Partial<RetrySnapshot>): void {
    const { availableAt } = end
    publish({ ...end, phase: 'exhausted', canRetryNow: availableAt === undefined && canRestart() })
    if (availableAt !== undefined) arm(availableAt, () => publish({ ...snapshot, canRetryNow: canRestart() }))
  }

  function running(): Partial<RetrySnapshot> & Pick<RetrySnapshot, 'phase' | 'failures'> {
    const { failures, maxAttempts, error } = snapshot
    return { phase: 'attempting', failures, maxAttempts, error, canStop: failures > 0 }
  }

  function isAtRest(): boolean {
    return coming ? environment.isOnline() : snapshot.phase === 'exhausted' && canRestart()
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
    // Whoever waited is told, or would wait for ever.
    waiter?.reject(snapshot.error)
    waiter = undefined
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
  readonly isWanted: () => boolean
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
