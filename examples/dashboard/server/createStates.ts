import { createAgntixState, type AgntixState } from './apis/agntix/createAgntixState.ts'
import { createAnyState, type AnyState } from './apis/any/createAnyState.ts'
import { createKnowledgeState, type KnowledgeState } from './apis/knowledge/createKnowledgeState.ts'
import { createKortixState, type KortixState } from './apis/kortix/createKortixState.ts'
import { createKovrexState, type KovrexState } from './apis/kovrex/createKovrexState.ts'
import { createVoiceAgentsState, type VoiceAgentsState } from './apis/voice-agents/createVoiceAgentsState.ts'

/** What the server remembers, by API. */
export interface States {
  kovrex: KovrexState
  kortix: KortixState
  'voice-agents': VoiceAgentsState
  knowledge: KnowledgeState
  agntix: AgntixState
  any: AnyState
}

/** Six states in which everything works. */
export function createStates(now: number): States {
  return {
    kovrex: createKovrexState(),
    kortix: createKortixState(now),
    'voice-agents': createVoiceAgentsState(now),
    knowledge: createKnowledgeState(now),
    agntix: createAgntixState(now),
    any: createAnyState(),
  }
}

/** Makes everything new, in place; who is signed in stays so, and keys stay what they are. */
export function resetStates(states: States, now: number): void {
  const { kovrex, kortix, 'voice-agents': voice, knowledge, agntix } = states
  const kept = {
    kovrex: { newId: kovrex.newId, keys: kovrex.keys, currentKey: kovrex.currentKey },
    kortix: { newId: kortix.newId, keys: kortix.keys, currentKey: kortix.currentKey, held: kortix.held },
    'voice-agents': {
      newId: voice.newId,
      tokenSecret: voice.tokenSecret,
      apiKeys: voice.apiKeys,
      currentApiKey: voice.currentApiKey,
    },
    knowledge: { newId: knowledge.newId, keys: knowledge.keys, currentKey: knowledge.currentKey },
    agntix: { newId: agntix.newId, keys: agntix.keys, currentKey: agntix.currentKey, held: agntix.held },
    any: {},
  }
  const fresh = createStates(now)
  for (const api of Object.keys(fresh) as (keyof States)[]) Object.assign(states[api], fresh[api], kept[api])
}
