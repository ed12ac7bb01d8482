import { useContext, useId } from 'react'
import type { SelectHTMLAttributes } from 'react'
import { FieldError } from 'amends'
import { FormFailure } from './FormFailure.ts'

/** A labelled choice among a few, with what is wrong with it. */
export function SelectField({ label, name, options, ...rest }: SelectFieldProps) {
  const id = useId()
  const failure = useContext(FormFailure)
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <FieldError failure={failure} name={name} />
      <select {...rest} id={id} name={name}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}

/** What the field takes, besides the attributes of a select. */
export interface SelectFieldProps extends SelectHTMLAttributes<HTMLSelectElement> {
  readonly label: string
  readonly name: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
}
