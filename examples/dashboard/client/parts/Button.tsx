import type { ButtonHTMLAttributes } from 'react'

/** A button of the app. Busy it keeps its focus and does nothing. */
export function Button({ look = 'plain', isBusy = false, type = 'button', onClick, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className="button"
      data-look={look}
      aria-disabled={isBusy || undefined}
      onClick={(event) => {
        if (isBusy) event.preventDefault()
        else onClick?.(event)
      }}
    />
  )
}

/** What the button takes. */
export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** @default 'plain' */
  readonly look?: 'plain' | 'primary' | 'quiet'
  readonly isBusy?: boolean
}
