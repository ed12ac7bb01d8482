import type { Dialect, RetryRule } from './Dialect.ts'
import type { Presentation } from './Presentation.ts'
import type { Problem } from './Problem.ts'
import type { RecoveryHandler, RecoveryId } from './Recovery.ts'

/** A language: its BCP 47 tag and its compiled messages. */
export interface Locale {
  readonly tag: string
  readonly messages: Readonly<Record<string, Message>>
}

/** A message as the build compiles it from ICU: text, or a function of its values and the language's formatter. */
export type Message = string | ((values: never, formatter?: never) => string)

/** What a message is filled with. */
export type MessageValues = Readonly<Record<string, string | number | undefined>>

/** A dialect for one API: everything below `match`, or by shape where only the dialect is given. */
export type DialectChoice = Dialect | { readonly match: string | RegExp; readonly dialect: Dialect }

/** Words of the app's own for a kind or a code. */
export interface WordsOverride {
  readonly title?: string
  readonly body?: string
}

/** What an app says about a profile; everything is optional but, in core, the language. */
export interface ProfileOptions {
  /** The APIs in use. Without any, everything is recognised by shape. */
  readonly dialects?: readonly DialectChoice[]
  /** What the app can do for people. A recovery that is missing here is not offered. */
  readonly recoveries?: { readonly [Id in RecoveryId]?: RecoveryHandler }
  readonly locale: Locale
  /** The language of what `locale` does not say. */
  readonly fallback?: Locale
  /** Words that replace the catalogue's, by catalogue key; `{name}` becomes the value that the catalogue's has there. */
  readonly messages?: Readonly<Record<string, string>>
  /** Words for a kind (`not_found`) or a code (`invoice.locked`, `acme/invoice.locked`). The code wins. */
  readonly overrides?: Readonly<Record<string, WordsOverride>>
  /** IANA time zone of times in words. @default the browser's own; give it for SSR */
  readonly timeZone?: string
  /** Whether an upgrade makes sense for this person: never for someone on the top plan or who cannot buy. */
  readonly canUpgrade?: boolean | ((problem: Problem) => boolean)
  /** When the app's own APIs are tried again by themselves. A dialect's rule goes before it. */
  readonly retry?: RetryRule & {
    /** A longer wait is told and not waited for, in ms. @default 120000 */
    readonly maxAutoWaitMs?: number
  }
  /** The app's version for the support block. */
  readonly appVersion?: string
  /** Takes what must not be shown out of texts, after our own redaction. */
  readonly redact?: (text: string) => string
  /** Called once for each presentation that reaches a surface. */
  readonly onPresent?: (event: { readonly presentation: Presentation; readonly surface: string }) => void
  /** Called when a recovery is used, and when it worked or did not. */
  readonly onRecover?: (event: RecoverEvent) => void
}

/** What happened to a recovery that a person used. */
export interface RecoverEvent {
  readonly id: RecoveryId
  readonly problem: Problem
  readonly outcome: 'started' | 'done' | 'failed'
}

/** One application's choices, ready to decode and present with. */
export interface Profile extends Omit<ProfileOptions, 'dialects'> {
  readonly dialects: readonly DialectChoice[]
  /** Decodes with this profile's dialects. */
  readonly decode: (failure: unknown, options?: { readonly now?: number }) => Problem
  /** Formats a message of the catalogue in the profile's language; an unknown key reads as its English. */
  readonly format: (key: string, values?: MessageValues) => string
  /** The same profile in another language. */
  readonly withLocale: (locale: Locale) => Profile
  /** Hears about recoveries that worked, so that what failed can go on. Answers how to stop hearing. */
  readonly onRecovered: (listener: (event: RecoverEvent) => void) => () => void
  /** Tells the app and the listeners what became of a recovery. */
  readonly report: (event: RecoverEvent) => void
}
