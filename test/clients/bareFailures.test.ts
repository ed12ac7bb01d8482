import { describe, expect, it } from 'vitest'
import vm from 'node:vm'
import { decodeProblem } from '../../src/core/index.ts'
import type { Problem } from '../../src/core/index.ts'

class Trap {
  get message(): string {
    throw new Error('read')
  }
  get status(): number {
    throw new Error('read')
  }
  readonly code = 'ORDER_CLOSED'
}

class Getters {
  get status() {
    return 404
  }
  get headers() {
    return new Headers({ 'X-Request-Id': 'req_getter' })
  }
  get data() {
    return { message: 'There is no such order.' }
  }
}

const chrome = new TypeError('Failed to fetch')

const values: readonly (readonly [string, unknown, Partial<Problem>])[] = [
  ['undefined', undefined, { kind: 'unknown', message: undefined }],
  ['null', null, { kind: 'unknown', message: undefined }],
  ['an empty text', '', { kind: 'unknown', message: undefined }],
  ['a text', 'Something broke', { kind: 'unknown', message: 'Something broke', messageIsSafe: false }],
  ['a number', 404, { kind: 'unknown' }],
  ['a symbol', Symbol('x'), { kind: 'unknown' }],
  ['an empty object', {}, { kind: 'unknown' }],
  [
    'a parsed body alone',
    { error: { code: 'rate_limited', message: 'Too many requests', request_id: 'req_7f3a' } },
    { kind: 'rate_limit', status: undefined, code: 'rate_limited', requestId: 'req_7f3a' },
  ],
  [
    'a page alone, whose title tells the status',
    '<html><head><title>502 Bad Gateway</title></head><body><center>nginx</center></body></html>',
    { kind: 'upstream', status: 502, message: undefined, messageIsSafe: false },
  ],
  [
    'a page alone that tells nothing',
    '<!doctype html><title>Acme</title>',
    { kind: 'unknown', message: undefined, messageIsSafe: false },
  ],
  ['an aborted DOMException', new DOMException('Aborted', 'AbortError'), { kind: 'aborted' }],
  ['a late DOMException', new DOMException('x', 'TimeoutError'), { kind: 'timeout' }],
  ['a DOMException of storage', new DOMException('x', 'QuotaExceededError'), { messageIsSafe: false }],
  ['an AggregateError around a fetch', new AggregateError([new Error('x'), chrome]), { kind: 'network' }],
  ['an AggregateError around nothing', new AggregateError([]), { kind: 'unknown' }],
  ['an error whose cause is a fetch', new Error('Could not save', { cause: chrome }), { kind: 'network' }],
  [
    'an error whose cause is an answer',
    new Error('Could not save', {
      cause: Object.assign(new Error('x'), { response: { status: 409, data: { code: 'stale_version' } } }),
    }),
    { kind: 'conflict', status: 409, code: 'stale_version' },
  ],
  ['an error of another realm', vm.runInNewContext("new TypeError('Failed to fetch')"), { kind: 'network' }],
  [
    'an answer of another realm',
    vm.runInNewContext(
      "Object.assign(new Error('x'), { response: { status: 404, data: { code: 'no_order' } } })",
    ),
    { kind: 'not_found', status: 404, code: 'no_order' },
  ],
  [
    'an instance with getters',
    new Getters(),
    { kind: 'not_found', status: 404, requestId: 'req_getter', message: 'There is no such order.' },
  ],
  ['an instance whose getters throw', new Trap(), { code: 'ORDER_CLOSED' }],
]

const network: readonly (readonly [string, unknown])[] = [
  ['Chrome', chrome],
  ['Chrome, in the middle of a body', new TypeError('network error')],
  ['Firefox', new TypeError('NetworkError when attempting to fetch resource.')],
  ['Safari', new TypeError('Load failed')],
  ['React Native', new TypeError('Network request failed')],
  ['Node', new TypeError('fetch failed', { cause: Object.assign(new Error('x'), { code: 'ENOTFOUND' }) })],
  ['Node, in the middle of a body', new TypeError('terminated')],
  ['a name put in front', { message: 'TypeError: Failed to fetch', details: '', hint: '', code: '' }],
  [
    'superagent in browsers',
    Object.assign(new Error('Request has been terminated\nPossible causes: the network is offline, …'), {
      crossDomain: true,
      status: undefined,
    }),
  ],
  ['XMLHttpRequest', { status: 0, statusText: 'error', responseText: '' }],
]

const signals: readonly (readonly [string, unknown, Problem['kind']])[] = [
  ['Chrome aborts', new DOMException('signal is aborted without reason', 'AbortError'), 'aborted'],
  ['Chrome aborts, without a name', new Error('The user aborted a request.'), 'aborted'],
  ['Firefox aborts', new Error('The operation was aborted.'), 'aborted'],
  ['Safari aborts', new Error('Fetch is aborted'), 'aborted'],
  ['Chrome is late', new Error('signal timed out'), 'timeout'],
  ['Firefox and Safari are late', new Error('The operation timed out.'), 'timeout'],
  ['jQuery is late', { status: 0, statusText: 'timeout', responseText: '' }, 'timeout'],
  ['jQuery aborts', { status: 0, statusText: 'abort', responseText: '' }, 'aborted'],
  [
    'Angular is late',
    { name: 'HttpErrorResponse', status: 0, error: new DOMException('x', 'TimeoutError'), headers: {} },
    'timeout',
  ],
  ['a server says so in its body', { status: 504, headers: {}, body: { message: 'Timeout' } }, 'upstream'],
]

const bugs: readonly (readonly [string, string])[] = [
  ['Chrome', "Cannot read properties of undefined (reading 'map')"],
  ['Chrome, calling', 'orders.map is not a function'],
  ['Firefox', 'can\'t access property "map", orders is undefined'],
  ['Firefox, calling', 'orders.map is not a function'],
  ['Safari', "undefined is not an object (evaluating 'orders.map')"],
  ['Safari, calling', "orders.map is not a function. (In 'orders.map(tell)', 'orders.map' is undefined)"],
  ['Chrome, a bad address', 'Failed to parse URL from /orders'],
  ['Chrome, a bad call of fetch', "Failed to execute 'fetch' on 'Window': Invalid value"],
]

describe('failures of no client', () => {
  it.each(values)('decodes %s', (_, failure, expected) => {
    expect(decodeProblem(failure)).toMatchObject({ ...expected, cause: failure })
  })

  it.each(network)('knows the network by the words of %s', (_, failure) => {
    expect(decodeProblem(failure)).toMatchObject({ kind: 'network', status: undefined, messageIsSafe: false })
  })

  it.each(signals)('knows that %s', (_, failure, kind) => {
    expect(decodeProblem(failure)).toMatchObject({ kind, messageIsSafe: false })
  })

  it.each(bugs)('does not take a bug for the network, in the words of %s', (_, message) => {
    expect(decodeProblem(new TypeError(message))).toMatchObject({
      kind: 'unknown',
      status: undefined,
      messageIsSafe: false,
    })
  })
})
