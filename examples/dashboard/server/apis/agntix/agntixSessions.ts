import type { MiddlewareHandler } from 'hono'
import type { ApiEnv, ApiHono, World } from '../../ApiEnv.ts'
import { nextFailure } from '../../outage.ts'
import { readBody } from '../../readBody.ts'
import { agntixError } from './agntixError.ts'
import { requireScope } from './agntixGuards.ts'
import { idleTimeoutMs, type AgntixState, type ChatSession } from './createAgntixState.ts'

/*
| route                                | what                                     | fails with                                        |
|--------------------------------------|------------------------------------------|---------------------------------------------------|
| GET  /v1/chat/sessions               | sessions                                 |                                                   |
| POST /v1/chat/sessions               | opens one: { agentId }                   | 400, 404, 503 SESSION_CREATION_ERROR              |
| GET  /v1/chat/sessions/:id           | one session                              | 404 SESSION_NOT_FOUND, SESSION_EXPIRED            |
| GET  /v1/chat/sessions/:id/messages  | what was said                            | 404, 500 MESSAGES_HISTORY_ERROR                   |
| POST /v1/chat/sessions/:id/messages  | says { content }, answers the reply      | 400, 404, 409 INVALID_SESSION, 422 MODELS_NOT_FOUND, 499 ABORT_ERROR |
| POST /v1/chat/sessions/:id/close     | closes it                                | 404                                               |
The id `current` is the session opened last.
*/

/** Adds chat sessions. */
export function addSessions(app: ApiHono, state: AgntixState, world: World): void {
  const mayChat = requireScope(state, 'chat:write')

  const find = (id: string) => state.sessions.get(id === 'current' ? state.currentSession : id)
  // Behind requireSession there is one.
  const known = (id: string) => find(id) as ChatSession

  const requireSession: MiddlewareHandler<ApiEnv> = async (c, next) => {
    const session = find(c.req.param('id') ?? '')
    if (!session) {
      return agntixError(
        c,
        404,
        'SESSION_NOT_FOUND',
        'The session you requested does not exist or has expired.',
      )
    }
    if (session.status === 'OPEN' && world.now() > session.lastActiveAt + idleTimeoutMs) {
      return agntixError(c, 404, 'SESSION_EXPIRED', 'The session is past its inactivity window.')
    }
    return next()
  }

  app.get('/v1/chat/sessions', (c) =>
    c.json({
      current: state.currentSession,
      sessions: [...state.sessions.values()].map(({ messages, ...session }) => ({
        ...session,
        messageCount: messages.length,
      })),
    }),
  )

  app.post('/v1/chat/sessions', mayChat, async (c) => {
    const agentId = (await readBody(c))?.agentId
    if (typeof agentId !== 'string')
      return agntixError(c, 400, 'BAD_REQUEST', 'Missing required field: agentId.')
    if (!state.agents.has(agentId)) return agntixError(c, 404, 'NOT_FOUND', 'No agent with this id exists.')
    if (nextFailure(state.provider))
      return agntixError(c, 503, 'SESSION_CREATION_ERROR', 'Could not allocate a session.')
    const session: ChatSession = {
      id: state.newId('ses'),
      agentId,
      status: 'OPEN',
      lastActiveAt: world.now(),
      messages: [],
    }
    state.sessions.set(session.id, session)
    state.currentSession = session.id
    return c.json(session, 201)
  })

  app.use('/v1/chat/sessions/:id/*', requireSession)
  app.get('/v1/chat/sessions/:id', (c) => c.json(known(c.req.param('id'))))

  app.get('/v1/chat/sessions/:id/messages', (c) =>
    nextFailure(state.history)
      ? agntixError(c, 500, 'MESSAGES_HISTORY_ERROR', 'Could not fetch message history.')
      : c.json({ messages: known(c.req.param('id')).messages }),
  )

  app.post('/v1/chat/sessions/:id/messages', mayChat, async (c) => {
    const session = known(c.req.param('id'))
    if (session.status !== 'OPEN') {
      return agntixError(c, 409, 'INVALID_SESSION', 'The session is not valid for the requested operation.')
    }
    const content = (await readBody(c))?.content
    if (typeof content !== 'string' || content === '')
      return agntixError(c, 400, 'BAD_REQUEST', 'Missing required field: content.')
    const model = state.models.get(state.agents.get(session.agentId)?.model ?? '')
    if (!model?.enabled)
      return agntixError(c, 422, 'MODELS_NOT_FOUND', 'The requested model is not enabled for your org.')
    // 499: what gateways note when the client went away.
    if (nextFailure(state.nextAnswer)) return agntixError(c, 499, 'ABORT_ERROR', 'The request was aborted.')

    const createdAt = new Date(world.now()).toISOString()
    const reply = {
      id: state.newId('msg'),
      role: 'assistant' as const,
      content: `I will see to it: ${content}`,
      createdAt,
    }
    session.messages.push({ id: state.newId('msg'), role: 'user', content, createdAt }, reply)
    session.lastActiveAt = world.now()
    return c.json({ message: reply, model: model.id }, 201)
  })

  app.post('/v1/chat/sessions/:id/close', mayChat, (c) => {
    const session = known(c.req.param('id'))
    session.status = 'CLOSED'
    return c.json({ id: session.id, status: session.status })
  })
}
