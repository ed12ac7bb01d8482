import { createAgntixTroubles } from './apis/agntix/agntixTroubles.ts'
import { createAnyTroubles } from './apis/any/anyTroubles.ts'
import { createKnowledgeTroubles } from './apis/knowledge/knowledgeTroubles.ts'
import { createKortixTroubles } from './apis/kortix/kortixTroubles.ts'
import { createKovrexTroubles } from './apis/kovrex/kovrexTroubles.ts'
import { createVoiceAgentsTroubles } from './apis/voice-agents/voiceAgentsTroubles.ts'
import type { States } from './createStates.ts'
import type { Trouble } from './Trouble.ts'

/** A trouble together with the state it changes. */
export interface BoundTrouble extends Pick<
  Trouble<unknown>,
  'id' | 'group' | 'label' | 'row' | 'probe' | 'answer' | 'ends'
> {
  readonly api: keyof States
  cause(): void
  mend(): void
  isActive(): boolean
}

/** All troubles of these states, in the order of the documents. */
export function createTroubles(states: States, now: () => number): readonly BoundTrouble[] {
  return [
    ...bind('kovrex', createKovrexTroubles(now), states.kovrex),
    ...bind('voice-agents', createVoiceAgentsTroubles(now), states['voice-agents']),
    ...bind('knowledge', createKnowledgeTroubles(now), states.knowledge),
    ...bind('kortix', createKortixTroubles(now), states.kortix),
    ...bind('agntix', createAgntixTroubles(now), states.agntix),
    ...bind('any', createAnyTroubles(now), states.any),
  ]
}

function bind<State>(
  api: keyof States,
  troubles: readonly Trouble<State>[],
  state: State,
): readonly BoundTrouble[] {
  return troubles.map((trouble) => ({
    ...trouble,
    api,
    cause: () => trouble.cause(state),
    mend: () => trouble.mend(state),
    isActive: () => trouble.isActive(state),
  }))
}
