/** Where a presentation belongs when the app does not say. */
export type SurfaceName = 'banner' | 'inline' | 'dialog' | 'page' | 'summary' | 'toast' | 'none'

/** What is known of the moment in which a problem is shown. */
export interface PresentationContext {
  /** What the person was doing; becomes the title ("Couldn’t save your changes") where the kind allows it. */
  readonly operation?: 'load' | 'save' | 'send' | 'delete' | 'upload' | 'search'
  /** The name of the thing concerned, as people know it: makes two "Try again" buttons of one page distinct. */
  readonly resource?: string
  /** Whether the person just asked for this, or it happened by itself. @default 'background' */
  readonly origin?: 'user' | 'background'
  /** Whether older data is still on screen. */
  readonly hasData?: boolean
  /** Whether something that the person entered could be lost, or the task is blocked. */
  readonly blocking?: boolean
  /** What the retry engine offers now; without it nothing can be tried again from here. */
  readonly retry?: 'ready' | 'waiting' | 'attempting' | 'held'
  /** The surface it is shown on, where that is decided already. */
  readonly surface?: SurfaceName
  /** Whether the fields of the problem stand on the page, so that focus can go there. */
  readonly hasForm?: boolean
  /** Whether the surface can be put away. */
  readonly dismissible?: boolean
  /** Facts that the app can prove. Sentences that need them stay away otherwise. */
  readonly facts?: { readonly draftKept?: boolean; readonly notCharged?: boolean; readonly queued?: boolean }
  /** Whether an upgrade makes sense for this person; the profile says so by itself. @default true */
  readonly canUpgrade?: boolean
  /** The address of the page, put in place of `{here}` in links. */
  readonly here?: string
  /** The moment to which waits are counted, in ms since the epoch. */
  readonly now?: number
}
