import type { ProblemKind } from '../Problem.ts'

/** What a sentence may refine, and only inside its class of statuses. `0` stands for none, `2..` for an error in a success. */
const rows: readonly (readonly [ProblemKind, RegExp, RegExp])[] = [
  [
    'rate_limit',
    /^(0|2..|400|403|503)$/,
    /rate.?limit(ed)?\b|too many (requests|attempts|calls)|too (fast|frequently)|(request|call|query)s? (limit|quota) (exceeded|reached)|doing that too much/i,
  ],
  [
    'session_expired',
    /^(0|2..|400|401|403)$/,
    /\b(token|session|jwt|login|cookie|credentials?)\b.{0,30}\b(expired|timed out|no longer valid)\b|\bexpired\b.{0,20}\b(token|session|jwt|login)\b/i,
  ],
  [
    'plan_limit',
    /^(0|2..|400|402|403)$/,
    /\b(upgrade|your (current )?plan|subscri(be|ption)|free (tier|plan)|trial)\b/i,
  ],
  [
    'payment',
    /^(0|2..|400|403)$/,
    /\b(payment|billing|past due|credit balance|insufficient (funds|credits?|balance)|card was declined)\b/i,
  ],
  [
    'authentication',
    /^(0|2..|400|403)$/,
    /\b(log|sign)(ged)?[ -]?in (required|first|again|to)\b|not (logged|signed) in|must (log|sign|be logged|be signed|authenticate)|authentication (required|error|failed|credentials)|(unable|failed) to (log ?in|authenticate)|(incorrect|invalid|wrong) .{0,30}\b(password|credentials?|api.?key|token)\b|unauthenticated|not authenticated/i,
  ],
  [
    'permission',
    /^(0|2..)$/,
    /\b(permission|forbidden|access denied|not (allowed|authori[sz]ed)|unauthori[sz]ed)\b/i,
  ],
  [
    'payload_too_large',
    /^(0|2..|400|422)$/,
    /\b(file|payload|body|image|upload|request|attachment)\b.{0,30}\b(too (large|big)|exceeds .{0,20}(size|limit))/i,
  ],
  [
    'duplicate',
    /^(0|2..|400|409|422)$/,
    /\bexists with\b|\balready (exists?|taken|registered|in use|been (taken|used|registered))\b|\bis taken\b|\bduplicate (key|entry|record|value|name)\b|\bidentical .{0,30}exists\b|\bsame name\b|\bunique constraint\b/i,
  ],
  ['validation', /^(0|2..|400)$/, /\bvalidation (failed|errors?)\b|\bfailed validation\b/i],
  [
    'conflict',
    /^(0|2..|400|422)$/,
    /\b(currently|already|still) (running|in progress|pending|being|processing|locked)\b|\bmodified by another\b|\bhas been (changed|modified|updated)\b/i,
  ],
  ['not_found', /^(0|2..)$/, /\b(not found|does(n.t| not) exist|no such)\b/i],
  [
    'unavailable',
    /^(0|2..|500)$/,
    /\b(temporarily unavailable|maintenance|overloaded|service unavailable)\b/i,
  ],
  ['upstream', /^(0|2..)$/, /\b(bad gateway|gateway time-?out|upstream)\b/i],
]

/** The kind that the server's sentence names, where its status leaves that open. */
export function kindFromMessage(message: string, status: number | undefined): ProblemKind | undefined {
  const text = message.slice(0, 500)
  // An API key that ran out is no session: there is nothing to refresh.
  const isKey = /\bapi.?key\b/i.test(text)
  return rows.find(
    ([kind, statuses, pattern]) =>
      statuses.test(String(status ?? 0)) && pattern.test(text) && !(isKey && kind === 'session_expired'),
  )?.[0]
}
