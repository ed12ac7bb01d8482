import { createTabTitle } from './createTabTitle.ts'

/** The one keeper of the tab’s name. Module state; nothing is read before a failure names the tab. */
export const sharedMutableTabTitle = /* @__PURE__ */ createTabTitle()
