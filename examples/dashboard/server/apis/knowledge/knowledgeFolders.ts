import type { ApiHono } from '../../ApiEnv.ts'
import { readBody } from '../../readBody.ts'
import type { KnowledgeState } from './createKnowledgeState.ts'
import { knowledgeError } from './knowledgeError.ts'
import { requireScope } from './knowledgeGuards.ts'

/*
| route                          | what                       | fails with                  |
|--------------------------------|----------------------------|-----------------------------|
| GET    /knowledge/folders      | folders with their count   |                             |
| POST   /knowledge/folders      | creates { name }           | 400 folder_name_exists      |
| DELETE /knowledge/folders/:id  | deletes an empty one       | 400 folder_not_empty, 404   |
| GET    /knowledge/tags         | tags                       |                             |
| POST   /knowledge/tags         | creates { name }           | 400 tag_name_exists         |
All of them also fail with 401, 403 invalid_scope and 429.
*/

/** Adds folders and tags. */
export function addFolders(app: ApiHono, state: KnowledgeState): void {
  const mayRead = requireScope(state, 'documents:read')
  const mayWrite = requireScope(state, 'documents:write')
  const countIn = (folder: string) =>
    [...state.documents.values()].filter((document) => document.folder === folder).length

  app.get('/knowledge/folders', mayRead, (c) =>
    c.json({
      data: [...state.folders.values()].map((folder) => ({ ...folder, documents: countIn(folder.id) })),
    }),
  )
  app.get('/knowledge/tags', mayRead, (c) => c.json({ data: [...state.tags.values()] }))

  for (const [kind, prefix] of [
    ['folder', 'fld'],
    ['tag', 'tag'],
  ] as const) {
    app.post(`/knowledge/${kind}s`, mayWrite, async (c) => {
      const items = kind === 'folder' ? state.folders : state.tags
      const name = (await readBody(c))?.name
      if (typeof name !== 'string' || name.trim() === '') {
        return knowledgeError(c, 'invalid_request_error', 'invalid_name', `A ${kind} needs a name.`, 'name')
      }
      if ([...items.values()].some((item) => item.name.toLowerCase() === name.trim().toLowerCase())) {
        return knowledgeError(
          c,
          'invalid_request_error',
          `${kind}_name_exists`,
          `A ${kind} with that name exists.`,
          'name',
        )
      }
      const item = { id: state.newId(prefix), name: name.trim() }
      items.set(item.id, item)
      return c.json(item, 201)
    })
  }

  app.delete('/knowledge/folders/:id', mayWrite, (c) => {
    const id = c.req.param('id')
    if (!state.folders.has(id))
      return knowledgeError(
        c,
        'not_found_error',
        'folder_not_found',
        'No folder with that id exists.',
        'folder_id',
      )
    if (countIn(id) > 0)
      return knowledgeError(
        c,
        'invalid_request_error',
        'folder_not_empty',
        'The folder still contains documents.',
      )
    state.folders.delete(id)
    return c.body(null, 204)
  })
}
