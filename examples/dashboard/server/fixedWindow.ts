/** A rate limiter that counts requests in windows of fixed length, the first request opening the window. */
export interface FixedWindow {
  limit: number
  readonly windowMs: number
  startedAt: number
  used: number
}

export type Turn =
  | { readonly allowed: true; readonly remaining: number }
  | { readonly allowed: false; readonly retryAfter: number }

/** Creates an empty window. */
export function createWindow(limit: number, windowMs: number): FixedWindow {
  return { limit, windowMs, startedAt: -Infinity, used: 0 }
}

/** Counts one request, or says after how many seconds the window ends. */
export function takeTurn(window: FixedWindow, now: number): Turn {
  if (now >= window.startedAt + window.windowMs) {
    window.startedAt = now
    window.used = 0
  }
  if (window.used >= window.limit) {
    return {
      allowed: false,
      retryAfter: Math.max(1, Math.ceil((window.startedAt + window.windowMs - now) / 1000)),
    }
  }
  window.used += 1
  return { allowed: true, remaining: window.limit - window.used }
}

/** Uses up every turn of a window that starts now. */
export function fillWindow(window: FixedWindow, now: number): void {
  window.startedAt = now
  window.used = window.limit
}

/** Gives all turns back. */
export function emptyWindow(window: FixedWindow): void {
  window.used = 0
}

/** Whether the next request would be refused. */
export function isFull(window: FixedWindow, now: number): boolean {
  return window.used >= window.limit && now < window.startedAt + window.windowMs
}
