export type { HttpFailure, FieldProblem, Problem, ProblemKind } from './Problem.ts'
export type { Backoff, Dialect, Meaning, ProblemReading, RetryRule } from './Dialect.ts'
export type { Recovery, RecoveryHandler, RecoveryId } from './Recovery.ts'
export type { OfferedRecovery, Presentation, Severity } from './Presentation.ts'
export type { PresentationContext, SurfaceName } from './PresentationContext.ts'
export { createProfile } from './createProfile.ts'
export { decideRetry } from './decideRetry.ts'
export type { FailedAttempt, RetryDecision } from './decideRetry.ts'
export { kindManners } from './kindManners.ts'
export { mendsCause } from './mendsCause.ts'
export { presentProblem } from './presentProblem.ts'
export { describeForSupport } from './describeForSupport.ts'
export type { SupportOccasion } from './describeForSupport.ts'
export { formatDuration } from './formatDuration.ts'
export { formatMoment } from './formatMoment.ts'
export { recoveries } from './recoveries/recoveries.ts'
export type {
  DialectChoice,
  Locale,
  Message,
  MessageValues,
  Profile,
  ProfileOptions,
  RecoverEvent,
  WordsOverride,
} from './Profile.ts'
export type { RetryController, RetryPhase, RetrySnapshot } from './RetryController.ts'
export { misuse } from './misuse.ts'
export { warnMisuse } from './warnMisuse.ts'
export { decodeProblem } from './decodeProblem.ts'
export type { DecodeOptions } from './decodeProblem.ts'
export { detectProblem } from './detectProblem.ts'
export { readFailure } from './readFailure.ts'
export { ProblemError } from './ProblemError.ts'
export { expectOk } from './expectOk.ts'
export { defineDialect } from './defineDialect.ts'
export { findMeaning } from './findMeaning.ts'
export { findKnownMessage } from './clues/findKnownMessage.ts'
export type { KnownMessage } from './clues/findKnownMessage.ts'
export { isObjectOf } from './clues/isObjectOf.ts'
