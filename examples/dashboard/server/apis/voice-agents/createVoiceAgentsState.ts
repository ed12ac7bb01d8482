import { createIds } from '../../createIds.ts'
import {
  createCalls,
  createVoiceAgentList,
  type Batch,
  type Call,
  type VoiceAgent,
} from './voiceAgentsData.ts'

export interface VoiceUser {
  readonly id: string
  name: string
  email: string
}

export interface VoiceAgentsState {
  readonly newId: (prefix: string) => string
  users: Map<string, VoiceUser>
  /** Role in the workspace, by user; who is missing is no member. */
  members: Map<string, 'member' | 'admin'>
  /** Signs the cookies (the document's JWT_API_SECRET). */
  tokenSecret: string
  /** Set while the secret was changed and nobody has signed in since. */
  secretBeforeChange: string | undefined
  /** Access tokens issued before this moment count as expired. */
  accessTokensEndBefore: number
  lastIssuedAt: number
  apiKeys: Set<string>
  currentApiKey: string
  agents: Map<string, VoiceAgent>
  calls: Call[]
  phoneNumbers: Map<string, { id: string; number: string; label: string }>
  batches: Map<string, Batch>
  contacts: number
  liveKit: 'reachable' | 'unreachable'
  twilioBalance: number
  bucket: 'present' | 'missing'
  database: 'up' | 'down'
}

export const demoUserId = 'usr_demo'
export const accessTokenMs = 15 * 60_000
export const uploadLimitBytes = 1_000_000

/** A workspace in which everything works. */
export function createVoiceAgentsState(now: number): VoiceAgentsState {
  const numbers = [
    ['pn_main', '+1 415 555 0134', 'Front desk'],
    ['pn_claims', '+1 415 555 0177', 'Claims'],
    ['pn_nights', '+44 20 7946 0118', 'Nights'],
  ] as const
  return {
    newId: createIds(),
    users: new Map([
      [demoUserId, { id: demoUserId, name: 'Demo account', email: 'demo@harborline.example' }],
    ]),
    members: new Map([[demoUserId, 'admin']]),
    tokenSecret: 'voice-demo-secret',
    secretBeforeChange: undefined,
    accessTokensEndBefore: 0,
    lastIssuedAt: 0,
    apiKeys: new Set(['vak_5d8e21b7']),
    currentApiKey: 'vak_5d8e21b7',
    agents: createVoiceAgentList(),
    calls: createCalls(now),
    phoneNumbers: new Map(numbers.map(([id, number, label]) => [id, { id, number, label }])),
    batches: new Map([
      ['bat_renewals', { id: 'bat_renewals', name: 'Spring renewals', contacts: 240, runningUntil: 0 }],
      ['bat_survey', { id: 'bat_survey', name: 'Visit survey', contacts: 96, runningUntil: 0 }],
    ]),
    contacts: 312,
    liveKit: 'reachable',
    twilioBalance: 42,
    bucket: 'present',
    database: 'up',
  }
}
