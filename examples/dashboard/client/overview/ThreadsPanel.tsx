import { formatAgo } from '../parts/formatAgo.ts'
import { ListRow } from '../parts/ListRow.tsx'
import { QueryPanel } from '../parts/QueryPanel.tsx'
import { threadList } from '../threads/threadQueries.ts'

/** The conversations that moved last. */
export function ThreadsPanel() {
  return (
    <QueryPanel title="Threads" query={threadList} actions={<a href="/threads">All threads</a>}>
      {({ threads }) => (
        <ul className="list" data-lines="1">
          {threads.slice(0, 5).map(({ id, title, updated_at }) => (
            <ListRow key={id} title={<a href={`/threads/${id}`}>{title}</a>} end={formatAgo(updated_at)} />
          ))}
        </ul>
      )}
    </QueryPanel>
  )
}
