import type { ProblemKind } from '../Problem.ts'

/** Statuses that leave a meaning open (`000` is none): the words decide there, and nowhere override one that says more. */
const open = '000|2..'
const input = `${open}|400|422`
const login = `${open}|40[0-3]|419|440|498`
const soft = `${open}|400|403|409|422|429|5..`
const client = `${open}|4..`

/** A kind; the statuses under which codes name it, and by what; those under which sentences do, and by what both do. */
export type KindWords = readonly [
  kind: ProblemKind,
  codes: string,
  inCodes: string,
  sentences?: string,
  inBoth?: string,
]

/**
 * One vocabulary for codes and sentences, the special before the general. Phrases are parted by commas; their words may
 * stand in any order, near each other, and are beginnings of words (up to three letters or with a dot: whole words).
 * The numbers are those of SQLSTATE, which many services pass on, and of JSON-RPC.
 */
export const kindWords: readonly KindWords[] = [
  ['bad_request', '...', 'graphql valid/parse,persisted query,unsupport media/method/operation'],
  ['conflict', soft, 'idempoten'],
  ['refusal', soft, 'content policy/filter,responsible ai,moderation,guardrail,refus,safety'],
  ['aborted', `${open}|400|499|500`, 'abort,request cancel,client closed'],
  [
    'plan_limit',
    client,
    'insufficient quota',
    `${open}|40[023]|429`,
    'upgrade plan,billing/spend/usage limit',
  ],
  [
    'rate_limit',
    `${client}|5..`,
    'throttl,toomany,slow down,throughput exceed,query/user limit,resource exhaust,request frequen/limit/quota,calls exceed',
    `${open}|400|403|418|503`,
    'rate limit,ratelimit,too many/much request/attempt/call/login,too fast/frequent,daily/hourly/minute limit,budget exhaust,request/call/query limit/quota exceed/reach',
  ],
  [
    'payment',
    client,
    'declin,no/out/not fund/balance/credit/enough,delinquen,credit limit,card.,unpaid',
    `${open}|400|403`,
    'payment,billing,past due,credit balance,insufficient fund/credit/balance',
  ],
  [
    'payload_too_large',
    soft,
    'too large/big,file/body/upload/request size',
    input,
    'file/payload/body/image/upload/attachment large/big/exceed too/size/limit',
  ],
  [
    'plan_limit',
    client,
    'tier,plan.,paywall,licen,entitlement,seat,paid.,premium,feature/product unavailable/disabled/enabled/included',
    `${open}|40[023]`,
    'upgrade,plan. your/current/free,subscri,free tier,trial',
  ],
  ['plan_limit', `${open}|4(?!29)..`, 'quota,limit/max/maximum reach/exceed'],
  ['authentication', login, '', `${open}|40[013]`, 'key expired'],
  [
    'session_expired',
    login,
    'ticket/auth/grant expired,session revoke/invalid/missing,session not found',
    `${open}|40[013]`,
    'token/session/jwt/login/cookie/credential expired,token/session/login timed/valid out/longer',
  ],
  [
    'validation',
    input,
    'pwned,email/phone/username/name/date/url/address invalid/format',
    `${open}|400`,
    'password too/weak/short/least',
  ],
  [
    'authentication',
    login,
    'authenti,unauthori,api/access/secret key,apikey,credential,invalid/bad/missing/wrong/unknown/incorrect/required auth/token/jwt/signature/client/login/password/grant/cookie,badtoken,not authed/valid token,requires login,two factor,mfa,csrf',
    `${open}|400|403`,
    'log/sign/logged/signed in required/first/again/not/must/unable/failed,login required,authenti required/error/failed/must/not,unauthenti,incorrect/invalid/wrong password/credential/key./token',
  ],
  ['authentication', '40[01]', 'not authori'],
  [
    'permission',
    login,
    '42501,insufficient scope/privilege/access/role/right,missing/invalid scope,not permit/accessible,denied,account/user suspend/disabled/inactive,restrict,blocked,privilege',
    open,
    'permission,forbidden,access denied,not allow/authori,unauthori',
  ],
  [
    'duplicate',
    `${input}|403|409|412|500`,
    '23505,duplicate,existing,exists.,use. in,taken,unique',
    `${input}|409|412`,
    'already exist/taken/register/use/used/added/subscribed/shared/member,is taken,duplicate key/entry/record/value/name,exists with/identical,same name,unique constraint/violat',
  ],
  [
    'conflict',
    soft,
    '40 p01,conflict,etag,precondition,stale,optimistic,concurren,version mismatch,lock.,locked,already,in progress,empty not folder/bucket/directory/table,invalid/wrong/unexpected state./status/transition,deadlock',
    input,
    'currently/already/still running/progress/pending/processing/locked,modified another,been changed/modified/updated',
  ],
  ['validation', input, 'param/field/required/mandatory not found'],
  [
    'not_found',
    `${input}|404|406|409|410`,
    'notfound,unknown resource/user/id/object/account/channel/method/model,gone.,deleted,missing resource,no record/route/result',
    open,
    'not found/exist,no such',
  ],
  [
    'validation',
    input,
    'validat,invalid/bad/malformed/incorrect/wrong/too param/argument/value/input/attribute/property/format,missing,required,constraint,too short/long/small,record invalid,not null,user input',
    `${open}|400`,
    'validation failed/error',
  ],
  ['timeout', `${open}|408|500|503`, '57014,timeout,timed out,timedout,deadline'],
  [
    'upstream',
    `${open}|400|5..`,
    'gateway,external/third/dependent/downstream/provider/vendor service/party/api/error/failure,dependency',
    open,
    'bad gateway,gateway time,upstream',
  ],
  [
    'unavailable',
    `${open}|400|429|5..`,
    'unavailable,down.,shutting,shutdown,capacity,server/service/system busy,not ready,temporar,loading,try again/later,max lag,maxlag',
    `${open}|500`,
    'temporar unavailable,maintenance,service unavailable,overload',
  ],
  [
    'bad_request',
    `${open}|400`,
    '32700,32600,32601,32602,bad request/data,parse error,malformed,unprocessable',
    open,
    'invalid,missing',
  ],
  ['server', open, 'internal,server error,unexpected,unhandled,fatal,exception'],
]
