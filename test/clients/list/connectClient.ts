import { createFileRegistry, create } from '@bufbuild/protobuf'
import { EmptySchema, FileDescriptorProtoSchema, file_google_protobuf_empty } from '@bufbuild/protobuf/wkt'
import type { GenService } from '@bufbuild/protobuf/codegenv2'
import { createClient } from '@connectrpc/connect'
import { createConnectTransport } from '@connectrpc/connect-web'
import type { Client } from '../Client.ts'
import { catchFailure } from '../catchFailure.ts'
import { connectScenarios } from '../connectScenarios.ts'

export const connectClient: Client = {
  name: 'Connect',
  package: '@connectrpc/connect-web',
  call: 'client.getOrder({ id })',
  retries: 'never by itself',
  fail({ url, signal, timeout }) {
    const client = createClient(orders, createConnectTransport({ baseUrl: url }))
    return catchFailure(client.getOrder({}, { signal, timeoutMs: timeout }))
  },
  losses: [
    {
      because:
        'Of an error answer in JSON only `code` and `message` at the top count; the status becomes a code, 429 as 503.',
      instead: {
        limited: {
          kind: 'unavailable',
          status: undefined,
          code: 'unavailable',
          requestId: undefined,
          messageIsSafe: false,
        },
        invalid: { kind: 'unknown', status: undefined, fields: [] },
      },
    },
    {
      because: 'Of any other error answer the status and the headers are left, not the body.',
      instead: { missing: { messageIsSafe: false } },
    },
  ],
  own: connectScenarios,
}

type Orders = GenService<{
  getOrder: { methodKind: 'unary'; input: typeof EmptySchema; output: typeof EmptySchema }
}>

/** What `protoc` would write for a service with one method. */
const file = create(FileDescriptorProtoSchema, {
  name: 'orders.proto',
  package: 'acme.v1',
  syntax: 'proto3',
  dependency: ['google/protobuf/empty.proto'],
  service: [
    {
      name: 'Orders',
      method: [
        { name: 'GetOrder', inputType: '.google.protobuf.Empty', outputType: '.google.protobuf.Empty' },
      ],
    },
  ],
})
const orders = createFileRegistry(file, () => file_google_protobuf_empty).getService(
  'acme.v1.Orders',
) as Orders
