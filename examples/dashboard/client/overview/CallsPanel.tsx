import { recentCalls } from '../calls/callQueries.ts'
import { CallRow } from '../calls/CallRow.tsx'
import { QueryPanel } from '../parts/QueryPanel.tsx'

/** The last calls that voice agents took. */
export function CallsPanel() {
  return (
    <QueryPanel title="Calls" query={recentCalls} actions={<a href="/calls">All calls</a>}>
      {({ items }) => (
        <ul className="list">
          {items.map((call) => (
            <CallRow key={call.id} call={call} />
          ))}
        </ul>
      )}
    </QueryPanel>
  )
}
