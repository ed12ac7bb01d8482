/** Something to say to people who do not see the screen. */
export interface Announcement {
  /** Plain text, one or two sentences. */
  readonly text: string
  /** Whether it may interrupt what is being read. @default 'polite' */
  readonly politeness?: 'polite' | 'assertive'
  /** Messages with the same fingerprint are said once in 30 seconds. */
  readonly fingerprint?: string
  /** The language of the text, where it is not that of the page. */
  readonly lang?: string
}
