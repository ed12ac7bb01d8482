/** Goes to an address of the app without loading the page anew. */
export function navigate(href: string): void {
  history.pushState(null, '', href)
  // What `popstate` says, for everybody who shows an address: the platform tells only about its own buttons.
  dispatchEvent(new PopStateEvent('popstate'))
  // A moment later: the page of the address has to be there.
  setTimeout(goToHash)
}

/** Does what the browser does with a `#`, which it leaves to us after `pushState`. */
function goToHash(): void {
  const target = location.hash ? document.querySelector<HTMLElement>(location.hash) : null
  target?.scrollIntoView({ block: 'nearest' })
  // Whoever causes trouble in the strip stays there.
  if (target && !document.activeElement?.closest('.trouble')) target.focus({ preventScroll: true })
}
