import type { ProblemKind } from '../Problem.ts'

/** Statuses that leave a meaning open (`000` is none): the words decide there, and nowhere override one that says more. */
const open = '000|2..'
const input = `${open}|400|422`
const login = `${open}|40[0-3]|419|440|498`
const soft = `${open}|400|403|409|422|429|5..`
const client = `${open}|4..`

/** What some words mean together: where codes may say it, and where sentences may. */
export interface KindWords {
  readonly kind: ProblemKind
  /** Statuses under which a code means it, and what only codes say. */
  readonly codes: string
  readonly inCodes: string
  /** Statuses under which a sentence means it, and what both say. */
  readonly sentences: string
  readonly inBoth: string
}

const row = (
  kind: ProblemKind,
  codes: string,
  inCodes: string,
  sentences = '-',
  inBoth = '',
): KindWords => ({ kind, codes, inCodes, sentences, inBoth })

/**
 * One vocabulary for codes and sentences, the special before the general. Phrases are parted by commas; their words may
 * stand in any order, near each other, and are beginnings of words (up to three letters and with a dot: whole words).
 */
export const kindWords: readonly KindWords[] = [
  row(
    'bad_request',
    '...',
    'graphql valid/parse,persisted query,method not allow/support,unsupport media/method/operation',
  ),
  row('conflict', soft, 'idempoten'),
  row('network', '000', 'network,offline,no internet'),
  row(
    'refusal',
    soft,
    'content policy/filter,responsible ai,moderation,guardrail,refus,safety',
  ),
  row('aborted', `${open}|400|499|500`, 'abort,request cancel,operation cancel,client closed'),
  row(
    'plan_limit',
    client,
    'insufficient quota',
    `${open}|40[023]|429`,
    'upgrade plan,billing/spend/usage limit',
  ),
  row(
    'rate_limit',
    `${client}|5..`,
    'throttl,toomany,slow down,request/call frequen/limit/quota/exceed,throughput exceed,user/query limit,flood,calm,resource exhaust',
    `${open}|400|403|418|503`,
    'rate limit,ratelimit,too many/much request/attempt/call/connection/login/message,too fast/frequent,daily/hourly/minute/second limit/exceed,budget exhaust,doing too much,request/call/query limit/quota exceed/reach',
  ),
  row(
    'payment',
    client,
    'declin,not/no/out enough/fund/balance/credit,delinquen,credit limit,card.,unpaid,incorrect cvc/number',
    `${open}|400|403`,
    'payment,billing,past due,credit balance,insufficient fund/credit/balance,card declin',
  ),
  row(
    'payload_too_large',
    soft,
    'too large/big,file/body/payload/upload/request/content size,size exceed',
    input,
    'file/payload/body/image/upload/request/attachment too large/big,file/payload/body/image/upload/request/attachment exceed size/limit',
  ),
  row(
    'plan_limit',
    client,
    'tier,plan.,paywall,licen,entitlement,seat,paid.,premium,feature/product not/unavailable/disabled available/enabled/included/feature/product',
    `${open}|40[023]`,
    'upgrade,plan. your/current/free,subscri,free tier,trial',
  ),
  row('plan_limit', `${open}|4(?!29)..`, 'quota,limit/max/maximum reach/exceed'),
  row('authentication', login, '', `${open}|40[013]`, 'key expired'),
  row(
    'session_expired',
    login,
    'ticket/auth/grant expired/stale,token/session/login stale,session revoke/invalid/no/missing,session not found',
    `${open}|40[013]`,
    'token/session/jwt/login/cookie/credential expired,token/session/login/auth timed out,token/session no longer valid,jwtexpired',
  ),
  row(
    'validation',
    input,
    'pwned,email/phone/username/name/date/url/zip/address invalid/format',
    `${open}|400`,
    'password too/weak/short/least',
  ),
  row(
    'authentication',
    login,
    'authenti,unauthori,api/access/secret key,apikey,credential,invalid/bad/missing/no/wrong/malformed/unknown/revoke/incorrect/required/mismatch auth/token/jwt/signature/client/login/password/grant/cookie/bearer,token/jwt not valid,recent/requires login,notauthed,not authed,mfa,2fa,otp,two factor,csrf',
    `${open}|400|403`,
    'log/sign/logged/signed in required/first/again/not/must/unable/failed,login required/first/failed,authenti required/error/failed/must/unable/not/credential,unauthenti,incorrect/invalid/wrong password/credential/key./token',
  ),
  row('authentication', '40[01]', 'not authori'),
  row(
    'permission',
    login,
    'insufficient scope/privilege/access/role/auth/right,no/missing/invalid/required scope,not permit/accessible,denied,account/user suspend/disabled/blocked/deactivated/inactive,restrict,blocked,privilege',
    open,
    'permission,forbidden,access denied,not allow/authori,unauthori',
  ),
  row(
    'duplicate',
    `${input}|403|409|412|500`,
    'duplicate,existing,exists.,use. in,taken,unique',
    `${input}|409|412`,
    'already exist/taken/register/use/used/added/subscribed/shared/member,is taken,duplicate key/entry/record/value/name,exists with/identical,same name,unique constraint/violat',
  ),
  row(
    'conflict',
    soft,
    'conflict,etag,precondition,stale,optimistic,concurren,version mismatch,lock.,locked,already,in progress,empty not folder/bucket/directory/container/queue/group/table,invalid/wrong/bad/illegal/unexpected state./status/transition,deadlock',
    input,
    'currently/already/still running/progress/pending/being/processing/locked,modified another,been changed/modified/updated',
  ),
  row('validation', input, 'param/field/required/mandatory not found'),
  row(
    'not_found',
    `${input}|404|406|409|410`,
    'notfound,unknown resource/user/id/object/entity/account/channel/endpoint/method/model,gone.,deleted,missing resource,no record/route/result',
    open,
    'not found/exist,no such',
  ),
  row(
    'validation',
    input,
    'validat,invalid/bad/missing/required/malformed/illegal/incorrect/wrong/null/too/empty param/argument/value/input/attribute/property/format,field/param/argument/value/attribute/property missing/required/too/null/empty,missing,required,constraint,too short/long/small,record invalid,not null,user input',
    `${open}|400`,
    'validation failed/error',
  ),
  row('timeout', `${open}|408|500|503`, 'timeout,timed out,timedout,deadline'),
  row(
    'upstream',
    `${open}|400|5..`,
    'gateway,external/third/dependent/downstream/provider/vendor service/party/api/error/failure,dependency',
    open,
    'bad gateway,gateway timeout,gateway time-out,upstream',
  ),
  row(
    'unavailable',
    `${open}|400|429|5..`,
    'unavailable,down.,overload,shutting,shutdown,capacity,server/service/system busy,not ready,temporar,loading,try again/later,max lag,maxlag',
    `${open}|500`,
    'temporar unavailable,maintenance,service unavailable,overload',
  ),
  row('validation', `${open}|400`, 'unprocessable'),
  row(
    'bad_request',
    `${open}|400`,
    'bad request/data,invalid request/json/query/body,parse error,malformed',
    open,
    'invalid,missing',
  ),
  row('server', open, 'internal,server error,unexpected,unhandled,fatal,exception'),
]
