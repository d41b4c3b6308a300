import { type Asked, all, type Behaviour, error, type Refusal } from './behaviour'

type Body = Record<string, unknown>
type Format = { type?: string; strict?: boolean; json_schema?: { strict?: boolean; schema?: object }; schema?: object }

const formatOf = ({ api, body }: Asked): Format | undefined =>
  (api === 'chat' ? body.response_format : (body.text as Body | undefined)?.format) as Format | undefined
const isStrict = (asked: Asked) => (formatOf(asked)?.json_schema?.strict ?? formatOf(asked)?.strict) === true
const schemaText = (asked: Asked) => JSON.stringify(formatOf(asked) ?? {})
const refuse = (message: string, fields?: object, status = 400): Refusal => ({ status, body: error(message, fields) })
const when =
  (is: (asked: Asked) => boolean, refusal: Refusal) =>
  (asked: Asked): Refusal | null =>
    is(asked) ? refusal : null
const has = (name: string) => (asked: Asked) => name in asked.body
const roles = ({ body }: Asked) =>
  ((body.messages ?? body.input ?? []) as { role: string }[]).map((message) => message.role)
const once = { kept: 8, fault: null, asks: 2 } as const

/** Parameters that a server refuses, one by one, and in what words. */
export const requests: Behaviour[] = [
  {
    name: 'takes everything',
    expected: { ...all, asks: 1, learned: { schema: 'strict' } },
  },
  {
    name: 'refuses a strict schema',
    refuse: when(isStrict, refuse('Unknown field: strict', { param: 'response_format.json_schema.strict' })),
    expected: { ...once, learned: { schema: 'schema' } },
  },
  {
    name: 'refuses json_schema and takes json_object',
    refuse: when(
      (asked) => formatOf(asked)?.type === 'json_schema',
      refuse("response_format.type must be 'text' or 'json_object'", { param: 'response_format' }),
    ),
    expected: { ...all, asks: 3, learned: { schema: 'json' } },
  },
  {
    name: 'refuses every response format',
    refuse: when(
      (asked) => Boolean(formatOf(asked)),
      refuse('response_format is not supported', { param: 'response_format' }),
    ),
    expected: { ...all, asks: 4, learned: { schema: 'plain' } },
  },
  {
    name: 'cannot compile a schema into a grammar and says so with a 500',
    refuse: when(
      (asked) => formatOf(asked)?.type === 'json_schema',
      refuse('failed to parse grammar: error at maxItems', undefined, 500),
    ),
    expected: { ...all, asks: 3, learned: { schema: 'json' } },
  },
  {
    name: 'does not know $schema',
    refuse: when((asked) => schemaText(asked).includes('$schema'), refuse("Unrecognized schema keyword: '$schema'")),
    expected: { ...all, asks: 1 },
  },
  {
    name: 'does not take maxLength in a strict schema',
    refuse: when(
      (asked) => isStrict(asked) && schemaText(asked).includes('additionalProperties'),
      refuse("Invalid schema for response_format 'picks': 'maxLength' is not permitted.", {
        param: 'text.format.schema',
      }),
    ),
    expected: { ...once, learned: { schema: 'schema' } },
  },
  {
    name: 'wants max_completion_tokens instead of max_tokens',
    apis: ['chat'],
    refuse: when(
      has('max_tokens'),
      refuse(
        "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
        {
          param: 'max_tokens',
          code: 'unsupported_parameter',
        },
      ),
    ),
    expected: { ...once, learned: { limit: 'max_completion_tokens' } },
  },
  {
    name: 'wants max_tokens instead of max_completion_tokens',
    apis: ['chat'],
    firstGuess: { limit: 'max_completion_tokens' },
    refuse: when(has('max_completion_tokens'), refuse('Unrecognized request argument supplied: max_completion_tokens')),
    expected: { ...once, learned: { limit: 'max_tokens' } },
  },
  {
    name: 'knows no limit of tokens at all',
    refuse: when(({ body }) => 'max_tokens' in body || 'max_completion_tokens' in body || 'max_output_tokens' in body, {
      status: 422,
      body: {
        detail: [
          { loc: ['body', 'max_tokens'], msg: 'Extra inputs: max_tokens, max_completion_tokens, max_output_tokens' },
        ],
      },
    }),
    expected: { kept: 8, fault: null, learned: { limit: 'none' } },
  },
  {
    name: 'takes the default temperature only',
    refuse: when(
      has('temperature'),
      refuse(
        "Unsupported value: 'temperature' does not support 0.5 with this model. Only the default (1) value is supported.",
        {
          param: 'temperature',
          code: 'unsupported_value',
        },
      ),
    ),
    expected: { ...once, learned: { temperature: false } },
  },
  {
    name: 'does not know top_p',
    refuse: when(has('top_p'), refuse("Unsupported parameter: 'top_p'", { param: 'top_p' })),
    expected: { ...once, learned: { topP: false } },
  },
  {
    name: 'takes temperature or top_p, not both',
    refuse: when(
      (asked) => has('temperature')(asked) && has('top_p')(asked),
      refuse('`temperature` and `top_p` cannot both be specified for this model. Please use only one.'),
    ),
    expected: { ...once, learned: { temperature: true, topP: false } },
  },
  {
    name: 'does not know stream_options',
    apis: ['chat'],
    refuse: when(has('stream_options'), refuse('Unknown parameter: stream_options.include_usage', undefined, 422)),
    expected: { ...once, learned: { streamOptions: false } },
  },
  {
    name: 'does not know the system role',
    refuse: when((asked) => roles(asked).includes('system'), refuse('System role not supported')),
    expected: { kept: 8, fault: null, learned: { role: 'developer' } },
  },
  {
    name: 'knows neither the system nor the developer role',
    refuse: when(
      (asked) => roles(asked).some((role) => role !== 'user'),
      refuse(
        'jinja template error: Conversation roles must alternate user/assistant; system role is not supported',
        undefined,
        500,
      ),
    ),
    expected: { kept: 8, fault: null, asks: 3, learned: { role: 'user' } },
  },
  {
    name: 'knows the system role only',
    firstGuess: { role: 'developer' },
    refuse: when(
      (asked) => roles(asked).includes('developer'),
      refuse(
        'messages[0].role: unknown variant `developer`, expected one of `system`, `user`, `assistant`',
        undefined,
        422,
      ),
    ),
    expected: { ...once, learned: { role: 'system' } },
  },
  {
    name: 'does not know an effort of reasoning',
    firstGuess: { reasoning: 'low' },
    refuse: when(
      ({ body }) => 'reasoning_effort' in body || 'reasoning' in body,
      refuse("Unsupported parameter: 'reasoning.effort' is not supported with this model.", {
        param: 'reasoning.effort',
      }),
    ),
    expected: { ...once, learned: { reasoning: 'off' } },
  },
  {
    name: 'knows low effort but not none',
    firstGuess: { reasoning: 'none' },
    refuse: when(
      ({ body }) => JSON.stringify(body).includes('effort":"none"'),
      refuse("Unsupported value: 'none' is not supported for reasoning_effort. Supported values are: 'low', 'medium'", {
        param: 'reasoning_effort',
      }),
    ),
    expected: { ...once, learned: { reasoning: 'low' } },
  },
  {
    name: 'does not know store',
    apis: ['responses'],
    refuse: when(has('store'), refuse("Unknown parameter: 'store'.", { param: 'store' })),
    expected: { ...once, learned: { store: false } },
  },
  {
    name: 'does not stream',
    refuse: when(
      ({ body }) => body.stream === true,
      refuse('streaming is not supported by this endpoint', { param: 'stream' }),
    ),
    expected: { ...once, learned: { stream: false } },
  },
  {
    name: 'refuses three things one after another',
    refuse: (asked) =>
      isStrict(asked)
        ? refuse('strict is not supported', { param: 'strict' })
        : has('top_p')(asked)
          ? refuse('Unknown parameter: top_p')
          : has('temperature')(asked)
            ? refuse('temperature is deprecated for this model', { param: 'temperature' })
            : null,
    expected: { ...all, asks: 4, learned: { schema: 'schema', temperature: false, topP: false } },
  },
  {
    name: 'refuses something without saying what',
    refuse: when(isStrict, { status: 400, body: 'Bad Request' }),
    expected: { ...once, learned: { schema: 'plain' } },
  },
  {
    name: 'refuses temperature without saying so',
    refuse: when(has('temperature'), { status: 422, body: { message: 'Unprocessable entity' } }),
    expected: { ...once, learned: { temperature: false } },
  },
  {
    name: 'names a refused parameter as a FastAPI server does',
    refuse: when(has('top_p'), {
      status: 422,
      body: { detail: [{ type: 'extra_forbidden', loc: ['body', 'top_p'], msg: 'Extra inputs are not permitted' }] },
    }),
    expected: { ...once, learned: { topP: false } },
  },
  {
    name: 'names a refused parameter in plain text',
    refuse: when(has('top_p'), { status: 400, body: 'json: unknown field "top_p"' }),
    expected: { ...once, learned: { topP: false } },
  },
  {
    name: 'refuses a schema inside a stream that began with 200',
    refuse: when((asked) => formatOf(asked)?.type === 'json_schema', {
      status: 200,
      body: 'data: {"error":{"message":"json_schema is not supported by this model","code":400}}\n\n',
      headers: { 'content-type': 'text/event-stream' },
    }),
    expected: { ...all, asks: 3, learned: { schema: 'json' } },
  },
]
