import { apiQuery } from '../data/apiQuery.ts'
import type { DocumentPage } from '../knowledge/documentsQuery.ts'
import { formatAgo } from '../parts/formatAgo.ts'
import { ListRow } from '../parts/ListRow.tsx'
import { QueryPanel } from '../parts/QueryPanel.tsx'

const newest = apiQuery<DocumentPage>('knowledge', '/knowledge/documents?limit=5', 'Documents')

/** What the knowledge base learned last. */
export function DocumentsPanel() {
  return (
    <QueryPanel title="Documents" query={newest} actions={<a href="/knowledge">All documents</a>}>
      {({ data }) => (
        <ul className="list" data-lines="1">
          {data.map(({ id, name, updated_at }) => (
            <ListRow key={id} title={name} end={formatAgo(updated_at)} />
          ))}
        </ul>
      )}
    </QueryPanel>
  )
}
