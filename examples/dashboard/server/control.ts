import { Hono } from 'hono'
import type { ApiEnv, ApiHono, World } from './ApiEnv.ts'
import { resetStates, type States } from './createStates.ts'
import { createTroubles, type BoundTrouble } from './troubles.ts'

/*
| route                 | what                                                                       |
|-----------------------|----------------------------------------------------------------------------|
| GET    /troubles      | { troubles: [{ id, api, group, label, row, active, causedBy, probe, ends }] } |
| POST   /troubles/:id  | causes one: 204                                                            |
| DELETE /troubles/:id  | mends it: 204                                                              |
| POST   /reset         | mends all and makes the data new: 204                                      |
The path of a probe and of a cure is complete, from /api on.
*/

/** The switchboard with which a visitor makes things go wrong. */
export function createControl(states: States, world: World): ApiHono {
  const app: ApiHono = new Hono<ApiEnv>()
  const troubles = createTroubles(states, () => world.now())
  const find = (id: string) => troubles.find((trouble) => trouble.id === id)

  app.get('/troubles', (c) => c.json({ troubles: troubles.map(describe) }))

  app.post('/troubles/:id', (c) => {
    const trouble = find(c.req.param('id'))
    trouble?.cause()
    return trouble ? c.body(null, 204) : c.json({ message: 'No such trouble' }, 404)
  })

  app.delete('/troubles/:id', (c) => {
    const trouble = find(c.req.param('id'))
    trouble?.mend()
    return trouble ? c.body(null, 204) : c.json({ message: 'No such trouble' }, 404)
  })

  app.post('/reset', (c) => {
    // Even those which another one hides.
    for (const trouble of troubles) trouble.mend()
    resetStates(states, world.now())
    return c.body(null, 204)
  })

  return app
}

function describe({ api, id, group, label, row, probe, ends, isActive }: BoundTrouble) {
  const full = <P extends { readonly path: string }>(request: P): P => ({
    ...request,
    path: `/api/${api}${request.path}`,
  })
  const ending =
    ends.by === 'cure'
      ? { ...ends, request: full(ends.request) }
      : ends.by === 'request'
        ? { ...ends, instead: full(ends.instead) }
        : ends
  const causedBy = ends.by === 'request' ? 'request' : 'state'
  return { id, api, group, label, row, active: isActive(), causedBy, probe: full(probe), ends: ending }
}
