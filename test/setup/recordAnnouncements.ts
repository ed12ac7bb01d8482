import { onTestFinished } from 'vitest'

/** One thing that was said. */
export interface HeardAnnouncement {
  readonly text: string
  readonly politeness: string
  readonly isInDialog: boolean
}

/** Everything that live regions say from now on, in order; clearing is not saying. */
export function recordAnnouncements(): HeardAnnouncement[] {
  const heard: HeardAnnouncement[] = []
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      const element = target instanceof Element ? target : target.parentElement
      const region = element?.closest('[aria-live]:not([aria-live="off"])')
      if (!region || !region.textContent || addedNodes.length === 0) continue
      heard.push({
        text: region.textContent,
        politeness: region.getAttribute('aria-live')!,
        isInDialog: region.closest('dialog') !== null,
      })
    }
  })
  observer.observe(document, { subtree: true, childList: true, characterData: true })
  onTestFinished(() => observer.disconnect())
  return heard
}
