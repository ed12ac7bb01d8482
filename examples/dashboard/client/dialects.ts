import { agntix } from 'amends/dialects/agntix'
import { knowledge } from 'amends/dialects/knowledge'
import { kortix } from 'amends/dialects/kortix'
import { kovrex } from 'amends/dialects/kovrex'
import { voiceAgents } from 'amends/dialects/voice-agents'

/** How each API behind the dashboard spells its errors. The status endpoint has no dialect: it is read by shape. */
export const dialects = [
  { match: '/api/kovrex', dialect: kovrex },
  { match: '/api/kortix', dialect: kortix },
  { match: '/api/voice-agents', dialect: voiceAgents },
  { match: '/api/knowledge', dialect: knowledge },
  { match: '/api/agntix', dialect: agntix },
]
