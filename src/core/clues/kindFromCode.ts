import type { ProblemKind } from '../Problem.ts'

/** Statuses under which a code may mean this: it does not override a status that says more. 0 stands for none. */
const success = '0|2..'
const soft = `${success}|400|403|409|422|429|5..`
const login = `${success}|400|401|402|403|419|440|498`
const input = `${success}|400|422`

/** What words of codes mean. The first row that fits decides: the special before the general. */
const rows = (
  [
    [
      'bad_request',
      '.+',
      'graphql (validation|parse)|persisted query|method not (allowed|supported)|unsupported (media|method|operation)',
    ],
    ['network', '0', 'network|offline|no internet'],
    ['refusal', soft, 'content (policy|filter)|responsible ?ai|moderation|guardrail|\\brefus|\\bsafety\\b'],
    [
      'aborted',
      `${success}|400|499|500`,
      '^(request |operation )?(abort(ed)?|cancell?ed|client closed request)( error| exception)?$',
    ],
    [
      'rate_limit',
      `${success}|4..|5..`,
      'rate ?limit|too ?many|throttl|slow ?down|(request|call)s? (frequency|limit|quota|exceeded)|throughput exceeded|daily limit|user limit|flood|calm|resource exhausted|query limit',
    ],
    [
      'payment',
      `${success}|4..`,
      'payment|declin|(insufficient|not enough|out of|no) (funds|balance|credit)|past due|delinquen|billing|credit (balance|limit)|\\bcard\\b|unpaid|incorrect (cvc|number)',
    ],
    [
      'payload_too_large',
      soft,
      'too (large|big)|(file|body|payload|upload|request|content) size|size (limit )?exceeded',
    ],
    [
      'plan_limit',
      `${success}|4..`,
      '\\b(tier|plan|trial|upgrade|paywall|licen[sc]e|entitlement)s?\\b|subscri(ption|bed|be)|insufficient quota|seat|\\bpaid\\b|premium|(feature|product) (not (available|enabled|included)|un|dis)',
    ],
    [
      'plan_limit',
      `${success}|4(?!29)..`,
      'quota|limit (reached|exceeded)|max(imum)? \\w+ (reached|exceeded)',
    ],
    [
      'session_expired',
      login,
      '(token|session|jwt|login|ticket|cookie|auth\\w*|grant)( has| is| was)? ?(been )?(expired|timed? ?out|stale)|session revoked|expired ?(\\w+ )?(token|session|jwt|login|cookie|auth)|(invalid|no) session|session (id )?(invalid|not found|missing)',
    ],
    [
      'validation',
      input,
      'pwned|password (too|weak)|weak password|(email|phone|username|password|name|date|url|zip|address) (invalid|format)|invalid (email|phone|username|name|date|url|address)',
    ],
    [
      'authentication',
      login,
      'authenti|unauthori[sz]ed|(api|access|secret) ?key|credential|(invalid|bad|missing|no|wrong|malformed|unknown|revoked|incorrect) ?(auth\\w*|token|jwt|signature|client|login|password|user|grant|cookie|bearer)\\b(?! input)|(token|signature|jwt|client)( \\w+)? (invalid|missing|malformed|revoked|required|mismatch|not valid)|(recent|requires) login|login (required|failed)|not (logged|signed) in|not ?authed|mfa|2fa|otp|two factor|password (incorrect|wrong|mismatch)|authorization (invalid|missing|required)|csrf',
    ],
    ['authentication', '40[01]', 'not ?authori[sz]ed'],
    [
      'permission',
      login,
      'permission|forbidden|access ?denied|insufficient (scope|privilege|access|role|auth|right)|(missing|invalid|required|no) scope|scopes? (missing|required|insufficient)|not ?(allowed|permitted|accessible|authori[sz]ed)|\\bdenied\\b|(account|user) (suspended|disabled|blocked|deactivated|inactive)|restricted|\\bblocked\\b|privilege',
    ],
    [
      'conflict',
      soft,
      'conflict|idempoten|etag|precondition|stale|optimistic|concurren|version ?mismatch|(unable to|could not) (get )?lock|\\block(ed)?\\b|already (?!exist|taken|registered|used|in use|added|subscribed|shared|member)|in progress|\\w not empty|(invalid|wrong|bad|illegal|unexpected) (state|status|transition)|(state|status) (invalid|conflict)|deadlock',
    ],
    [
      'duplicate',
      `${success}|400|403|409|422|500`,
      'duplicate|^existing|already|\\bexists\\b|in use\\b|taken\\b|unique',
    ],
    ['validation', input, 'param(eter)? not found'],
    [
      'not_found',
      `${success}|400|404|406|409|410|422`,
      'not ?found|no ?such|not exist|does ?n.?t exist|unknown (resource|user|id|object|entity|account|channel|endpoint|method|model)|\\bgone\\b|deleted|missing resource|no (record|route|results?)\\b',
    ],
    [
      'validation',
      input,
      'validat|(invalid|bad|missing|required|malformed|illegal|incorrect|wrong|null) (param|arg|value|input|attribute|property|user input|format)(?!s?$)|(missing|required) |invalid field \\w|(field|param|parameter|argument|value|attribute|property)s? (\\w+ )?(missing|required|invalid|too|null|empty)|constraint|required$|too (short|long|small)|record invalid|not null|user input',
    ],
    ['timeout', `${success}|408|500|503`, 'time ?d? ?out|deadline'],
    [
      'upstream',
      `${success}|400|5..`,
      'upstream|gateway|(external|third party|dependent|downstream|provider|vendor) (service|api|error|failure)|dependency',
    ],
    [
      'unavailable',
      `${success}|400|429|5..`,
      'unavailable|\\bdown\\b|overload|maintenance|shutting|shutdown|capacity|(server|service|system) (is )?busy|not ready|temporar|loading|try again|max ?lag',
    ],
    ['validation', `${success}|400`, 'unprocessable|invalid (arg|param)'],
    [
      'bad_request',
      `${success}|400`,
      'bad request|invalid (request|json|query|body)|parse error|malformed|bad data',
    ],
    ['server', success, 'internal|server error|unexpected|unhandled|fatal|exception'],
  ] as const
).map(([kind, statuses, words]) => [kind, new RegExp(`^(${statuses})$`), new RegExp(words)] as const)

/** Codes that standards number: SQLSTATE, which many services pass on, and JSON-RPC. */
const numbers: Readonly<Record<string, ProblemKind>> = {
  '23505': 'duplicate',
  '42501': 'permission',
  '57014': 'timeout',
  '40P01': 'conflict',
  '-32700': 'bad_request',
  '-32600': 'bad_request',
  '-32601': 'bad_request',
  '-32602': 'bad_request',
}

/** The kind that a code names; undefined when its words mean nothing, or nothing under this status. */
export function kindFromCode(code: string, status: number | undefined): ProblemKind | undefined {
  const words = code
    .slice(0, 120)
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/[^A-Za-z\d]+/g, ' ')
    .toLowerCase()
    .trim()
  const row = rows.find(([, statuses, pattern]) => statuses.test(String(status ?? 0)) && pattern.test(words))
  return numbers[code] ?? row?.[0]
}
