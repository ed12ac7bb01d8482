import { ModelDialog } from './ModelDialog.tsx'
import { PaymentDialog } from './PaymentDialog.tsx'
import { PlanDialog } from './PlanDialog.tsx'
import { questions } from './questions.ts'
import { SignInDialog } from './SignInDialog.tsx'

/** The dialogs that recoveries open, each only while it is asked for. */
export function Dialogs() {
  const signIn = questions.signIn.useAsked()
  const plan = questions.plan.useAsked()
  const payment = questions.payment.useAsked()
  const model = questions.model.useAsked()
  return (
    <>
      {/* Always there, as it knows by the last click whether it comes as an answer. */}
      <SignInDialog asked={signIn} />
      {plan ? <PlanDialog asked={plan} /> : null}
      {payment ? <PaymentDialog asked={payment} /> : null}
      {model ? <ModelDialog asked={model} /> : null}
    </>
  )
}
