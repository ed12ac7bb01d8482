import { useId, useState } from 'react'
import { apiNames } from './apiNames.ts'
import { groupTroubles } from './groupTroubles.ts'
import type { Trouble } from './Trouble.ts'

/** All troubles by API and by the heading of its document; typing narrows them down. */
export function TroubleList({ troubles, onCause, onMend }: TroubleListProps) {
  const [search, setSearch] = useState('')
  const id = useId()
  const found = groupTroubles(troubles, search)
  return (
    <>
      <div className="trouble-search">
        <label htmlFor={id}>Find a trouble</label>
        <input id={id} type="search" value={search} onChange={(event) => setSearch(event.target.value)} />
      </div>
      {found.length === 0 ? <p className="trouble-none">No trouble is called that.</p> : null}
      {found.map(({ api, groups }) => (
        <details key={api} className="trouble-api" open={search !== '' || undefined}>
          <summary>
            {apiNames[api] ?? api}{' '}
            <span>{groups.reduce((sum, { troubles }) => sum + troubles.length, 0)}</span>
          </summary>
          {groups.map(({ group, troubles }) => (
            <div key={group} role="group" aria-label={group}>
              <p className="trouble-group">{group}</p>
              <ul>
                {troubles.map((trouble) => (
                  <li key={trouble.id}>
                    <button type="button" onClick={() => onCause(trouble)}>
                      {trouble.label}
                    </button>
                    {trouble.active ? (
                      <button type="button" className="trouble-mend" onClick={() => onMend(trouble)}>
                        Mend<span className="visually-hidden">: {trouble.label}</span>
                      </button>
                    ) : null}
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </details>
      ))}
    </>
  )
}

/** What the list takes. */
export interface TroubleListProps {
  readonly troubles: readonly Trouble[]
  readonly onCause: (trouble: Trouble) => void
  readonly onMend: (trouble: Trouble) => void
}
