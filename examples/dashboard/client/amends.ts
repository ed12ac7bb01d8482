import { createProfile } from 'amends'
import { agntix } from 'amends/dialects/agntix'
import { knowledge } from 'amends/dialects/knowledge'
import { kortix } from 'amends/dialects/kortix'
import { kovrex } from 'amends/dialects/kovrex'
import { voiceAgents } from 'amends/dialects/voice-agents'
import { attachAmends } from 'amends/query'
import { queryClient } from './data/queryClient.ts'
import { send } from './data/send.ts'
import { createKey } from './recoveries/createKey.ts'
import { focusOn } from './recoveries/focusOn.ts'
import { openExisting } from './recoveries/openExisting.ts'
import { post } from './recoveries/post.ts'
import { questions } from './recoveries/questions.ts'
import { requestAccess } from './recoveries/requestAccess.ts'
import { navigate } from './router/navigate.ts'

/** What Harborline tells Amends: its APIs, and what it can do for people. What is missing here is never offered. */
export const profile = createProfile({
  // The status endpoint has no dialect: like any other API, it is read by shape.
  dialects: [
    { match: '/api/kovrex', dialect: kovrex },
    { match: '/api/kortix', dialect: kortix },
    { match: '/api/voice-agents', dialect: voiceAgents },
    { match: '/api/knowledge', dialect: knowledge },
    { match: '/api/agntix', dialect: agntix },
  ],
  recoveries: {
    signIn: questions.signIn.ask,
    seePlans: questions.plan.ask,
    updatePayment: questions.payment.ask,
    chooseModel: questions.model.ask,
    createApiKey: createKey,
    requestAccess,
    subscribe: ({ details }) => post(`/api/kovrex/v1/subscriptions/${details['agent']}`),
    reactivateSubscription: ({ details }) =>
      post(`/api/kovrex/v1/subscriptions/${details['agent']}/reactivate`),
    useExisting: openExisting,
    resumeUpload: ({ details: { upload_session_id } }) =>
      post('/api/knowledge/knowledge/documents/confirm-duplicate', { upload_session_id }),
    openNewSession: () => post('/api/agntix/v1/chat/sessions', { agentId: 'agt_concierge' }),
    // Only agents can change meanwhile, and the chat shows the one that did.
    loadLatest: () => navigate('/chat'),
    editRequest: (problem) => focusOn('request', problem),
    changeName: (problem) => focusOn('name', problem),
    chooseFile: (problem) => focusOn('file', problem),
    checkStatus: '/#status',
    contactSupport: 'mailto:support@harborline.example?subject=Help%20with%20Harborline&body={support}',
  },
  appVersion: '2026.11',
})

// Every query and mutation gets true retries, and one refresh for any number of expired sessions.
attachAmends(queryClient, profile, {
  refreshSession: () => send('/api/voice-agents/auth/refresh', { method: 'POST' }),
})
