export interface VoiceAgent {
  readonly id: string
  readonly workspace: string
  name: string
  voice: string
  language: string
  status: 'live' | 'draft'
}

export interface Call {
  readonly id: string
  readonly agent: string
  readonly caller: string
  readonly outcome: 'resolved' | 'handed over' | 'voicemail' | 'dropped'
  readonly seconds: number
  readonly started_at: string
}

export interface Batch {
  readonly id: string
  readonly name: string
  readonly contacts: number
  /** A batch that calls people cannot be deleted. */
  runningUntil: number
}

export const ownWorkspace = 'ws_harborline'

/** The agents of the workspace, and one of another workspace. */
export function createVoiceAgentList(): Map<string, VoiceAgent> {
  const agents: VoiceAgent[] = [
    {
      id: 'agt_front_desk',
      workspace: ownWorkspace,
      name: 'Front desk',
      voice: 'Juniper',
      language: 'en-US',
      status: 'live',
    },
    {
      id: 'agt_claims',
      workspace: ownWorkspace,
      name: 'Claims intake',
      voice: 'Cedar',
      language: 'en-GB',
      status: 'live',
    },
    {
      id: 'agt_nights',
      workspace: ownWorkspace,
      name: 'Night line',
      voice: 'Willow',
      language: 'de-DE',
      status: 'live',
    },
    {
      id: 'agt_survey',
      workspace: ownWorkspace,
      name: 'Visit survey',
      voice: 'Juniper',
      language: 'en-US',
      status: 'draft',
    },
    {
      id: 'agt_elsewhere',
      workspace: 'ws_elsewhere',
      name: 'Not yours',
      voice: 'Cedar',
      language: 'en-US',
      status: 'live',
    },
  ]
  return new Map(agents.map((agent) => [agent.id, agent]))
}

/** Forty-eight calls of the last days, newest first. */
export function createCalls(now: number): Call[] {
  const agents = ['agt_front_desk', 'agt_claims', 'agt_nights']
  const outcomes = [
    'resolved',
    'resolved',
    'handed over',
    'resolved',
    'voicemail',
    'resolved',
    'dropped',
  ] as const
  return Array.from({ length: 48 }, (_, index) => ({
    id: `call_${String(1048 - index)}`,
    agent: agents[(index * 5) % 3] ?? 'agt_front_desk',
    caller: `+1 415 555 01${String((index * 37) % 100).padStart(2, '0')}`,
    outcome: outcomes[(index * 3) % outcomes.length] ?? 'resolved',
    seconds: 38 + ((index * 53) % 410),
    started_at: new Date(now - (11 + index * 47) * 60_000).toISOString(),
  }))
}
