import type { UseMutationResult } from '@tanstack/react-query'
import { InlineError } from 'amends'
import { useMutationProblem } from 'amends/query'

/** What went wrong with a button’s write, beside the button. */
export function SaveError<Data, Variables>({ save }: SaveErrorProps<Data, Variables>) {
  return <InlineError {...useMutationProblem(save)} onDismiss={save.isPending ? undefined : save.reset} />
}

/** What it takes. */
export interface SaveErrorProps<Data, Variables> {
  readonly save: UseMutationResult<Data, Error, Variables>
}
