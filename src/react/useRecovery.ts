'use client'
import { useCallback, useRef, useState } from 'react'
import type {
  Presentation,
  PresentationContext,
  Problem,
  Profile,
  RecoverEvent,
  RecoveryId,
  RetryController,
} from '../core/index.ts'
import { mendsCause } from '../core/index.ts'
import { callApp } from './callApp.ts'
import { composeSupportText } from './composeSupportText.ts'
import { findControl } from './findControl.ts'
import { findFingerprint } from './findFingerprint.ts'
import { focusControl } from './focusControl.ts'
import { hasMended } from './hasMended.ts'
import { isSameFailure } from './isSameFailure.ts'
import { recoveryEffects } from './recoveryEffects.ts'
import type { RecoveryState } from './RecoveryState.ts'
import { useAnnouncer } from './useAnnouncer.ts'
import { useLatest } from './useLatest.ts'
import { useProfile } from './useProfile.ts'

/**
 * Runs what a person chooses, once at a time, and tells what became of it. After an app’s recovery worked, what the
 * context calls a read is read again by itself; all else is only offered, because it may have been saved.
 */
export function useRecovery(
  presentation: Presentation | undefined,
  retry?: RetryController,
  options: RecoveryOptions = {},
): { readonly run: (id: RecoveryId) => void; readonly state: RecoveryState } {
  const profile = useProfile()
  const announcer = useAnnouncer()
  const [outcome, setOutcome] = useState<{ readonly of: Presentation; readonly state: RecoveryState }>()
  const running = useRef<Presentation>(undefined)
  // What became of another failure’s recovery is no news here.
  const state = outcome && presentation && concerns(outcome, presentation) ? outcome.state : idle
  const latest = useLatest({ presentation, retry, options, profile, announcer, state })

  const run = useCallback(
    (id: RecoveryId) => {
      const now = latest.current
      const started = now.presentation
      if (!started) return
      const { problem: current } = started
      const report = (outcome: RecoverEvent['outcome']) =>
        callApp(() => now.profile.report({ id, problem: current, outcome }))
      const instant = findInstant(id, now)
      // Whoever waits for one thing can still dismiss or stop; a second thing to wait for has to wait.
      if (!instant && running.current && isAlike(running.current, started)) return
      report('started')
      if (instant) return instant()
      const work = id === 'copyRequestId' ? copy(current, now.profile) : doByApp(id, current, now.profile)
      if (!work) return
      running.current = started
      setOutcome({ of: started, state: { status: 'pending', id } })
      const settle = (state: RecoveryState) => {
        // Another failure came meanwhile, and the person turned to that.
        if (running.current !== started) return
        running.current = undefined
        // What polls has failed alike meanwhile: it is still what the person waits for.
        const shown = latest.current.presentation
        setOutcome({ of: shown && isAlike(shown, started) ? shown : started, state })
      }
      void work.then(
        () => {
          const effect = isRead(now.options.context) ? undefined : recoveryEffects[id]
          settle(id === 'copyRequestId' || effect === 'again' ? { status: 'done', id } : { status: 'idle' })
          report('done')
          if (mendsCause(id) && isRead(now.options.context)) now.retry?.retryNow({ force: true })
          if (effect === 'instead') now.options.onDismiss?.()
        },
        (failure: unknown) => {
          const failed = now.profile.decode(failure)
          // The person closed the sign-in window: nothing went wrong.
          settle(failed.kind === 'aborted' ? { status: 'idle' } : { status: 'failed', id, problem: failed })
          report('failed')
        },
      )
    },
    [latest],
  )
  return { run, state }
}

/** What a recovery needs to know of the surface it is used on. */
export interface RecoveryOptions {
  readonly context?: PresentationContext
  /** Puts the surface away. */
  readonly onDismiss?: () => void
}

interface Situation {
  readonly presentation: Presentation | undefined
  readonly retry: RetryController | undefined
  readonly options: RecoveryOptions
  readonly profile: Profile
  readonly announcer: ReturnType<typeof useAnnouncer>
  readonly state: RecoveryState
}

const idle: RecoveryState = { status: 'idle' }

/** Whether it became of this very failure; while it is awaited, also of one that says the same. */
function concerns(
  { of, state }: { readonly of: Presentation; readonly state: RecoveryState },
  presentation: Presentation,
): boolean {
  return (
    isSameFailure(of.problem, presentation.problem) ||
    (state.status === 'pending' && isAlike(of, presentation))
  )
}

function isAlike(one: Presentation, other: Presentation): boolean {
  return isSameFailure(one.problem, other.problem) || findFingerprint(one) === findFingerprint(other)
}

/** What Amends does by itself, at once. */
function findInstant(
  id: RecoveryId,
  { presentation, retry, options, announcer, state }: Situation,
): (() => void) | undefined {
  const acts: Partial<Record<RecoveryId, () => void>> = {
    retry() {
      // What fails again is worth saying again: the person asked.
      if (presentation) announcer?.forget(findFingerprint(presentation))
      // What was waited for may be mended: the server’s time no longer counts.
      retry?.retryNow(hasMended(state) ? { force: true } : undefined)
    },
    stopRetrying: () => retry?.stop(),
    goBack: () => history.back(),
    reload: () => location.reload(),
    dismiss: () => options.onDismiss?.(),
    fixFields: () => focusFirstField(presentation?.problem),
  }
  return acts[id]
}

/** A link has nothing to run: following it is the browser’s. */
function doByApp(id: RecoveryId, problem: Problem, profile: Profile): Promise<void> | undefined {
  const handler = profile.recoveries?.[id]
  if (typeof handler !== 'function') return undefined
  return new Promise((resolve) => resolve(handler(problem)))
}

async function copy(problem: Problem, profile: Profile): Promise<void> {
  // Missing outside secure contexts: then it rejects like a refusal.
  await navigator.clipboard.writeText(composeSupportText(problem, profile))
}

function focusFirstField(problem: Problem | undefined): void {
  const controls =
    problem?.fields.map(({ path }) => findControl(path)).filter((control) => control !== undefined) ?? []
  const [first] = controls.sort((a, b) =>
    a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  )
  if (first) focusControl(first)
}

/** Only where it is said: a save that nobody named would be sent twice. */
function isRead({ operation }: PresentationContext = {}): boolean {
  return operation === 'load' || operation === 'search'
}
