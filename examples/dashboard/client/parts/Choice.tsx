/** One of a few, all of them in sight. */
export function Choice({ label, name, options }: ChoiceProps) {
  return (
    <fieldset className="choice">
      <legend>{label}</legend>
      {options.map(({ value, label, hint }, index) => (
        <label key={value} className="choice-option">
          <input type="radio" name={name} value={value} defaultChecked={index === 0} />
          <span>
            <strong>{label}</strong>
            {hint ? <span className="hint">{hint}</span> : null}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

/** What the choice takes. */
export interface ChoiceProps {
  readonly label: string
  readonly name: string
  readonly options: readonly { readonly value: string; readonly label: string; readonly hint?: string }[]
}
