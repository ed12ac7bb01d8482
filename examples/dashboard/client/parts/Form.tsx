import { useEffect, useRef } from 'react'
import type { FormEvent, ReactNode } from 'react'
import type { UseMutationResult } from '@tanstack/react-query'
import { ErrorBanner, ErrorSummary, usePresentation } from 'amends'
import { useMutationProblem } from 'amends/query'
import { Button } from './Button.tsx'
import { FormFailure } from './FormFailure.ts'
import { showNotice } from './showNotice.ts'

/** A form that saves what was typed. What fails is shown above the fields, and beside those that have to be mended. */
export function Form<Data>({
  save,
  action,
  pending = 'Saving…',
  clears,
  onCancel,
  level = 3,
  children,
}: FormProps<Data>) {
  const form = useRef<HTMLFormElement>(null)
  const problem = useMutationProblem(save)
  const context = { ...problem.context, hasForm: true, facts: { draftKept: true } }
  const surface = usePresentation(problem.failure, context)?.surface
  const Surface = surface === 'summary' ? ErrorSummary : ErrorBanner
  const { isSuccess, submittedAt } = save
  useEffect(() => {
    if (clears && isSuccess) form.current?.reset()
  }, [clears, isSuccess, submittedAt])

  return (
    <form ref={form} className="form" noValidate data-request="" onSubmit={send}>
      <Surface
        {...problem}
        ref={showNotice}
        context={context}
        onDismiss={save.isPending ? undefined : save.reset}
        headingLevel={level}
      />
      <FormFailure value={problem.failure}>{children}</FormFailure>
      <div className="form-actions">
        <Button type="submit" look="primary" isBusy={save.isPending}>
          {save.isPending ? pending : action}
        </Button>
        {onCancel ? <Button onClick={onCancel}>Cancel</Button> : null}
      </div>
    </form>
  )

  function send(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault()
    if (save.isPending) return
    const entries = [...new FormData(event.currentTarget)]
    save.mutate(Object.fromEntries(entries.map(([name, value]) => [name, String(value)])))
  }
}

/** What the form takes. */
export interface FormProps<Data> {
  /** The mutation; it gets the values of the fields by their names. */
  readonly save: UseMutationResult<Data, Error, Record<string, string>>
  /** What the button says. */
  readonly action: string
  /** What the button says while it works. @default 'Saving…' */
  readonly pending?: string
  /** Whether the fields are emptied once it worked. @default false */
  readonly clears?: boolean
  readonly onCancel?: () => void
  /** The level of the notice’s heading. @default 3 */
  readonly level?: 2 | 3
  readonly children: ReactNode
}
