import { useEffect, useId, useRef } from 'react'
import type { ReactNode } from 'react'

/** A question in the middle of the page, which stays as it is behind it. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const element = dialog.current
    const before = document.activeElement
    element?.showModal()
    return () => {
      element?.close()
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>
  )
}

/** What the dialog takes. */
export interface DialogProps {
  readonly title: string
  /** Called when the person leaves without an answer. */
  readonly onClose: () => void
  readonly children: ReactNode
}
