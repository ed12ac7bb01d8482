/** Goes to an address of the app without loading the page anew. */
export function navigate(href: string): void {
  history.pushState(null, '', href)
  // What `popstate` says, for everybody who shows an address: the platform tells only about its own buttons.
  dispatchEvent(new PopStateEvent('popstate'))
}
