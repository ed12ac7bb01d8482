import { createDialogQueue } from './createDialogQueue.ts'

/** The one queue of the page. Module state; empty until a dialog wants to open. */
export const sharedMutableDialogQueue = /* @__PURE__ */ createDialogQueue()
