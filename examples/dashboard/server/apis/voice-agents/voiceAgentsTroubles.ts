import { del, get, post, troublesOf, upload, type Trouble } from '../../Trouble.ts'
import { uploadLimitBytes, type VoiceAgentsState } from './createVoiceAgentsState.ts'
import { createVoiceAgentList } from './voiceAgentsData.ts'
import { voiceAgentsAuthTroubles } from './voiceAgentsAuthTroubles.ts'

const { when, byRequest } = troublesOf<VoiceAgentsState>()
const batchMs = 20_000
const batch = { id: 'bat_survey', name: 'Visit survey', contacts: 96 }

/** Everything that goes wrong at Voice Agents; needs the clock for the batch that runs. */
export function createVoiceAgentsTroubles(now: () => number): readonly Trouble<VoiceAgentsState>[] {
  return [
    ...voiceAgentsAuthTroubles(now),
    {
      id: 'voice-agents.agent_not_found',
      group: 'Resource errors',
      label: 'Delete the front desk agent',
      row: 'Agent not found',
      probe: get('/agents/agt_front_desk'),
      answer: { status: 404, body: { detail: 'Agent not found' } },
      ends: { by: 'mend' },
      cause: (state) => void state.agents.delete('agt_front_desk'),
      mend: (state) => void (state.agents = createVoiceAgentList()),
      isActive: (state) => !state.agents.has('agt_front_desk'),
    },
    {
      id: 'voice-agents.agent_elsewhere',
      group: 'Resource errors',
      label: 'Open the agent of another workspace',
      row: 'Agent not found',
      probe: get('/agents/agt_elsewhere'),
      answer: { status: 404, body: { detail: 'Agent not found' } },
      ends: { by: 'request', instead: get('/agents/agt_front_desk') },
      ...byRequest,
    },
    {
      id: 'voice-agents.phone_number_registered',
      group: 'Resource errors',
      label: 'Register a number twice',
      row: 'Phone number already registered',
      probe: post('/phone-numbers', { number: '+1 415 555 0134' }),
      answer: { status: 409, body: { detail: 'Phone number already registered' } },
      ends: { by: 'request', instead: post('/phone-numbers', { number: '+1 415 555 0190' }) },
      ...byRequest,
    },
    {
      id: 'voice-agents.batch_running',
      group: 'Resource errors',
      label: 'Delete a batch while it runs',
      row: 'Batch is currently running',
      probe: del(`/batches/${batch.id}`),
      answer: { status: 400, body: { detail: 'Batch is currently running' } },
      ends: { by: 'time', ms: batchMs },
      cause: (state) => void state.batches.set(batch.id, { ...batch, runningUntil: now() + batchMs }),
      mend: (state) => void state.batches.set(batch.id, { ...batch, runningUntil: 0 }),
      isActive: (state) => now() < (state.batches.get(batch.id)?.runningUntil ?? 0),
    },
    {
      id: 'voice-agents.file_too_large',
      group: 'Resource errors',
      label: 'Upload two megabytes of contacts',
      row: 'File too large',
      probe: upload('/contacts', 'contacts.csv', 'text/csv', uploadLimitBytes * 2),
      answer: { status: 400, body: { detail: 'File too large' } },
      ends: { by: 'request', instead: upload('/contacts', 'contacts.csv', 'text/csv', 2_000) },
      ...byRequest,
    },
    {
      id: 'voice-agents.livekit',
      group: 'External service errors',
      label: 'Cut the line to LiveKit',
      row: 'LiveKit SIP error: ...',
      probe: post('/phone-numbers/pn_nights/trunk'),
      answer: {
        status: 500,
        body: {
          detail:
            'LiveKit SIP error: twirp error unavailable: dial tcp 10.0.3.17:7880: connect: connection refused',
        },
      },
      ends: { by: 'mend' },
      ...when('liveKit', 'unreachable', 'reachable'),
    },
    {
      id: 'voice-agents.twilio',
      group: 'External service errors',
      label: 'Spend the Twilio balance',
      row: 'Twilio error: ...',
      probe: post('/phone-numbers/purchase', { country: 'US' }),
      answer: {
        status: 500,
        body: {
          detail: 'Twilio error: HTTP 400 error: Unable to create record: insufficient balance (code 20003)',
        },
      },
      ends: { by: 'mend' },
      cause: (state) => void (state.twilioBalance = 0),
      mend: (state) => void (state.twilioBalance = 42),
      isActive: (state) => state.twilioBalance < 1,
    },
    {
      id: 'voice-agents.s3',
      group: 'External service errors',
      label: 'Delete the bucket of recordings',
      row: 'S3 error: ...',
      probe: get('/calls/call_1048/recording'),
      answer: {
        status: 500,
        body: {
          detail: 'S3 error: NoSuchBucket: The specified bucket does not exist: harborline-recordings-eu1',
        },
      },
      ends: { by: 'mend' },
      ...when('bucket', 'missing', 'present'),
    },
    {
      id: 'voice-agents.server_error',
      group: 'HTTP status codes',
      label: 'Stop the database',
      row: '500',
      probe: get('/calls'),
      answer: { status: 500, body: { detail: 'Internal server error' } },
      ends: { by: 'mend' },
      ...when('database', 'down', 'up'),
    },
    {
      id: 'voice-agents.phone_number_format',
      group: 'HTTP status codes',
      label: 'Register a number with letters',
      row: '400',
      probe: post('/phone-numbers', { number: 'call me' }),
      answer: { status: 400, body: { detail: 'Invalid phone number format' } },
      ends: { by: 'request', instead: post('/phone-numbers', { number: '+1 415 555 0191' }) },
      ...byRequest,
    },
    {
      id: 'voice-agents.malformed_body',
      group: 'HTTP status codes',
      label: 'Send a list instead of an agent',
      row: '400',
      probe: post('/agents', []),
      answer: { status: 400, body: { detail: 'Malformed request body' } },
      ends: { by: 'request', instead: post('/agents', { name: 'Weekend line' }) },
      ...byRequest,
    },
    {
      id: 'voice-agents.validation_error',
      group: 'HTTP status codes',
      label: 'Create an agent without a name',
      row: '422',
      probe: post('/agents', {}),
      answer: {
        status: 422,
        body: { detail: [{ loc: ['body', 'name'], msg: 'field required', type: 'value_error.missing' }] },
      },
      ends: { by: 'request', instead: post('/agents', { name: 'Weekend line' }) },
      ...byRequest,
    },
    {
      id: 'voice-agents.unknown_route',
      group: 'HTTP status codes',
      label: 'Ask for an address that does not exist',
      row: '404',
      probe: get('/nowhere'),
      answer: { status: 404, body: { detail: 'Not Found' } },
      ends: { by: 'request', instead: get('/agents') },
      ...byRequest,
    },
  ]
}
