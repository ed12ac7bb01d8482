import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { startDashboard } from '../../examples/dashboard/server/startDashboard.ts'

it('takes the next port where the one it wants is taken', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo
  const { url, close } = await startDashboard({ port, quiet: true })
  expect(Number(new URL(url).port)).toBeGreaterThan(port)
  expect((await fetch(`${url}/api/any/status`)).status).toBe(200)
  expect(await (await fetch(`${url}/threads`)).text()).toContain('<div id="app">')
  await close()
  other.close()
})

it('says in one line where it is', async () => {
  const started = spawn('node_modules/.bin/node', ['examples/dashboard/server/main.ts'], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [first] = (await once(started.stdout, 'data')) as [Buffer]
  expect(first.toString()).toMatch(/^[^\n]* http:\/\/localhost:\d+\n$/)
  started.kill()
  await once(started, 'exit')
})
