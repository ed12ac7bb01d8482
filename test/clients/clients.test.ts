import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decodeProblem } from '../../src/core/index.ts'
import type { Problem } from '../../src/core/index.ts'
import type { Client, Seen } from './Client.ts'
import { scenarios } from './scenarios.ts'
import { startServer } from './startServer.ts'
import util from 'node:util'
import fs from 'node:fs'

const modules = import.meta.glob<Record<string, Client>>('./list/*.ts')
const only = process.env.ONLY
const clients = (await Promise.all(Object.entries(modules).filter(([p]) => !only || new RegExp(only).test(p)).map(([, load]) => load()))).flatMap((m) => Object.values(m))
let server: Awaited<ReturnType<typeof startServer>>
beforeAll(async () => { server = await startServer() })
afterAll(() => server.stop())
const out: string[] = []
afterAll(() => fs.writeFileSync('/tmp/matrix.txt', out.join('\n')))
describe.each(clients)('$name', (client) => {
  it.each(Object.entries(scenarios))('%s', async (name, scenario: any) => {
    const { failure, problem } = await run(client, scenario)
    const seen = see(problem)
    const loss = Object.assign({}, ...(client.losses ?? []).map((l: any) => l.instead[name]))
    const want = { ...scenario.expected, ...loss }
    const ok = util.isDeepStrictEqual(clean(seen), clean(want))
    out.push(`${ok ? 'ok  ' : 'BAD '} ${client.name} :: ${name}` + (ok ? '' : `\n   seen ${util.inspect(clean(seen), { breakLength: 200 })} msg=${problem.message}\n   failure ${util.inspect(failure, { depth: 2, breakLength: 160 }).split('\n').filter((l) => !/^\s+at /.test(l)).slice(0, process.env.LONG ? 120 : 40).join('\n      ')}`))
    expect(clean(seen)).toEqual(clean(want))
  })
  it.each(client.own ?? [])('$title', async (s: any) => {
    const { failure, problem } = await run(client, s)
    try { expect(problem).toMatchObject(s.expected) } catch (e) { out.push(`BAD ${client.name} :: ${s.title} seen ${util.inspect({...problem, cause: 0})}\n${util.inspect(failure, {depth: 3})}`); throw e }
  })
})
function clean(o: any) { return JSON.parse(JSON.stringify(o)) }
async function run(client: Client, { answer, givesUp, input }: any) {
  const closed = answer === 'closed port' ? await startServer() : undefined
  await closed?.stop()
  if (!closed) server.answer(answer)
  const controller = givesUp === 'app' ? new AbortController() : undefined
  if (controller) setTimeout(() => controller.abort(), 60)
  const failure = await client.fail({ url: closed?.url ?? server.url, signal: controller?.signal, timeout: givesUp === 'client' ? 80 : undefined, input })
  return { failure, problem: decodeProblem(failure) }
}
function see(p: Problem): Seen {
  return { kind: p.kind, status: p.status, code: p.code, retryAfterMs: p.retryAfterMs === undefined ? undefined : Math.round(p.retryAfterMs / 1000) * 1000, requestId: p.requestId, fields: p.fields, messageIsSafe: p.messageIsSafe }
}
