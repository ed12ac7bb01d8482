import type { Dialect } from './Dialect.ts'
import type { Presentation, PresentationContext } from './Presentation.ts'
import type { Problem, ProblemKind } from './Problem.ts'
import type { RecoveryHandler, RecoveryId } from './Recovery.ts'

/** A language: its BCP 47 tag and its compiled messages. */
export interface Locale {
  readonly tag: string
  readonly messages: Readonly<Record<string, Message>>
}

/** A message as the build compiles it from ICU: text, or a function of its values. */
export type Message = string | ((values: Record<string, unknown>, formatter: MessageFormatter) => string)

/** What a compiled message asks of the formatter. */
export interface MessageFormatter {
  plural(value: number, options: Record<string, string | (() => string)>, type?: 'cardinal' | 'ordinal'): string
  number(value: number): string
  select(options: Record<string, string | (() => string)>, value: string): string
}

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
  /** Words that replace the catalogue's, by catalogue key. */
  readonly messages?: Readonly<Record<string, string>>
  /** Words for a kind (`not_found`) or a code (`invoice.locked`, `acme/invoice.locked`). The code wins. */
  readonly overrides?: Readonly<Record<string, WordsOverride>>
  /** IANA time zone of times in words. @default the browser's own; give it for SSR */
  readonly timeZone?: string
  /** Whether an upgrade makes sense for this person: never for someone on the top plan or who cannot buy. */
  readonly canUpgrade?: boolean | ((problem: Problem) => boolean)
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
  readonly format: (key: string, values?: Record<string, unknown>) => string
  /** The same profile in another language. */
  readonly withLocale: (locale: Locale) => Profile
  /** Hears about recoveries that worked, so that what failed can go on. Answers how to stop hearing. */
  readonly onRecovered: (listener: (event: RecoverEvent) => void) => () => void
  /** Tells the app and the listeners what became of a recovery. */
  readonly report: (event: RecoverEvent) => void
}

/** Kinds and codes are keys of `overrides`. */
export type OverrideKey = ProblemKind | (string & {})
export type { PresentationContext }
