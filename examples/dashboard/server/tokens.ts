import { sign, verify } from 'hono/jwt'

export interface Claims {
  readonly sub: string
  /** In milliseconds of the server's clock, unlike a usual JWT: the demo expires tokens to the moment. */
  readonly issued: number
  readonly expires: number
}

export type TokenReading =
  | { readonly valid: true; readonly claims: Claims }
  | { readonly valid: false; readonly because: 'forged' | 'expired'; readonly claims?: Claims }

/** Signs claims as a JWT (HS256). */
export function signToken(claims: Claims, secret: string): Promise<string> {
  return sign({ ...claims }, secret, 'HS256')
}

/** Checks signature and expiry of a token. */
export async function readToken(token: string, secret: string, now: number): Promise<TokenReading> {
  let claims: Claims
  try {
    claims = (await verify(token, secret, 'HS256')) as unknown as Claims
  } catch {
    return { valid: false, because: 'forged' }
  }
  return claims.expires > now ? { valid: true, claims } : { valid: false, because: 'expired', claims }
}
