/** Focuses the first of them that can be focused. What is not focusable by itself becomes so until focus leaves it. */
export function moveFocus(candidates: readonly Element[]): boolean {
  return candidates.some((candidate) => {
    if (!(candidate instanceof HTMLElement) || !candidate.isConnected || candidate.closest('[inert]'))
      return false
    candidate.focus()
    if (document.activeElement === candidate) return true
    if (candidate.matches(':disabled')) return false
    candidate.tabIndex = -1
    candidate.focus()
    candidate.addEventListener('blur', () => candidate.removeAttribute('tabindex'), { once: true })
    return document.activeElement === candidate
  })
}
