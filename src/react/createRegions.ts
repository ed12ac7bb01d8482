import type { AnnouncerWorld } from './createAnnouncer.ts'

/** The live regions of a page, the topmost last. */
export interface Regions extends Pick<AnnouncerWorld, 'write' | 'notify'> {
  /** Adds a container with one polite and one assertive region. Answers how to remove it. */
  readonly add: (container: Element) => () => void
}

/** Keeps track of the mounted regions and writes into the one that is exposed. */
export function createRegions(): Regions {
  const mounted: { readonly container: Element; readonly below: readonly Element[] }[] = []

  return {
    add(container) {
      const entry = { container, below: container.closest('dialog') ? openModals() : [] }
      mounted.push(entry)
      return () => void mounted.splice(mounted.indexOf(entry), 1)
    },
    write(politeness, text, lang) {
      const top = mounted.findLast(({ container, below }) => isExposed(container, below))
      const region = top?.container.querySelector(`[aria-live="${politeness}"]`)
      if (!region) return false
      if (lang && text) region.setAttribute('lang', lang)
      else region.removeAttribute('lang')
      region.textContent = text
      return true
    },
    notify(text, politeness) {
      const page = document as Document & {
        ariaNotify?: (text: string, options: { priority: string }) => void
      }
      if (typeof page.ariaNotify !== 'function') return false
      page.ariaNotify(text, { priority: politeness === 'assertive' ? 'high' : 'normal' })
      return true
    },
  }
}

/** Everything outside the topmost modal is gone from the accessibility tree; modals open before ours lie below it. */
function isExposed(container: Element, below: readonly Element[]): boolean {
  if (!container.isConnected || container.closest('[inert],[aria-hidden="true"]')) return false
  const own = container.closest(':modal')
  if (container.closest('dialog') && !own) return container.closest('dialog[open]') !== null
  return openModals().every((modal) => modal === own || modal.contains(container) || below.includes(modal))
}

function openModals(): Element[] {
  return [...document.querySelectorAll('dialog:modal')]
}
