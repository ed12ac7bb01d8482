import { focusManager, onlineManager } from '@tanstack/react-query'
import { browserEnvironment, type Environment } from '../retry/index.ts'

/** The world as TanStack Query sees it, so that both pause for the same reasons. */
export const queryEnvironment: Environment = {
  now: browserEnvironment.now,
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
