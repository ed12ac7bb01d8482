import type { UseMutationResult } from '@tanstack/react-query'
import { InlineError } from 'amends'
import { useMutationProblem } from 'amends/query'
import { showNotice } from './showNotice.ts'

/** What went wrong with a button’s write, beside the button. */
export function SaveError<Data, Variables>({ save }: SaveErrorProps<Data, Variables>) {
  const problem = useMutationProblem(save)
  return <InlineError {...problem} ref={showNotice} onDismiss={save.isPending ? undefined : save.reset} />
}

/** What it takes. */
export interface SaveErrorProps<Data, Variables> {
  readonly save: UseMutationResult<Data, Error, Variables>
}
