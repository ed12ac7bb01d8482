import { isOut } from '../../outage.ts'
import { get, patch, post, type Trouble } from '../../Trouble.ts'
import {
  createAgntixAgents,
  createSession,
  idleTimeoutMs,
  type AgntixAgent,
  type AgntixState,
  type ChatSession,
} from './createAgntixState.ts'

const session = get('/v1/chat/sessions/current')
const say = post('/v1/chat/sessions/current/messages', { content: 'Thank you' })
const open = post('/v1/chat/sessions', { agentId: 'agt_concierge' })
const error = (status: number, code: string, message?: string) => ({
  status,
  body: { error: { code, ...(message && { message }) } },
  has: ['error.requestId'],
})

/** What goes wrong with chat sessions, models, tools and configs. */
export function agntixSessionTroubles(now: () => number): readonly Trouble<AgntixState>[] {
  return [
    {
      id: 'agntix.session_not_found',
      group: 'Sessions',
      label: 'Delete the chat session',
      row: 'SESSION_NOT_FOUND',
      probe: session,
      answer: error(404, 'SESSION_NOT_FOUND', 'The session you requested does not exist or has expired.'),
      ends: { by: 'cure', request: open },
      cause: (state) => void state.sessions.delete(state.currentSession),
      mend: restoreSession,
      isActive: (state) => !state.sessions.has(state.currentSession),
    },
    {
      id: 'agntix.session_expired',
      group: 'Sessions',
      label: 'Leave the chat alone for too long',
      row: 'SESSION_EXPIRED',
      probe: session,
      answer: error(404, 'SESSION_EXPIRED'),
      ends: { by: 'cure', request: open },
      cause: (state) => {
        restoreSession(state)
        const chat = state.sessions.get(state.currentSession)
        if (chat) chat.lastActiveAt = now() - idleTimeoutMs - 1
      },
      mend: restoreSession,
      isActive: (state) =>
        now() > (state.sessions.get(state.currentSession)?.lastActiveAt ?? Infinity) + idleTimeoutMs,
    },
    {
      id: 'agntix.invalid_session',
      group: 'Sessions',
      label: 'Close the chat in another tab',
      row: 'INVALID_SESSION',
      probe: say,
      answer: error(409, 'INVALID_SESSION'),
      ends: { by: 'cure', request: open },
      cause: (state) => {
        restoreSession(state)
        const chat = state.sessions.get(state.currentSession)
        if (chat) chat.status = 'CLOSED'
      },
      mend: restoreSession,
      isActive: (state) => state.sessions.get(state.currentSession)?.status === 'CLOSED',
    },
    {
      id: 'agntix.session_creation_error',
      group: 'Sessions',
      label: 'Take the capacity for two new sessions',
      row: 'SESSION_CREATION_ERROR',
      probe: open,
      answer: error(503, 'SESSION_CREATION_ERROR'),
      ends: { by: 'attempts', failures: 2 },
      cause: (state) => void (state.provider = { how: 'no_capacity', failuresLeft: 2 }),
      mend: (state) => void (state.provider = undefined),
      isActive: (state) => isOut(state.provider, 'no_capacity'),
    },
    {
      id: 'agntix.messages_history_error',
      group: 'Sessions',
      label: 'Make the history unreadable twice',
      row: 'MESSAGES_HISTORY_ERROR',
      probe: get('/v1/chat/sessions/current/messages'),
      answer: error(500, 'MESSAGES_HISTORY_ERROR'),
      ends: { by: 'attempts', failures: 2 },
      cause: (state) => void (state.history = { how: 'unreadable', failuresLeft: 2 }),
      mend: (state) => void (state.history = undefined),
      isActive: (state) => isOut(state.history, 'unreadable'),
    },
    {
      id: 'agntix.models_not_found',
      group: 'Models, tools and config',
      label: 'Switch the model off',
      row: 'MODELS_NOT_FOUND',
      probe: say,
      answer: error(422, 'MODELS_NOT_FOUND'),
      ends: { by: 'cure', request: patch('/v1/agents/agt_concierge', { model: 'lumen-2-mini' }) },
      cause: (state) => enableModel(state, false),
      mend: (state) => enableModel(state, true),
      isActive: (state) =>
        state.models.get(state.agents.get('agt_concierge')?.model ?? '')?.enabled === false,
    },
    {
      id: 'agntix.tools_not_found',
      group: 'Models, tools and config',
      label: 'Delete a tool of the agent',
      row: 'TOOLS_NOT_FOUND',
      probe: get('/v1/agents/agt_concierge/tools'),
      answer: error(404, 'TOOLS_NOT_FOUND'),
      ends: { by: 'cure', request: patch('/v1/agents/agt_concierge', { tools: ['tool_calendar'] }) },
      cause: (state) => {
        state.tools.delete('tool_crm')
        state.agents.get('agt_concierge')?.tools.push('tool_crm')
      },
      mend: (state) => void state.tools.set('tool_crm', { id: 'tool_crm', name: 'Customer records' }),
      isActive: (state) =>
        state.agents.get('agt_concierge')?.tools.some((id) => !state.tools.has(id)) ?? false,
    },
    {
      id: 'agntix.config_not_found',
      group: 'Models, tools and config',
      label: 'Empty the config of the agent',
      row: 'CONFIG_NOT_FOUND',
      probe: get('/v1/agents/agt_concierge/config'),
      answer: error(422, 'CONFIG_NOT_FOUND'),
      ends: {
        by: 'cure',
        request: patch('/v1/agents/agt_concierge', {
          config: { instructions: 'Answer briefly.', temperature: 0.3 },
        }),
      },
      cause: (state) => setConfig(state, {}),
      mend: (state) => setConfig(state, createAgntixAgents().get('agt_concierge')?.config ?? {}),
      isActive: (state) => state.agents.get('agt_concierge')?.config.instructions === undefined,
    },
    {
      id: 'agntix.abort_error',
      group: 'Generic',
      label: 'Leave while the agent answers',
      row: 'ABORT_ERROR',
      probe: say,
      answer: error(499, 'ABORT_ERROR'),
      ends: { by: 'attempts', failures: 1 },
      cause: (state) => void (state.nextAnswer = { how: 'aborted', failuresLeft: 1 }),
      mend: (state) => void (state.nextAnswer = undefined),
      isActive: (state) => isOut(state.nextAnswer, 'aborted'),
    },
  ]

  function restoreSession(state: AgntixState): void {
    const id = state.currentSession
    const chat: ChatSession = state.sessions.get(id) ?? { ...createSession(now()), id }
    state.sessions.set(id, { ...chat, status: 'OPEN', lastActiveAt: now() })
  }
}

function enableModel(state: AgntixState, enabled: boolean): void {
  const agent = state.agents.get('agt_concierge')
  if (agent && !enabled) agent.model = 'lumen-2'
  const model = state.models.get('lumen-2')
  if (model) model.enabled = enabled
}

function setConfig(state: AgntixState, config: AgntixAgent['config']): void {
  const agent = state.agents.get('agt_concierge')
  if (agent) agent.config = config
}
