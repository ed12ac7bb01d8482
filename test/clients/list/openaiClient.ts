import OpenAI from 'openai'
import type { Client } from '../Client.ts'
import { catchFailure } from '../catchFailure.ts'
import { openaiScenarios } from '../openaiScenarios.ts'

export const openaiClient: Client = {
  name: 'openai',
  package: 'openai',
  call: 'openai.models.retrieve(id)',
  retries: 'switched off by `maxRetries: 0`',
  own: openaiScenarios,
  fail: ({ url, signal, timeout }) =>
    catchFailure(
      new OpenAI({ apiKey: 'key', baseURL: url, maxRetries: 0, timeout }).models.retrieve('m', { signal }),
    ),
  losses: [
    {
      because: 'Of the body only what stands under `error` is kept.',
      instead: { invalid: { fields: [], messageIsSafe: false }, missing: { messageIsSafe: false } },
    },
  ],
}
