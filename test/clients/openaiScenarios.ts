import type { OwnScenario } from './Client.ts'

const headers = { 'x-request-id': 'req_openai' }

/** Bodies as https://platform.openai.com/docs/guides/error-codes has them. */
export const openaiScenarios: readonly OwnScenario[] = [
  {
    title: 'a quota that is used up',
    answer: {
      status: 429,
      headers,
      body: {
        error: {
          message: 'You exceeded your current quota, please check your plan and billing details.',
          type: 'insufficient_quota',
          param: null,
          code: 'insufficient_quota',
        },
      },
    },
    expected: { kind: 'plan_limit', status: 429, code: 'insufficient_quota', requestId: 'req_openai' },
  },
  {
    title: 'a wrong API key',
    answer: {
      status: 401,
      headers,
      body: {
        error: {
          message: 'Incorrect API key provided: sk-abcd****wxyz.',
          type: 'invalid_request_error',
          param: null,
          code: 'invalid_api_key',
        },
      },
    },
    expected: { kind: 'authentication', status: 401, code: 'invalid_api_key', messageIsSafe: false },
  },
  {
    title: 'a model that does not exist',
    answer: {
      status: 404,
      headers,
      body: {
        error: {
          message: 'The model `gpt-9` does not exist or you do not have access to it.',
          type: 'invalid_request_error',
          param: null,
          code: 'model_not_found',
        },
      },
    },
    expected: { kind: 'not_found', status: 404, code: 'model_not_found' },
  },
]
