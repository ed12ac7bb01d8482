import { formatCount } from '../parts/formatCount.ts'
import { formatAgo } from '../parts/formatAgo.ts'
import { ListRow } from '../parts/ListRow.tsx'
import { QueryPanel } from '../parts/QueryPanel.tsx'
import { Tag } from '../parts/Tag.tsx'
import { PageHead } from '../shell/PageHead.tsx'
import { NewThread } from './NewThread.tsx'
import { plans, threadList, workerRuns } from './threadQueries.ts'

/** Conversations with the workers, and what the workers do meanwhile. */
export function ThreadsPage() {
  return (
    <>
      <PageHead title="Threads">Conversations with your workers, and what they do meanwhile.</PageHead>
      <div className="grid" data-columns="2">
        <QueryPanel title="Conversations" query={threadList} rows={7}>
          {({ threads }) => (
            <ul className="list">
              {threads.map(({ id, title, updated_at, message_count }) => (
                <ListRow
                  key={id}
                  title={<a href={`/threads/${id}`}>{title}</a>}
                  note={formatCount(message_count, 'message')}
                  end={formatAgo(updated_at)}
                />
              ))}
            </ul>
          )}
        </QueryPanel>
        <div className="stack">
          <NewThread />
          <QueryPanel title="Worker runs" query={workerRuns} rows={3}>
            {({ runs }) => (
              <ul className="list">
                {runs.map(({ id, worker, status, started_at }) => (
                  <ListRow
                    key={id}
                    title={worker}
                    note={formatAgo(started_at)}
                    end={<Tag tone={status === 'running' ? 'good' : 'neutral'}>{status}</Tag>}
                  />
                ))}
              </ul>
            )}
          </QueryPanel>
          <QueryPanel title="Next runs" query={plans} rows={3}>
            {({ plans }) => (
              <ul className="list">
                {plans.map(({ run, worker, next_in_minutes }) => (
                  <ListRow key={run} title={worker} end={formatAgo(Date.now() + next_in_minutes * 60_000)} />
                ))}
              </ul>
            )}
          </QueryPanel>
        </div>
      </div>
    </>
  )
}
