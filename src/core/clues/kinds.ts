import type { ProblemKind } from '../Problem.ts'

/** All kinds, and whether the same request could work later. */
export const kinds: Readonly<Record<ProblemKind, boolean>> = {
  authentication: false,
  session_expired: false,
  permission: false,
  plan_limit: false,
  payment: false,
  not_found: false,
  conflict: false,
  duplicate: false,
  validation: false,
  bad_request: false,
  rate_limit: true,
  timeout: true,
  unavailable: true,
  upstream: true,
  server: true,
  network: true,
  aborted: false,
  payload_too_large: false,
  refusal: false,
  unknown: false,
}
