'use client'
import { useState } from 'react'
import type { ReactElement } from 'react'
import { useLastAct } from './useLastAct.ts'
import type { Problem } from '../../core/index.ts'
import { useSurface } from '../parts/useSurface.ts'
import type { Surface } from '../parts/Surface.ts'
import type { SurfaceProps } from '../parts/SurfaceProps.ts'
import { ModalSurface } from './ModalSurface.tsx'
import { useDialogTurn } from './useDialogTurn.ts'

/**
 * A failure that needs an answer before anything else can go on. One is open at a time; others wait for their turn.
 * It can always be closed: by the last of its buttons and by Escape. Renders a modal `<dialog role="alertdialog">`, or
 * nothing while nothing failed.
 */
export function ErrorDialog(props: ErrorDialogProps): ReactElement | null {
  const { failure, context, onDismiss } = props
  const [closedFor, setClosedFor] = useState<unknown>()
  const hasFailed = failure !== undefined && failure !== null
  // Once all is well, the next failure is news.
  if (!hasFailed && closedFor !== undefined) setClosedFor(undefined)
  // What a person asked for again is answered again; what polls in the background is not.
  const keyOf = ({ kind, code }: Problem) => (context?.origin === 'user' ? failure : `${kind} ${code}`)
  const surface: Surface | undefined = useSurface(
    'dialog',
    {
      ...props,
      onDismiss: () => {
        if (surface) setClosedFor(keyOf(surface.presentation.problem))
        onDismiss?.()
      },
      // A modal that cannot be closed is a trap: what is blocked stays blocked behind it.
      context: { ...context, blocking: false },
    },
    { takesFocus: true, isClosed: (problem) => closedFor !== undefined && keyOf(problem) === closedFor },
  )
  const isItsTurn = useDialogTurn(surface !== undefined)
  const lastAct = useLastAct()
  return surface && isItsTurn ? <ModalSurface {...props} surface={surface} lastAct={lastAct} /> : null
}

/** What the dialog takes. */
export interface ErrorDialogProps extends SurfaceProps {}
