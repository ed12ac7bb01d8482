'use client'
import { useId, useRef } from 'react'
import type { HTMLAttributes, ReactElement, Ref, RefObject } from 'react'
import { useMergedRef, useProblem, useProfile } from '../../react/index.ts'
import { useControlDescription } from './useControlDescription.ts'

/**
 * What is wrong with one field, in the same words as in the summary. Marks the control as invalid and describes it,
 * after its hint; place it between label and control. Renders a `<span>`, or nothing while the field is right.
 */
export function FieldError({ failure, name, form, ref, ...rest }: FieldErrorProps): ReactElement | null {
  const problem = useProblem(failure)
  const fields = problem?.fields.filter(({ path }) => path === name) ?? []
  // As in the summary: a server may name a field and say no word of it.
  const messages = fields.map(({ message, path }) => message || path)
  return messages.length > 0 ? (
    <FieldMessage {...rest} ref={ref} name={name} form={form} text={messages.join(' ')} />
  ) : null
}

/** What the field’s error takes, besides the attributes of a `<span>`. */
export interface FieldErrorProps extends Omit<HTMLAttributes<HTMLSpanElement>, 'children'> {
  /** What was thrown or returned. Nothing is rendered without it. */
  readonly failure?: unknown
  /** The field’s dotted path; also the `name` or `id` of its control. */
  readonly name: string
  /** The form of the control. @default the one around it, or the page */
  readonly form?: RefObject<HTMLFormElement | null>
  readonly ref?: Ref<HTMLSpanElement>
}

function FieldMessage({
  text,
  name,
  form,
  ref,
  ...rest
}: FieldErrorProps & { readonly text: string }): ReactElement {
  const { format } = useProfile()
  const root = useRef<HTMLSpanElement>(null)
  const merged = useMergedRef(root, ref)
  const ownId = useId()
  const id = rest.id ?? ownId
  useControlDescription(root, { id, name, form })
  return (
    <span data-amends="" data-surface="field" {...rest} id={id} ref={merged}>
      <span data-part="prefix">{format('a11y.field.prefix')} </span>
      {text}
    </span>
  )
}
