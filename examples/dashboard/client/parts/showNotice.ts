/** How long what loads around a notice may move it away again. */
const settleMs = 1000

/** A ref for notices about what the visitor did: one that appears out of sight is brought into it. */
export function showNotice(notice: HTMLElement | null): void {
  if (!notice) return
  // Begins with a call for each, so the notice is shown at once.
  const observer = new ResizeObserver(() => notice.scrollIntoView({ block: 'nearest' }))
  for (const element of [notice, notice.closest('main')]) if (element) observer.observe(element)
  setTimeout(() => observer.disconnect(), settleMs)
}
