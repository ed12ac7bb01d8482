import { usePresentation } from 'amends'

/** Whether a failure means that what was loaded before is not to be shown any more: no access, or gone. */
export function useIsWithheld(failure: unknown): boolean {
  const kind = usePresentation(failure)?.problem.kind
  return kind === 'permission' || kind === 'not_found'
}
