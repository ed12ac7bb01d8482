import { ListRow } from '../parts/ListRow.tsx'
import { QueryPanel } from '../parts/QueryPanel.tsx'
import { Tag } from '../parts/Tag.tsx'
import { voiceAgentsQuery } from './callQueries.ts'

/** Who answers the phone. */
export function VoiceAgentsPanel() {
  return (
    <QueryPanel title="Voice agents" query={voiceAgentsQuery} rows={4}>
      {({ items }) => (
        <ul className="list">
          {items.map(({ id, name, status }) => (
            <ListRow
              key={id}
              title={name}
              end={<Tag tone={status === 'live' ? 'good' : 'neutral'}>{status}</Tag>}
            />
          ))}
        </ul>
      )}
    </QueryPanel>
  )
}
