import { createTicker } from './createTicker.ts'

/** The one ticker of the page, so that all countdowns share a timer. Module state; nothing runs until it is used. */
export const sharedMutableTicker = /* @__PURE__ */ createTicker()
