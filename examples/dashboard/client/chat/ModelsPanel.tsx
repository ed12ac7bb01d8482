import { ListRow } from '../parts/ListRow.tsx'
import { QueryPanel } from '../parts/QueryPanel.tsx'
import { Tag } from '../parts/Tag.tsx'
import { modelsQuery } from './chatQueries.ts'

/** The models of the organization. */
export function ModelsPanel() {
  return (
    <QueryPanel title="Models" query={modelsQuery} rows={3}>
      {({ models }) => (
        <ul className="list">
          {models.map(({ id, name, enabled }) => (
            <ListRow
              key={id}
              title={name}
              end={<Tag tone={enabled ? 'good' : 'neutral'}>{enabled ? 'on' : 'off'}</Tag>}
            />
          ))}
        </ul>
      )}
    </QueryPanel>
  )
}
