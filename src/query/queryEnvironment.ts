import { focusManager, onlineManager } from '@tanstack/react-query'
import { browserEnvironment, type Environment } from '../retry/index.ts'

/** The world as TanStack Query sees it, so that both pause for the same reasons. */
export const queryEnvironment: Environment & { readonly obstacle: () => 'offline' | 'hidden' | 'queue' } = {
  now: browserEnvironment.now,
  /** Why TanStack holds a request back: what is neither of the first two waits behind other saves. */
  obstacle: () => (!onlineManager.isOnline() ? 'offline' : !focusManager.isFocused() ? 'hidden' : 'queue'),
  isOnline: () => onlineManager.isOnline(),
  isVisible: () => focusManager.isFocused(),
  subscribe(listener) {
    const stops = [
      onlineManager.subscribe(listener),
      focusManager.subscribe(listener),
      browserEnvironment.subscribe(listener),
    ]
    return () => stops.forEach((stop) => stop())
  },
}
