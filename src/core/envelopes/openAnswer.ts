import type { Plain } from '../clues/isPlain.ts'
import { simplifyKeys } from '../clues/simplifyKeys.ts'
import type { Answer } from '../failures/Answer.ts'
import { openBody } from './openBody.ts'
import type { Opened } from './Opened.ts'

/** Opens the content of an answer, and adds what its headers say: codes and messages of vendors, `WWW-Authenticate`, the trailer of gRPC. */
export function openAnswer(content: unknown, { headers }: Answer): Opened {
  const opened = openBody(content)
  const add = (layer: Plain) => opened.layers.push(simplifyKeys(layer))
  const type = headers['x-amzn-errortype']
  const challenge = headers['www-authenticate']
  const grpc = headers['grpc-status'] ?? '0'
  if (type) add({ __type: type })
  if (challenge) {
    const said = challenge.matchAll(/\b(error|error_description|scope)="([^"]*)"/g)
    add(Object.fromEntries([...said].map(([, key, value]) => [key, value])))
  }
  for (const name in headers) {
    const key = /error-?(code|message)$/.exec(name)?.[1]
    if (key) add({ [key]: headers[name] })
  }
  if (grpc !== '0') add({ code: Number(grpc), message: headers['grpc-message'], details: [] })
  return opened
}
