import type { ApiHono, World } from '../../ApiEnv.ts'
import { readBody } from '../../readBody.ts'
import { readUpload } from '../../readUpload.ts'
import { uploadLimitBytes, type VoiceAgentsState } from './createVoiceAgentsState.ts'
import { fieldRequired, voiceError } from './voiceAgentsAuth.ts'

/*
| route                        | what                                                | fails with                     |
|------------------------------|-----------------------------------------------------|--------------------------------|
| GET  /phone-numbers          | registered numbers                                  |                                |
| POST /phone-numbers          | registers { number, label? } with a SIP trunk       | 400, 409, 422, 500 LiveKit     |
| POST /phone-numbers/:id/trunk | makes its SIP trunk anew                            | 404, 500 LiveKit               |
| POST /phone-numbers/purchase | buys a number: { country }                          | 422, 500 Twilio                |
| GET  /batches                | batches of calls                                    |                                |
| DELETE /batches/:id          | deletes one that is not running                     | 400, 404                       |
| POST /contacts               | uploads a CSV (form field file, at most 1 MB)       | 400, 422                       |
All of them need a signed-in member.
*/

const trunkFailure =
  'LiveKit SIP error: twirp error unavailable: dial tcp 10.0.3.17:7880: connect: connection refused'

/** Adds numbers, batches and contacts. */
export function addPhones(app: ApiHono, state: VoiceAgentsState, world: World): void {
  app.get('/phone-numbers', (c) => c.json({ items: [...state.phoneNumbers.values()] }))

  app.post('/phone-numbers', async (c) => {
    const body = await readBody(c)
    if (!body) return voiceError(c, 400, 'Malformed request body')
    if (typeof body.number !== 'string') return voiceError(c, 422, [fieldRequired('number')])
    const number = body.number.trim()
    if (!/^\+[1-9][\d ]{6,17}$/.test(number)) return voiceError(c, 400, 'Invalid phone number format')
    if (state.liveKit === 'unreachable') return voiceError(c, 500, trunkFailure)
    const digits = (text: string) => text.replaceAll(' ', '')
    if ([...state.phoneNumbers.values()].some((known) => digits(known.number) === digits(number))) {
      return voiceError(c, 409, 'Phone number already registered')
    }
    const added = { id: state.newId('pn'), number, label: String(body.label ?? 'New line') }
    state.phoneNumbers.set(added.id, added)
    return c.json(added, 201)
  })

  app.post('/phone-numbers/:id/trunk', (c) => {
    const phone = state.phoneNumbers.get(c.req.param('id'))
    if (!phone) return voiceError(c, 404, 'Phone number not found')
    if (state.liveKit === 'unreachable') return voiceError(c, 500, trunkFailure)
    return c.json({ ...phone, trunk: `trunk_${phone.id}` }, 201)
  })

  app.post('/phone-numbers/purchase', async (c) => {
    const country = (await readBody(c))?.country
    if (typeof country !== 'string') return voiceError(c, 422, [fieldRequired('country')])
    if (state.twilioBalance < 1) {
      return voiceError(
        c,
        500,
        'Twilio error: HTTP 400 error: Unable to create record: insufficient balance (code 20003)',
      )
    }
    state.twilioBalance -= 1
    const last = String(200 + state.phoneNumbers.size).padStart(4, '0')
    const bought = { id: state.newId('pn'), number: `+1 415 555 ${last}`, label: 'Bought today' }
    state.phoneNumbers.set(bought.id, bought)
    return c.json(bought, 201)
  })

  app.get('/batches', (c) =>
    c.json({
      items: [...state.batches.values()].map(({ runningUntil, ...batch }) => ({
        ...batch,
        status: world.now() < runningUntil ? 'running' : 'completed',
      })),
    }),
  )

  app.delete('/batches/:id', (c) => {
    const batch = state.batches.get(c.req.param('id'))
    if (!batch) return voiceError(c, 404, 'Batch not found')
    if (world.now() < batch.runningUntil) return voiceError(c, 400, 'Batch is currently running')
    state.batches.delete(batch.id)
    return c.json({ deleted: batch.id })
  })

  app.post('/contacts', async (c) => {
    const file = await readUpload(c)
    if (!file) return voiceError(c, 422, [fieldRequired('file')])
    if (file.size > uploadLimitBytes) return voiceError(c, 400, 'File too large')
    const added = (await file.text()).split('\n').filter((line) => line.includes(',')).length
    state.contacts += added
    return c.json({ added, total: state.contacts }, 201)
  })
}
