import type { Plain } from '../clues/isPlain.ts'
import type { Answer } from '../failures/Answer.ts'
import { openBody } from './openBody.ts'
import type { Opened } from './Opened.ts'
import { openContent } from './openContent.ts'
import { simplifyKeys } from '../clues/simplifyKeys.ts'

/** Opens the body of an answer, and adds what its headers say of the error. */
export function openAnswer({ body, headers }: Answer): Opened {
  const opened = openBody(openContent(body))
  opened.layers.push(...openHeaders(headers).map(simplifyKeys))
  return opened
}

/** What headers say of an error: the code of AWS, `WWW-Authenticate`, and the trailer of gRPC. */
function openHeaders(headers: Answer['headers']): Plain[] {
  const layers: Plain[] = []
  const type = headers['x-amzn-errortype']
  if (type) layers.push({ __type: type })
  const challenge = headers['www-authenticate']
  if (challenge)
    layers.push(
      Object.fromEntries(
        [...challenge.matchAll(/\b(error|error_description|scope)="([^"]*)"/g)].map(([, key, value]) => [
          key,
          value,
        ]),
      ),
    )
  if (headers['grpc-status'] && headers['grpc-status'] !== '0')
    layers.push({ code: Number(headers['grpc-status']), message: headers['grpc-message'], details: [] })
  return layers
}
