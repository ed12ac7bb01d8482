import { apiQuery } from '../data/apiQuery.ts'
import { QueryPanel } from '../parts/QueryPanel.tsx'

const insights = apiQuery<{ topics: readonly { name: string; sessions: number }[] }>(
  'agntix',
  '/v1/insights',
  'Topics',
)

/** What people chat about today. */
export function TopicsPanel() {
  return (
    <QueryPanel title="Topics" query={insights} actions={<a href="/chat">Chat</a>}>
      {({ topics }) => {
        const most = Math.max(...topics.map(({ sessions }) => sessions))
        return (
          <ul className="meters">
            {topics.map(({ name, sessions }) => (
              <li key={name}>
                <span>{name}</span>
                <span className="list-end">{sessions} sessions</span>
                <meter min={0} max={most} value={sessions} aria-label={`${name}: ${sessions} sessions`} />
              </li>
            ))}
          </ul>
        )
      }}
    </QueryPanel>
  )
}
