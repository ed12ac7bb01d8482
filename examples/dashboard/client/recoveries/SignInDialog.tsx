import { AmendsProvider, createProfile, ErrorDialog } from 'amends'
import type { Problem } from 'amends'
import type { Asked } from './createQuestion.ts'
import { SignInForm } from './SignInForm.tsx'

/** Signing in without leaving the page: everything behind the dialog stays as it is. */
export function SignInDialog({ asked }: { readonly asked: Asked<Problem> }) {
  return (
    // The form in it is the way out: inside the dialog no other is offered.
    <AmendsProvider profile={withoutWaysOut}>
      <ErrorDialog failure={asked.about} onDismiss={asked.putAway}>
        <SignInForm problem={asked.about} onDone={asked.answer} />
      </ErrorDialog>
    </AmendsProvider>
  )
}

const withoutWaysOut = createProfile()
