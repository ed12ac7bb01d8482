import Anthropic from '@anthropic-ai/sdk'
import type { Client } from '../Client.ts'
import { anthropicScenarios } from '../anthropicScenarios.ts'
import { catchFailure } from '../catchFailure.ts'

export const anthropicClient: Client = {
  name: '@anthropic-ai/sdk',
  package: '@anthropic-ai/sdk',
  call: 'anthropic.models.retrieve(id)',
  retries: 'switched off by `maxRetries: 0`',
  own: anthropicScenarios,
  fail: ({ url, signal, timeout }) =>
    catchFailure(
      new Anthropic({ apiKey: 'key', baseURL: url, maxRetries: 0, timeout }).models.retrieve(
        'm',
        {},
        { signal },
      ),
    ),
}
