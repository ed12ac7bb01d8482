'use client'
import { type FormEvent, type RefObject, useRef, useState } from 'react'
import type { PresentationContext } from '../core/index.ts'

/** A native form that sends itself, and keeps what people typed when that fails. */
export interface NativeForm {
  /** Spread it on the `<form>`. */
  readonly form: {
    readonly ref: RefObject<HTMLFormElement | null>
    readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void
    readonly noValidate: true
  }
  /** Spread it on `<ErrorSummary>`; give `failure` to each `<FieldError>`. */
  readonly problem: {
    readonly failure: unknown
    readonly form: RefObject<HTMLFormElement | null>
    readonly context: PresentationContext
  }
  readonly isPending: boolean
}

/**
 * Sends a native form and tells what became of it. Intentionally not a form `action`: React empties a form after its
 * action, also when it failed, and nothing that people typed may be lost.
 */
export function useNativeForm(send: (data: FormData) => Promise<unknown>): NativeForm {
  const ref = useRef<HTMLFormElement>(null)
  const [state, setState] = useState<{ readonly isPending: boolean; readonly failure?: unknown }>({
    isPending: false,
  })

  const isSending = useRef(false)

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const { currentTarget, nativeEvent } = event
    // Through a portal also the forms of dialogs report here; they are sent by their own.
    if (event.target !== currentTarget) return
    event.preventDefault()
    // Not the state: two submits may come before it is rendered.
    if (isSending.current) return
    isSending.current = true
    // The last failure stays until there is news.
    setState(({ failure }) => ({ isPending: true, failure }))
    // The pressed button is part of what is sent: "Save" and "Save as draft" differ in nothing else.
    const { submitter } = nativeEvent as SubmitEvent
    void new Promise((resolve) => resolve(send(new FormData(currentTarget, submitter)))).then(
      () => settle({ isPending: false }),
      (failure: unknown) => settle({ isPending: false, failure }),
    )
  }

  function settle(next: typeof state): void {
    isSending.current = false
    setState(next)
  }

  return {
    form: { ref, onSubmit, noValidate: true },
    problem: {
      failure: state.failure,
      form: ref,
      context: { operation: 'save', origin: 'user', hasForm: true },
    },
    isPending: state.isPending,
  }
}
