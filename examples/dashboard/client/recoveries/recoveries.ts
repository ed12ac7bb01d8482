import type { RecoveryHandler, RecoveryId } from 'amends'
import { navigate } from '../router/navigate.ts'
import { createKey } from './createKey.ts'
import { focusOn } from './focusOn.ts'
import { openExisting } from './openExisting.ts'
import { post } from './post.ts'
import { questions } from './questions.ts'
import { requestAccess } from './requestAccess.ts'

/** What Harborline can do for people, by recovery. What is missing here is never offered. */
export const recoveries: { readonly [Id in RecoveryId]?: RecoveryHandler } = {
  signIn: questions.signIn.ask,
  seePlans: questions.plan.ask,
  updatePayment: questions.payment.ask,
  chooseModel: questions.model.ask,
  createApiKey: createKey,
  requestAccess,
  subscribe: ({ details }) => post(`/api/kovrex/v1/subscriptions/${details['agent']}`),
  reactivateSubscription: ({ details }) =>
    post(`/api/kovrex/v1/subscriptions/${details['agent']}/reactivate`),
  resumeUpload: ({ details }) =>
    post('/api/knowledge/knowledge/documents/confirm-duplicate', {
      upload_session_id: details['upload_session_id'],
    }),
  useExisting: openExisting,
  openNewSession: () => post('/api/agntix/v1/chat/sessions', { agentId: 'agt_concierge' }),
  // Only agents can change meanwhile, and the chat shows the one that did.
  loadLatest: () => navigate('/chat'),
  editRequest: () => focusOn('form[data-request] :is(input:not([type="file"]), select, textarea)'),
  changeName: () => focusOn('form[data-request] input[name="name"]'),
  chooseFile: () => focusOn('form[data-request] input[type="file"]'),
  checkStatus: '/#status',
  contactSupport: 'mailto:support@harborline.example?subject=Help%20with%20Harborline',
}
