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

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (state.isPending) return
    // The last failure stays until there is news.
    setState(({ failure }) => ({ isPending: true, failure }))
    send(new FormData(event.currentTarget)).then(
      () => setState({ isPending: false }),
      (failure: unknown) => setState({ isPending: false, failure }),
    )
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
