import type { Problem } from 'amends'
import { useSave } from '../data/useSave.ts'
import { Field } from '../parts/Field.tsx'
import { Form } from '../parts/Form.tsx'
import type { Asked } from './createQuestion.ts'
import { Dialog } from './Dialog.tsx'
import { post } from './post.ts'

/** Another card for a subscription whose payment did not go through. */
export function PaymentDialog({ asked }: { readonly asked: Asked<Problem> }) {
  const path = `/api/kovrex/v1/subscriptions/${asked.about.details['agent']}/payment-method` as const
  const pay = useSave('kovrex', (card) => post(path, card), { onSaved: asked.answer })
  return (
    <Dialog title="Payment details" onClose={asked.putAway}>
      <Form save={pay} action="Use this card" onCancel={asked.putAway}>
        <Field
          label="Last four digits of the new card"
          name="last4"
          defaultValue="1881"
          inputMode="numeric"
          hint="This is a demo: no card is charged."
        />
      </Form>
    </Dialog>
  )
}
