import { apiQuery } from '../data/apiQuery.ts'

const current = '/v1/chat/sessions/current'

export const sessionQuery = apiQuery<ChatSession>('agntix', current, 'Session')

export const messagesQuery = apiQuery<{ messages: readonly ChatMessage[] }>(
  'agntix',
  `${current}/messages`,
  'Messages',
)

export const modelsQuery = apiQuery<{ models: readonly { id: string; name: string; enabled: boolean }[] }>(
  'agntix',
  '/v1/chat/models',
  'Models',
)

interface ChatSession {
  readonly id: string
  readonly agentId: string
  readonly status: 'OPEN' | 'CLOSED'
}

interface ChatMessage {
  readonly id: string
  readonly role: 'user' | 'assistant'
  readonly content: string
  readonly createdAt: string
}
