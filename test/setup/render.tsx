import { act } from 'react'
import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import type { Root } from 'react-dom/client'
import { afterEach } from 'vitest'

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean
}
const mounted: { readonly root: Root; readonly container: Element }[] = []

/** Renders into a fresh `<main>` of the page. It is gone after the test. */
export function render(node: ReactNode): Rendered {
  const container = document.createElement('main')
  document.body.append(container)
  const root = createRoot(container)
  mounted.push({ root, container })
  inAct(() => root.render(node))
  return {
    container,
    rerender: (next) => inAct(() => root.render(next)),
    unmount: () => inAct(() => root.unmount()),
  }
}

/** What was rendered, and how to change it. */
export interface Rendered {
  readonly container: HTMLElement
  readonly rerender: (node: ReactNode) => void
  readonly unmount: () => void
}

afterEach(() => {
  for (const { root, container } of mounted.splice(0)) {
    inAct(() => root.unmount())
    container.remove()
  }
})

/** Only our own steps are flushed at once: what timers and people cause happens as in an app. */
function inAct(step: () => void): void {
  globalThis.IS_REACT_ACT_ENVIRONMENT = true
  act(step)
  globalThis.IS_REACT_ACT_ENVIRONMENT = false
}
