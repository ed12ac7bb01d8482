import * as v from 'valibot'
import * as z from 'zod/mini'
import { decodeProblem } from 'amends/core'
import { printTable } from './printTable.ts'
import { timeEach } from './timeEach.ts'

/**
 * What decoding costs beside parsing the same body, and beside schema libraries that look for twelve envelopes. All of
 * it in one run, as ratios: seconds belong to a machine.
 */
const bodies = { '300 B': makeBody(300), '5 KB': makeBody(5_000), '1 MB': makeBody(1_000_000) }
const valibotUnion = v.union(makeValibotEnvelopes())
const zodUnion = z.union(makeZodEnvelopes())

const rows = Object.entries(bodies).map(([size, body]) => {
  const text = JSON.stringify(body)
  const failure = { status: 404, headers: { 'content-type': 'application/json' }, body }
  const [parse, decode, valibot, zod] = timeEach([
    () => JSON.parse(text),
    () => readAll(decodeProblem(failure)),
    () => v.safeParse(valibotUnion, body),
    () => z.safeParse(zodUnion, body),
  ])
  return [size, '1.00', ...[decode, valibot, zod].map((time) => (time! / parse!).toFixed(2))]
})
printTable(['body', 'JSON.parse', 'decodeProblem, all of it read', 'valibot union', 'zod/mini union'], rows)

/** A problem is only worth what is read of it. */
function readAll(problem: ReturnType<typeof decodeProblem>): unknown {
  return [
    problem.kind,
    problem.code,
    problem.message,
    problem.fields,
    problem.requestId,
    problem.retryAfterMs,
    problem.details,
  ]
}

/** An error with as much beside it as it takes to reach a size. */
function makeBody(size: number) {
  const error = {
    type: 'not_found_error',
    code: 'agent_not_found',
    message: 'No agent with that id exists.',
    param: 'agent_id',
  }
  const line = { at: '2026-01-01T00:00:00Z', note: 'Something that happened before.', tries: 3 }
  const rest = size - JSON.stringify({ error, requestId: 'req_01J2K', history: [] }).length
  const history = Array.from({ length: Math.ceil(rest / JSON.stringify(line).length) }, () => line)
  return { error, requestId: 'req_01J2K', history }
}

function makeValibotEnvelopes() {
  const text = v.string()
  return [
    v.object({ refused: v.literal(true), refusal_code: text, refusal_reason: text }),
    v.object({ detail: v.array(v.object({ loc: v.array(text), msg: text, type: text })) }),
    v.object({ detail: text }),
    v.object({ type: text, title: text, status: v.number() }),
    v.object({ errors: v.array(v.object({ status: text, title: text })) }),
    v.object({ errors: v.array(v.object({ message: text, extensions: v.object({ code: text }) })) }),
    v.object({ error: text, error_description: text }),
    v.object({ error: text, message: text, statusCode: v.number() }),
    v.object({ error: v.object({ code: v.number(), message: text, status: text }) }),
    v.object({ timestamp: text, status: v.number(), error: text, path: text }),
    v.object({ __type: text, message: text }),
    v.object({ error: v.object({ type: text, code: text, message: text, param: v.optional(text) }) }),
  ]
}

function makeZodEnvelopes() {
  const text = z.string()
  return [
    z.object({ refused: z.literal(true), refusal_code: text, refusal_reason: text }),
    z.object({ detail: z.array(z.object({ loc: z.array(text), msg: text, type: text })) }),
    z.object({ detail: text }),
    z.object({ type: text, title: text, status: z.number() }),
    z.object({ errors: z.array(z.object({ status: text, title: text })) }),
    z.object({ errors: z.array(z.object({ message: text, extensions: z.object({ code: text }) })) }),
    z.object({ error: text, error_description: text }),
    z.object({ error: text, message: text, statusCode: z.number() }),
    z.object({ error: z.object({ code: z.number(), message: text, status: text }) }),
    z.object({ timestamp: text, status: z.number(), error: text, path: text }),
    z.object({ __type: text, message: text }),
    z.object({ error: z.object({ type: text, code: text, message: text, param: z.optional(text) }) }),
  ] as const
}
