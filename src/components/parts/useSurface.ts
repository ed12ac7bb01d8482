'use client'
import { useEffect, useId, useRef } from 'react'
import type { RefObject } from 'react'
import type { PresentationContext, Problem, RecoveryId, RetrySnapshot } from '../../core/index.ts'
import {
  callApp,
  findFingerprint,
  hasMended,
  useFailureVoice,
  usePresentedProblem,
  useProblem,
  useProfile,
  useRecovery,
  useRetrySnapshot,
} from '../../react/index.ts'
import type { RecoveryState } from '../../react/index.ts'
import { offerAgain } from './offerAgain.ts'
import type { Surface } from './Surface.ts'
import type { SurfaceProps } from './SurfaceProps.ts'

/** Brings together what a surface shows, says and does; undefined while there is nothing to show. */
export function useSurface(
  name: Surface['name'],
  props: SurfaceProps,
  options: SurfaceOptions = {},
): Surface | undefined {
  const { failure, retry, onDismiss, title, classNames = {}, headingLevel = 2, renderAction } = props
  const { takesFocus = false, isClosed, root } = options
  const id = useId()
  const profile = useProfile()
  const snapshot = useRetrySnapshot(retry)
  const decoded = useProblem(failure)
  const problem = decoded && isClosed?.(decoded) ? undefined : decoded
  const context: PresentationContext = {
    // What the person stopped shows nothing, unless the app asks for it.
    ...(problem?.kind === 'aborted' ? {} : { surface: name === 'refusal' ? 'inline' : name }),
    ...(snapshot ? { retry: describeRetry(snapshot) } : {}),
    dismissible: onDismiss !== undefined,
    ...props.context,
  }
  const found = usePresentedProblem(problem, context)
  const presentation = found?.surface === 'none' ? undefined : found
  const isDismissed = useRef(false)
  const dismiss = onDismiss && !context.blocking ? dismissOnce : undefined
  const used = useRecovery(presentation, retry, { context, onDismiss: dismiss })
  const presses = useRef(0)
  const recovery = {
    state: used.state,
    run(recoveryId: RecoveryId) {
      if (recoveryId === 'retry') presses.current++
      used.run(recoveryId)
    },
  }

  const isShown = presentation !== undefined
  useEffect(() => {
    if (isShown) isDismissed.current = false
  }, [isShown, failure])
  useFailureVoice({
    presentation: presentation && title ? { ...presentation, title } : presentation,
    snapshot,
    takesFocus,
    isDismissed: isDismissed.current,
    // A series of retries is one act, begun by the person or by a press of its button; without one each failure is its own.
    act: presses.current || (context.origin === 'user' ? (retry ?? failure) : undefined),
    isInView: () => name !== 'inline' || isInView(root?.current),
  })
  usePresentOnce(name, presentation)

  if (!presentation) return undefined
  const { state } = recovery
  const isAtRest = snapshot?.phase === 'exhausted'
  const mendedBy = isAtRest && state.status === 'done' && hasMended(state) ? state.id : undefined
  return {
    name,
    presentation: mendedBy ? offerAgain(presentation, mendedBy, profile) : presentation,
    title: title ?? presentation.title,
    context,
    retry,
    // The wait was for what is mended now.
    snapshot: mendedBy && snapshot ? { ...snapshot, availableAt: undefined, canRetryNow: true } : snapshot,
    state: describeState(snapshot, recovery.state),
    recovery,
    ids: { title: `${id}title`, body: `${id}body`, wait: `${id}wait` },
    classNames,
    headingLevel,
    renderAction,
    dismiss,
  }

  function dismissOnce(): void {
    isDismissed.current = true
    onDismiss?.()
  }
}

/** What sets surfaces apart. */
export interface SurfaceOptions {
  /** Whether focus goes to the surface when it appears; then nothing is announced besides. @default false */
  readonly takesFocus?: boolean
  /** Whether the person closed the surface for this problem. */
  readonly isClosed?: (problem: Problem) => boolean
  readonly root?: RefObject<Element | null>
}

/** Tells the app once for each problem that reaches the surface, not for each attempt. */
function usePresentOnce(surface: string, presentation: Surface['presentation'] | undefined): void {
  const { onPresent } = useProfile()
  const told = useRef<string>(undefined)
  useEffect(() => {
    const fingerprint = presentation && findFingerprint(presentation)
    if (fingerprint === told.current) return
    told.current = fingerprint
    if (presentation) callApp(() => onPresent?.({ presentation, surface }))
  }, [presentation, surface, onPresent])
}

/** Where a countdown stands beside the words, they leave the wait to it: theirs would soon be wrong. */
function describeRetry({ phase, availableAt }: RetrySnapshot): NonNullable<PresentationContext['retry']> {
  if (phase === 'waiting' || phase === 'attempting') return phase
  if (phase === 'exhausted' && availableAt !== undefined) return 'waiting'
  return phase === 'blocked' || phase === 'paused' ? 'held' : 'ready'
}

function describeState(snapshot: RetrySnapshot | undefined, recovery: RecoveryState): Surface['state'] {
  const { phase, exhaustedBy } = snapshot ?? {}
  if (phase === 'attempting' || recovery.status === 'pending') return 'pending'
  if (phase === 'waiting' || phase === 'blocked' || phase === 'paused') return 'waiting'
  return exhaustedBy === 'stopped' ? 'stopped' : 'idle'
}

function isInView(element: Element | null | undefined): boolean {
  if (!element) return true
  const { top, bottom, left, right } = element.getBoundingClientRect()
  return bottom > 0 && right > 0 && top < innerHeight && left < innerWidth
}
