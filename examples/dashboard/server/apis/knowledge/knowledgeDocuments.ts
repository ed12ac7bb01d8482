import type { ApiHono, World } from '../../ApiEnv.ts'
import { readBody } from '../../readBody.ts'
import { readUpload } from '../../readUpload.ts'
import { requireScope } from './knowledgeGuards.ts'
import type { KnowledgeState } from './createKnowledgeState.ts'
import type { KnowledgeDocument } from './knowledgeDocumentList.ts'
import { knowledgeError } from './knowledgeError.ts'

/*
| route                                       | what                                              | fails with                       |
|---------------------------------------------|---------------------------------------------------|----------------------------------|
| GET    /knowledge/documents?cursor=&limit=  | { data, next_cursor, total }, 20 at a time        | 400 invalid_cursor               |
| GET    /knowledge/documents/:id             | one document                                      | 404                              |
| POST   /knowledge/documents                 | uploads the form field file                       | 400 invalid_upload, 409 duplicate |
| POST   /knowledge/documents/confirm-duplicate | uploads it all the same: { upload_session_id }  | 404                              |
| DELETE /knowledge/documents/:id             | deletes one                                       | 404                              |
All of them also fail with 401, 403 invalid_scope and 429.
*/

const accepted = /\.(pdf|md|txt|docx|csv)$/i

/** Adds documents and their upload. */
export function addDocuments(app: ApiHono, state: KnowledgeState, world: World): void {
  const mayRead = requireScope(state, 'documents:read')
  const mayWrite = requireScope(state, 'documents:write')

  app.get('/knowledge/documents', mayRead, (c) => {
    const documents = [...state.documents.values()]
    const cursor = c.req.query('cursor')
    const after = cursor === undefined ? undefined : Buffer.from(cursor, 'base64url').toString()
    const start = after === undefined ? 0 : documents.findIndex(({ id }) => id === after) + 1
    if (after !== undefined && start === 0) {
      return knowledgeError(
        c,
        'invalid_request_error',
        'invalid_cursor',
        'The cursor is malformed or too old.',
        'cursor',
      )
    }
    const data = documents.slice(start, start + (Number(c.req.query('limit')) || 20))
    const last = data.at(-1)
    const hasMore = last !== undefined && last !== documents.at(-1)
    return c.json({
      data,
      next_cursor: hasMore ? Buffer.from(last.id).toString('base64url') : null,
      total: documents.length,
    })
  })

  app.post('/knowledge/documents', mayWrite, async (c) => {
    const file = await readUpload(c)
    if (!file || file.size === 0 || !accepted.test(file.name)) {
      return knowledgeError(
        c,
        'invalid_request_error',
        'invalid_upload',
        'Send one PDF, Word, CSV, Markdown or text file.',
        'file',
      )
    }
    const duplicateOf = [...state.documents.values()].filter(
      (known) => known.name === file.name && known.bytes === file.size,
    )
    if (duplicateOf.length === 0) return c.json(store(file.name, file.size), 201)
    const upload_session_id = state.newId('ups')
    const duplicate_of = duplicateOf.map(({ id }) => id)
    state.uploads.set(upload_session_id, { name: file.name, bytes: file.size, duplicateOf: duplicate_of })
    return c.json({ upload_session_id, duplicate_of }, 409)
  })

  app.post('/knowledge/documents/confirm-duplicate', mayWrite, async (c) => {
    const session = String((await readBody(c))?.upload_session_id)
    const upload = state.uploads.get(session)
    if (!upload) {
      return knowledgeError(
        c,
        'not_found_error',
        'upload_session_not_found',
        'No such upload waits.',
        'upload_session_id',
      )
    }
    state.uploads.delete(session)
    return c.json(store(upload.name, upload.bytes), 201)
  })

  app.get('/knowledge/documents/:id', mayRead, (c) => {
    const document = state.documents.get(c.req.param('id'))
    if (document) return c.json(document)
    return knowledgeError(
      c,
      'not_found_error',
      'document_not_found',
      'No document with that id exists.',
      'document_id',
    )
  })

  app.delete('/knowledge/documents/:id', mayWrite, (c) => {
    if (state.documents.delete(c.req.param('id'))) return c.body(null, 204)
    return knowledgeError(
      c,
      'not_found_error',
      'document_not_found',
      'No document with that id exists.',
      'document_id',
    )
  })

  function store(name: string, bytes: number): KnowledgeDocument {
    const updated_at = new Date(world.now()).toISOString()
    const document: KnowledgeDocument = {
      id: state.newId('doc'),
      name,
      folder: undefined,
      bytes,
      status: 'indexing',
      passages: 0,
      updated_at,
    }
    state.documents = new Map([[document.id, document], ...state.documents])
    return document
  }
}
