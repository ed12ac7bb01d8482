import { useContext, useId } from 'react'
import type { InputHTMLAttributes, Ref } from 'react'
import { FieldError } from 'amends'
import { FormFailure } from './FormFailure.ts'

/** A labelled input, with its hint and what is wrong with it. */
export function Field({ label, name, hint, ...rest }: FieldProps) {
  const id = useId()
  const failure = useContext(FormFailure)
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint ? (
        <p id={`${id}hint`} className="hint">
          {hint}
        </p>
      ) : null}
      <FieldError failure={failure} name={name} />
      <input {...rest} id={id} name={name} aria-describedby={hint ? `${id}hint` : undefined} />
    </div>
  )
}

/** What the field takes, besides the attributes of an input. */
export interface FieldProps extends InputHTMLAttributes<HTMLInputElement> {
  readonly ref?: Ref<HTMLInputElement>
  readonly label: string
  readonly name: string
  readonly hint?: string
}
