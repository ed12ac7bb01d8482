import { AmendsProvider, createProfile, ErrorDialog } from 'amends'
import type { Problem } from 'amends'
import { profile } from '../amends.ts'
import type { Asked } from './createQuestion.ts'
import { SignInForm } from './SignInForm.tsx'

/** Signing in without leaving the page: everything behind the dialog stays as it is. */
export function SignInDialog({ asked }: { readonly asked: Asked<Problem> | undefined }) {
  return (
    // The form in it is the way out: inside the dialog no other is offered.
    <AmendsProvider profile={withoutWaysOut}>
      <ErrorDialog
        failure={asked?.about}
        context={{ origin: 'user' }}
        onDismiss={asked?.putAway}
        className="sign-in"
        classNames={{ action: 'button' }}
      >
        {asked ? <SignInForm problem={asked.about} onDone={asked.answer} /> : null}
      </ErrorDialog>
    </AmendsProvider>
  )
}

const withoutWaysOut = createProfile({ dialects: profile.dialects })
