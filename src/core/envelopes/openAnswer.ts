import type { Plain } from '../clues/isPlain.ts'
import type { Answer } from '../failures/Answer.ts'
import { openBody } from './openBody.ts'
import type { Opened } from './Opened.ts'
import { openText } from './openText.ts'

/** Opens the body of an answer, and adds what its headers say of the error. */
export function openAnswer({ body, headers }: Answer): Opened {
  const opened = openBody(openContent(body))
  opened.layers.push(...openHeaders(headers))
  return opened
}

/** The parsed content of a body; text that is neither JSON nor XML is a message, a page says nothing. */
export function openContent(body: unknown): unknown {
  if (typeof body !== 'string') return body
  const content = openText(body)
  return 'json' in content
    ? content.json
    : 'xml' in content
      ? content.xml
      : 'text' in content && content.text.trim()
        ? { message: content.text }
        : undefined
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
