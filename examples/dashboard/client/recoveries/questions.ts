import type { Problem } from 'amends'
import { createQuestion } from './createQuestion.ts'

/** The dialogs in which people mend a cause; each is rendered once, beside the page. */
export const questions = {
  signIn: createQuestion<Problem>(),
  plan: createQuestion<Problem>(),
  payment: createQuestion<Problem>(),
  model: createQuestion<Problem>(),
}
