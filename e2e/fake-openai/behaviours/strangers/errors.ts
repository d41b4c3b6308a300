import { all, type Behaviour, error } from '../behaviour'
import { chat, formatOf, json, none, page, refused } from './helpers'

/** Refusals and errors as particular servers word them. */
export const errors: Behaviour[] = [
  {
    name: 'says with a 200 that it knows no such endpoint, as LM Studio does',
    base: '',
    refuse: ({ path }) =>
      path.startsWith('/v1/')
        ? null
        : {
            status: 200,
            headers: json,
            body: JSON.stringify({ error: `Unexpected endpoint or method. (POST ${path}). Returning 200 anyway` }),
          },
    expected: { ...all, asks: 2, learned: { path: '/v1' } },
  },
  {
    name: 'hides what is refused behind its own sentence, as OpenRouter does',
    refuse: ({ body }) =>
      'temperature' in body
        ? {
            status: 400,
            body: {
              error: {
                message: 'Provider returned error',
                code: 400,
                metadata: {
                  raw: '{"error":{"message":"Unsupported parameter: \'temperature\'","param":"temperature"}}',
                  provider_name: 'Any',
                },
              },
            },
          }
        : null,
    expected: { ...all, asks: 2, learned: { temperature: false } },
  },
  {
    name: 'has no endpoint that takes a schema and says so with a 404',
    refuse: (asked) =>
      formatOf(asked)?.type === 'json_schema'
        ? { status: 404, body: error('No endpoints found that support the requested parameters: response_format') }
        : null,
    expected: { ...all, learned: { schema: 'json' } },
  },
  {
    name: 'says its refusal in an array, as Gemini does',
    refuse: ({ body }) =>
      'top_p' in body
        ? {
            status: 400,
            body: [{ error: { code: 400, message: 'Unknown name "top_p": Cannot find field.', status: 'INVALID' } }],
          }
        : null,
    expected: { ...all, asks: 2, learned: { topP: false } },
  },
  {
    name: 'says its refusal inside a message, as Mistral does',
    apis: chat,
    refuse: ({ body }) =>
      'stream_options' in body
        ? {
            status: 422,
            body: {
              object: 'error',
              message: {
                detail: [
                  { type: 'extra_forbidden', loc: ['body', 'stream_options'], msg: 'Extra inputs are not permitted' },
                ],
              },
            },
          }
        : null,
    expected: { ...all, asks: 2, learned: { streamOptions: false } },
  },
  {
    name: 'fails to write JSON by its own schema, as Groq does',
    refuse: (asked) =>
      formatOf(asked)
        ? {
            status: 400,
            body: error(
              "Failed to generate JSON. Please adjust your prompt. See 'failed_generation' for more details.",
              {
                code: 'json_validate_failed',
              },
            ),
          }
        : null,
    expected: { ...all, learned: { schema: 'plain' } },
  },
  {
    name: 'allows fewer tokens than are asked for',
    apis: chat,
    refuse: ({ body }) =>
      'max_tokens' in body || 'max_completion_tokens' in body
        ? {
            status: 400,
            body: error('max_tokens is too large: 900. This model supports at most 512 completion tokens.'),
          }
        : null,
    expected: { kept: 8, fault: null, learned: { limit: 'none' } },
  },
  refused(
    'finds a request too large for its rate, as Groq does',
    { status: 413, body: error('Request too large for model on tokens per minute (TPM): Limit 6000, Requested 7700') },
    none('context', 'Request too large', 1),
  ),
  refused(
    'takes no such large body',
    { status: 413, body: '<html><h1>413 Request Entity Too Large</h1></html>' },
    none('context', '413', 1),
  ),
  refused(
    'counts its inputs, as TGI does',
    {
      status: 422,
      body: {
        error:
          'Input validation error: `inputs` tokens + `max_new_tokens` must be <= 4096. Given: 7700 `inputs` tokens',
        error_type: 'validation',
      },
    },
    none('context', 'must be <= 4096', 1),
  ),
  refused(
    'filters the request, as Azure does',
    {
      status: 400,
      body: error("The response was filtered due to the prompt triggering Azure OpenAI's content management policy.", {
        code: 'content_filter',
      }),
    },
    none('filtered', 'content management policy', 1),
  ),
  refused(
    'has no such deployment',
    {
      status: 404,
      body: error('The API deployment for this resource does not exist.', { code: 'DeploymentNotFound' }),
    },
    none('http-404', 'does not exist'),
  ),
  {
    name: 'is busy and says in its sentence for how long',
    refuse: ({ count }) =>
      count === 1 ? { status: 429, body: error('Rate limit reached. Please try again in 40ms.') } : null,
    expected: { ...all, asks: 2 },
  },
  {
    name: 'still loads its model and says for how long',
    refuse: ({ count }) =>
      count === 1 ? { status: 503, body: { error: 'Loading model' }, headers: { 'retry-after-ms': '40' } } : null,
    expected: { ...all, asks: 2 },
  },
  refused(
    'is overloaded with a 529',
    { status: 529, body: { type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } } },
    none('http-5xx', 'Overloaded', 1),
  ),
  refused('forbids without a word', { status: 403, body: '' }, none('http-401', undefined, 1)),
  refused(
    'does not know the key and says so in its own field',
    { status: 401, body: { detail: 'Invalid token', status: 'unauthorized' } },
    none('http-401', 'Invalid token', 1),
  ),
  refused(
    'breaks with a page of its own',
    {
      status: 503,
      body: '<!doctype html><title>503</title><style>p{color:red}</style><h1>Service Unavailable</h1>',
      headers: page,
    },
    none('http-5xx', 'Service Unavailable', 1),
  ),
  refused(
    'fails inside a 200, as a gateway does',
    {
      status: 200,
      headers: json,
      body: '{"success":false,"errors":[{"code":7003,"message":"Could not route"}],"result":null}',
    },
    none('error-frame', 'Could not route', 1),
  ),
  refused(
    'says a code and a message inside a 200',
    { status: 200, headers: json, body: '{"error_code":17,"error_msg":"daily request limit reached"}' },
    none('error-frame', 'daily request limit', 1),
  ),
  refused(
    'says who failed to log in inside a 200',
    { status: 200, headers: json, body: '{"base_resp":{"status_code":1004,"status_msg":"login fail"}}' },
    none('error-frame', 'login fail', 1),
  ),
  refused('answers an object with nothing in it', { status: 200, headers: json, body: '{}' }, none('empty')),
  refused(
    'answers without choices',
    { status: 200, headers: json, body: '{"id":"x","object":"chat.completion","choices":[]}' },
    none('empty'),
  ),
  refused(
    'answers with no content',
    {
      status: 200,
      headers: json,
      body: '{"choices":[{"message":{"role":"assistant","content":null},"finish_reason":"stop"}]}',
    },
    none('empty'),
  ),
  {
    name: 'redirects once to the same address with a query',
    refuse: ({ path, count }) =>
      count > 1 ? null : { status: 308, body: '', headers: { location: `${path}?again=1` } },
    expected: { ...all, asks: 2 },
  },
  {
    name: 'redirects with a 301, at which others ask with GET',
    refuse: ({ path }) =>
      path.startsWith('/v1/') ? null : { status: 301, body: '', headers: { location: `/v1${path}` } },
    base: '',
    expected: { ...all },
  },
  refused(
    'redirects to another host',
    { status: 302, body: '', headers: { location: 'http://elsewhere.invalid/v1/chat/completions' } },
    none('no-api', 'elsewhere.invalid'),
  ),
]
