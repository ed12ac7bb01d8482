import { infiniteQueryOptions } from '@tanstack/react-query'
import { send } from '../data/send.ts'

/** A document of the knowledge base. */
export interface KnowledgeDocument {
  readonly id: string
  readonly name: string
  readonly bytes: number
  readonly status: 'indexed' | 'indexing'
  readonly passages: number
  readonly updated_at: string
}

/** A part of the list, and where the next one begins. */
export interface DocumentPage {
  readonly data: readonly KnowledgeDocument[]
  readonly next_cursor: string | null
  readonly total: number
}

/** All documents, twenty at a time. */
export const documentsQuery = infiniteQueryOptions({
  queryKey: ['knowledge', 'documents'],
  queryFn: ({ pageParam, signal }) =>
    send<DocumentPage>(`/api/knowledge/knowledge/documents${pageParam ? `?cursor=${pageParam}` : ''}`, {
      signal,
    }),
  initialPageParam: '',
  getNextPageParam: ({ next_cursor }) => next_cursor,
  meta: { amends: { resource: 'Documents' } },
})
