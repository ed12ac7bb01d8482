/** A ref for notices about what the visitor did: one that appears out of sight is brought into it. */
export function showNotice(notice: HTMLElement | null): void {
  notice?.scrollIntoView({ block: 'nearest' })
}
