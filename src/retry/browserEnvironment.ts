import type { Environment } from './Environment.ts'

/** The browser's own word on time, connection and visibility; on a server always online and visible. */
export const browserEnvironment: Environment = {
  now: () => Date.now(),
  isOnline: () => globalThis.navigator?.onLine !== false,
  isVisible: () => globalThis.document?.visibilityState !== 'hidden',
  subscribe(listener) {
    if (typeof window === 'undefined') return () => {}
    const events = ['online', 'offline', 'focus', 'pageshow'] as const
    for (const event of events) window.addEventListener(event, listener)
    document.addEventListener('visibilitychange', listener)
    return () => {
      for (const event of events) window.removeEventListener(event, listener)
      document.removeEventListener('visibilitychange', listener)
    }
  },
}
