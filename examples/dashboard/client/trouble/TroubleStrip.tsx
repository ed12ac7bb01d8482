import { useState } from 'react'
import { Button } from '../parts/Button.tsx'
import type { Trouble } from './Trouble.ts'
import { TroubleList } from './TroubleList.tsx'
import { useSwitchboard } from './useSwitchboard.ts'

/** The part of the page that is the demo’s and not Harborline’s: here visitors make things go wrong. */
export function TroubleStrip() {
  const [isOpen, setOpen] = useState(false)
  const [caused, setCaused] = useState<string>()
  const { troubles, cause, mend, reset } = useSwitchboard()
  const active = troubles.filter((trouble) => trouble.active)
  return (
    <aside className="trouble" aria-label="Demo controls">
      <div className="trouble-bar">
        <p className="trouble-name">Demo</p>
        <Button
          look="quiet"
          aria-expanded={isOpen}
          aria-controls="troubles"
          onClick={() => setOpen((isOpen) => !isOpen)}
        >
          Cause trouble
        </Button>
        <p className="trouble-count" role="status">
          {describe(
            active.length,
            troubles.find(({ id }) => id === caused),
          )}
        </p>
        <Button look="quiet" onClick={heal}>
          Make everything healthy
        </Button>
      </div>
      <div id="troubles" className="trouble-body" hidden={!isOpen}>
        {isOpen ? <TroubleList troubles={troubles} onCause={show} onMend={mend} /> : null}
      </div>
    </aside>
  )

  function heal(): void {
    setCaused(undefined)
    void reset()
  }

  function show(trouble: Trouble): void {
    void cause(trouble).then(() => setCaused(trouble.id))
    // Where the list lies above the page, it makes room for what it caused.
    if (!matchMedia('(min-width: 64rem)').matches) setOpen(false)
  }
}

/** Some troubles are over before anybody sees them: an expired login is refreshed without a word. */
function describe(active: number, caused: Trouble | undefined): string {
  if (active > 0) return `${active} active`
  return caused?.causedBy === 'state' ? `Mended: ${caused.label}` : 'Everything is healthy'
}
