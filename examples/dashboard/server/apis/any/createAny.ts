import { Hono } from 'hono'
import type { ApiEnv, ApiHono, World } from '../../ApiEnv.ts'
import {
  breakConnection,
  cutConnection,
  hostileBody,
  htmlError,
  loginPage,
  megabytes,
  staySilent,
} from './brokenAnswers.ts'
import type { AnyState } from './createAnyState.ts'

/*
| route                | what                                          | fails with                                 |
|----------------------|-----------------------------------------------|--------------------------------------------|
| GET /status          | whether the five services work                | whatever the proxy in front of it makes of it |
| GET /login           | the login page of the proxy (HTML)            |                                            |
| POST /login          | signs in at the proxy                         |                                            |
| GET /v1/credentials  | no headers; as the other APIs have it         |                                            |
*/

/** A status endpoint behind a proxy that can do everything wrong. */
export function createAny(state: AnyState, world: World): ApiHono {
  const app: ApiHono = new Hono<ApiEnv>()
  app.get('/v1/credentials', (c) => c.json({ headers: {} }))
  app.get('/login', (c) => c.html(loginPage))
  app.post('/login', (c) => {
    if (state.proxy === 'login_redirect') state.proxy = 'healthy'
    return c.body(null, 204)
  })

  app.get('/status', (c) => {
    switch (state.proxy) {
      case 'html_502':
        return c.html(htmlError, 502)
      case 'html_200':
        return c.html(htmlError, 200)
      case 'cut_json':
        return c.body('{"services":[{"name":"Kovrex","sta', 200, { 'Content-Type': 'application/json' })
      case 'cut_connection':
        return cutConnection(c)
      case 'endless_body':
        return c.body(megabytes(50), 500, { 'Content-Type': 'application/json' })
      case 'login_redirect':
        return c.redirect(`${c.req.path.replace(/status$/, 'login')}?next=status`, 302)
      case 'destroyed':
        return breakConnection(c)
      case 'silent':
        return staySilent(c)
      case 'hostile':
        return c.json(hostileBody, 400)
      case 'empty_500':
        return c.body(null, 500)
      case 'problem_422':
        return c.json(
          {
            type: 'about:blank',
            title: 'Unprocessable Content',
            status: 422,
            errors: [{ detail: 'must be a name', pointer: '#/name' }],
          },
          422,
          { 'Content-Type': 'application/problem+json' },
        )
      case 'problem_429': {
        const seconds = Math.ceil((state.limitedUntil - world.now()) / 1000)
        if (seconds <= 0) break
        c.header('Retry-After', String(seconds))
        return c.json(
          {
            type: 'https://status.harborline.example/problems/too-many-requests',
            title: 'Too Many Requests',
            status: 429,
            detail: 'You asked for the status too often.',
            instance: '/status',
          },
          429,
          { 'Content-Type': 'application/problem+json' },
        )
      }
    }
    const services = ['Kovrex', 'Kortix', 'Voice Agents', 'Knowledge', 'Agntix']
    return c.json({
      services: services.map((name) => ({ name, status: 'operational' })),
      checked_at: new Date(world.now()).toISOString(),
    })
  })

  app.all('*', (c) =>
    c.json({ type: 'about:blank', title: 'Not Found', status: 404 }, 404, {
      'Content-Type': 'application/problem+json',
    }),
  )
  return app
}
