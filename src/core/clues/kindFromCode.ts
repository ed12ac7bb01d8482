import type { ProblemKind } from '../Problem.ts'

/** Statuses under which a code may mean this: a code never overrides a status that is more precise. */
const soft = /^(0|2..|400|403|409|422|429|5..)$/
const login = /^(0|2..|400|401|403|419|440|498|500)$/
const input = /^(0|2..|400|422)$/
const general = /^(0|2..|400)$/
const missing = /^(0|2..|400|404|406|409|410|422)$/
const any = /./

/** What words of codes mean. The first row that fits decides: meaning before status, the special before the general. */
const rows: readonly (readonly [ProblemKind, RegExp, RegExp])[] = [
  [
    'bad_request',
    any,
    /^graphql (validation|parse)|persisted query|method not (allowed|supported)|unsupported (media|method|operation)/,
  ],
  ['refusal', soft, /content (policy|filter)|responsible ?ai|moderation|guardrail|\brefus|\bsafety\b/],
  [
    'aborted',
    /^(0|2..|400|499|500)$/,
    /^(request |operation )?(abort(ed)?|cancell?ed|abort error|client closed request)( error| exception)?$/,
  ],
  [
    'rate_limit',
    /^(0|[245]..)$/,
    /rate ?limit|too many|throttl|slow ?down|(request|call)s? (limit|quota)|(request|call)s? (count |rate )?exceeded|throughput exceeded|daily limit|user limit|limit type|flood|calm|resource exhausted|query limit/,
  ],
  [
    'payment',
    /^(0|[24]..)$/,
    /payment|declin|insufficient (funds|balance|credit)|past due|delinquen|billing|credit (balance|limit)|\bcard\b|unpaid|expired card|incorrect (cvc|number)/,
  ],
  [
    'plan_limit',
    /^(0|[24]..)$/,
    /\b(tier|plan|trial|upgrade|paywall|licen[sc]e|entitlement)s?\b|subscri(ption|bed|be)|insufficient quota|quota|seat|(feature|product) (not|un|dis)|limit (reached|exceeded)|max(imum)? \w+ (reached|exceeded)/,
  ],
  [
    'session_expired',
    login,
    /(token|session|jwt|login|ticket|cookie|auth\w*|grant)( has| is| was)? ?(been )?(expired|timed? ?out|stale)|expired (\w+ )?(token|session|jwt|login|cookie)|(invalid|no) session|session (id )?(invalid|not found|missing|revoked)|expired ?token/,
  ],
  [
    'payload_too_large',
    soft,
    /too (large|big)$|(entity|file|payload|body|request|image|upload) too (large|big)|(file|body|payload|upload|request|content) size|size (limit )?exceeded/,
  ],
  [
    'validation',
    /^(0|2..|400|422)$/,
    /pwned|password (too|weak)|weak password|(email|phone|username|password|name|date|url|zip|address) (invalid|format)|invalid (email|phone|username|name|date|url|address)/,
  ],
  [
    'authentication',
    login,
    /unauthenti|unauthori[sz]ed|authenti|(api|access|secret) ?key|credential|(invalid|bad|missing|no|wrong|malformed|unknown|revoked|incorrect) ?(auth\w*|token|jwt|signature|client|login|password|user|grant|cookie|bearer)\b(?! input)|(token|signature|jwt|client)( \w+)? (invalid|missing|revoked|malformed|required|mismatch|not valid)|login (required|failed)|not (logged|signed) in|not ?authed|mfa|2fa|otp|two factor|password (incorrect|wrong|mismatch)|unrecogni[sz]ed client|authorization (invalid|missing|required)|csrf/,
  ],
  ['authentication', /^40[01]$/, /not ?authori[sz]ed/],
  [
    'permission',
    login,
    /permission|forbidden|access ?denied|insufficient (scope|privilege|access|role|auth|right)|(missing|invalid|required|no) scope|scopes? (missing|required|insufficient)|not ?(allowed|permitted|accessible|authori[sz]ed)|\bdenied\b|(account|user) (suspended|disabled|blocked|deactivated|inactive)|restricted|\bblocked\b|privilege/,
  ],
  [
    'conflict',
    soft,
    /conflict|idempoten|etag|precondition|stale|optimistic|concurren|version mismatch|(unable to|could not) (get )?lock|\block(ed)?\b|already (running|pending|cancell?ed|completed|started|processed|closed|in progress)|in progress|not empty|(invalid|wrong|bad|illegal|unexpected) (state|status|transition)|(state|status) (invalid|conflict)|deadlock/,
  ],
  [
    'duplicate',
    /^(0|2..|400|403|409|422|500)$/,
    /duplicate|^existing|already|\bexists\b|exists exception|(in|not) use|taken\b|not unique|uniqueness|unique (violation|constraint)|\bunique\b/,
  ],
  [
    'not_found',
    missing,
    /not ?found|no ?such|(does ?n.?t|not) exist|not existing|unknown (resource|user|id|object|entity|account|channel|endpoint|method|model)|\bgone\b|deleted|missing resource|no (record|route|results?)\b/,
  ],
  [
    'validation',
    input,
    /validation(?! exception type)|(invalid|bad|missing|required|malformed|illegal|incorrect|wrong|null) (param|parameter|arg|value|input|attribute|property|user input|format)s?\b|(missing|required) (field|argument|data)|invalid field \w|(field|param|parameter|argument|value|attribute|property)s? (\w+ )?(missing|required|invalid|too|null|empty)|constraint|required (\w+ )?missing|too (short|long|small)|record invalid|not null/,
  ],
  ['timeout', /^(0|2..|408|500|503)$/, /time ?d? ?out|deadline/],
  [
    'upstream',
    /^(0|2..|400|5..)$/,
    /upstream|bad gateway|gateway|(external|third party|dependent|downstream|provider|vendor) (service|api|error|failure)|dependency/,
  ],
  [
    'unavailable',
    /^(0|2..|429|5..)$/,
    /unavailable|overload|maintenance|shutting|shutdown|capacity|(server|service|system) (is )?(busy|down)|not ready|temporar|loading|try again|max ?lag/,
  ],
  ['validation', general, /unprocessable/],
  ['bad_request', general, /bad request|invalid (request|json|query|body)|parse error|malformed|bad data/],
  ['server', /^(0|2..)$/, /internal|server error|unexpected|unhandled|fatal|exception/],
]

/** Codes whose words are numbers: SQLSTATE, which PostgREST, Supabase and Hasura pass on. */
const sqlStates: Readonly<Record<string, ProblemKind>> = {
  '23505': 'duplicate',
  '42501': 'permission',
  '57014': 'timeout',
  '40001': 'conflict',
  '40P01': 'conflict',
}

/** The kind that a code names; undefined when its words mean nothing, or nothing under this status. */
export function kindFromCode(code: string, status: number | undefined): ProblemKind | undefined {
  const words = code
    .slice(0, 120)
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/[^A-Za-z\d]+/g, ' ')
    .toLowerCase()
    .trim()
  return (
    sqlStates[code] ??
    rows.find(([, statuses, pattern]) => statuses.test(String(status ?? 0)) && pattern.test(words))?.[0]
  )
}
