import { emptyWindow, fillWindow, isFull } from '../../fixedWindow.ts'
import { isOut } from '../../outage.ts'
import { del, get, post, troublesOf, upload, type Trouble } from '../../Trouble.ts'
import { createKnowledgeAgents, type KnowledgeState } from './createKnowledgeState.ts'
import { knowledgeAccessTroubles } from './knowledgeAccessTroubles.ts'
import { knownDocument } from './knowledgeDocumentList.ts'
import { setPlan } from './knowledgeGuards.ts'

const { byRequest } = troublesOf<KnowledgeState>()
const documents = get('/knowledge/documents')
const query = post('/query', { agent_id: 'agent_policies', question: 'Is rising water covered?' })
const invalid = (code: string, param?: string) => ({
  status: 400,
  body: { error: { type: 'invalid_request_error', code, ...(param && { param }) } },
})
const missing = (code: string, param?: string) => ({
  status: 404,
  body: { error: { type: 'not_found_error', code, ...(param && { param }) } },
})

/** Everything that goes wrong at Knowledge; needs the clock for the allowances. */
export function createKnowledgeTroubles(now: () => number): readonly Trouble<KnowledgeState>[] {
  return [
    ...knowledgeAccessTroubles,
    {
      id: 'knowledge.invalid_cursor',
      group: 'invalid_request_error (400)',
      label: 'Turn to a page that is gone',
      row: 'invalid_cursor',
      probe: get('/knowledge/documents?cursor=bm93aGVyZQ'),
      answer: invalid('invalid_cursor', 'cursor'),
      ends: { by: 'request', instead: documents },
      ...byRequest,
    },
    {
      id: 'knowledge.invalid_upload',
      group: 'invalid_request_error (400)',
      label: 'Upload a program',
      row: 'invalid_upload',
      probe: upload('/knowledge/documents', 'setup.exe', 'application/octet-stream', 4_000),
      answer: invalid('invalid_upload', 'file'),
      ends: { by: 'request', instead: upload('/knowledge/documents', 'notes.txt', 'text/plain', 4_000) },
      ...byRequest,
    },
    {
      id: 'knowledge.folder_name_exists',
      group: 'invalid_request_error (400)',
      label: 'Create a folder twice',
      row: 'folder_name_exists',
      probe: post('/knowledge/folders', { name: 'Policies' }),
      answer: invalid('folder_name_exists', 'name'),
      ends: { by: 'request', instead: post('/knowledge/folders', { name: 'Meeting notes' }) },
      ...byRequest,
    },
    {
      id: 'knowledge.folder_not_empty',
      group: 'invalid_request_error (400)',
      label: 'Delete a folder with documents in it',
      row: 'folder_not_empty',
      probe: del('/knowledge/folders/fld_policies'),
      answer: invalid('folder_not_empty'),
      ends: { by: 'request', instead: del('/knowledge/folders/fld_archive') },
      ...byRequest,
    },
    {
      id: 'knowledge.tag_name_exists',
      group: 'invalid_request_error (400)',
      label: 'Create a tag twice',
      row: 'tag_name_exists',
      probe: post('/knowledge/tags', { name: 'Legal' }),
      answer: invalid('tag_name_exists', 'name'),
      ends: { by: 'request', instead: post('/knowledge/tags', { name: 'Urgent' }) },
      ...byRequest,
    },
    {
      id: 'knowledge.agent_not_found',
      group: 'not_found_error (404)',
      label: 'Delete the agent',
      row: 'agent_not_found',
      probe: get('/agents/agent_policies'),
      answer: {
        status: 404,
        body: {
          error: {
            type: 'not_found_error',
            code: 'agent_not_found',
            message: 'No agent with that id exists.',
            param: 'agent_id',
          },
        },
      },
      ends: { by: 'mend' },
      cause: (state) => void state.agents.delete('agent_policies'),
      mend: (state) => void (state.agents = createKnowledgeAgents()),
      isActive: (state) => !state.agents.has('agent_policies'),
    },
    {
      id: 'knowledge.agent_elsewhere',
      group: 'not_found_error (404)',
      label: 'Open the agent of another organization',
      row: 'agent_not_found',
      probe: get('/agents/agent_elsewhere'),
      answer: missing('agent_not_found', 'agent_id'),
      ends: { by: 'request', instead: get('/agents/agent_policies') },
      ...byRequest,
    },
    {
      id: 'knowledge.document_not_found',
      group: 'not_found_error (404)',
      label: 'Open a document that was deleted',
      row: 'document_not_found',
      probe: get('/knowledge/documents/doc_deleted'),
      answer: missing('document_not_found', 'document_id'),
      ends: { by: 'request', instead: get(`/knowledge/documents/${knownDocument.id}`) },
      ...byRequest,
    },
    {
      id: 'knowledge.not_found',
      group: 'not_found_error (404)',
      label: 'Ask for an address that does not exist',
      row: 'not_found_error',
      probe: get('/knowledge/nowhere'),
      answer: missing('not_found'),
      ends: { by: 'request', instead: documents },
      ...byRequest,
    },
    {
      id: 'knowledge.request_allowance',
      group: 'rate_limit_error (429)',
      label: 'Use up the requests',
      row: 'rate_limit_exceeded',
      probe: documents,
      answer: {
        status: 429,
        body: { error: { type: 'rate_limit_error', code: 'rate_limit_exceeded' } },
        headers: { 'Retry-After': '20' },
      },
      ends: { by: 'time', ms: 20_000 },
      cause: (state) => fillWindow(state.requests, now()),
      mend: (state) => emptyWindow(state.requests),
      isActive: (state) => isFull(state.requests, now()),
    },
    {
      id: 'knowledge.query_allowance',
      group: 'rate_limit_error (429)',
      label: 'Use up the queries of the plan',
      row: 'rate_limit_exceeded',
      probe: query,
      answer: {
        status: 429,
        body: { error: { type: 'rate_limit_error', code: 'rate_limit_exceeded' } },
        headers: { 'Retry-After': '3600' },
      },
      ends: { by: 'cure', request: post('/organization/plan', { plan: 'enterprise' }) },
      cause: (state) => {
        // The largest plan would lift the allowance again.
        if (state.plan === 'enterprise') setPlan(state, 'business')
        fillWindow(state.queries, now())
      },
      mend: (state) => emptyWindow(state.queries),
      isActive: (state) => isFull(state.queries, now()),
    },
    {
      id: 'knowledge.upstream_error',
      group: 'api_error (500)',
      label: 'Lose the index for two queries',
      row: 'upstream_error',
      probe: query,
      answer: { status: 500, body: { error: { type: 'api_error', code: 'upstream_error' } } },
      ends: { by: 'attempts', failures: 2 },
      cause: (state) => void (state.index = { how: 'unreachable', failuresLeft: 2 }),
      mend: (state) => void (state.index = undefined),
      isActive: (state) => isOut(state.index, 'unreachable'),
    },
    {
      id: 'knowledge.duplicate_detected',
      group: 'The duplicate-upload exception',
      label: 'Upload a document twice',
      row: 'DuplicateDetected',
      probe: upload('/knowledge/documents', knownDocument.name, 'application/pdf', knownDocument.bytes),
      answer: { status: 409, body: { duplicate_of: [knownDocument.id] }, has: ['upload_session_id'] },
      ends: {
        by: 'request',
        instead: upload('/knowledge/documents', 'storm-cover-2026.pdf', 'application/pdf', 51_000),
      },
      ...byRequest,
    },
  ]
}
