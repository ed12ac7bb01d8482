'use client'
import { useState } from 'react'
import type { ReactElement } from 'react'
import { useLastAct } from './useLastAct.ts'
import { useSurface } from '../parts/useSurface.ts'
import type { SurfaceProps } from '../parts/SurfaceProps.ts'
import { ModalSurface } from './ModalSurface.tsx'
import { useDialogTurn } from './useDialogTurn.ts'

/**
 * A failure that needs an answer before anything else can go on. One is open at a time; others wait for their turn.
 * It can always be closed: by the last of its buttons and by Escape. Renders a modal `<dialog role="alertdialog">`, or
 * nothing while nothing failed.
 */
export function ErrorDialog(props: ErrorDialogProps): ReactElement | null {
  const [closedFor, setClosedFor] = useState<unknown>()
  const { failure, onDismiss } = props
  const isWanted = failure !== undefined && failure !== null && failure !== closedFor
  const surface = useSurface(
    'dialog',
    {
      ...props,
      failure: isWanted ? failure : undefined,
      onDismiss: () => {
        setClosedFor(failure)
        onDismiss?.()
      },
      // A modal that cannot be closed is a trap: what is blocked stays blocked behind it.
      context: { ...props.context, blocking: false },
    },
    { takesFocus: true },
  )
  const isItsTurn = useDialogTurn(surface !== undefined)
  const lastAct = useLastAct()
  return surface && isItsTurn ? <ModalSurface {...props} surface={surface} lastAct={lastAct} /> : null
}

/** What the dialog takes. */
export interface ErrorDialogProps extends SurfaceProps {}
