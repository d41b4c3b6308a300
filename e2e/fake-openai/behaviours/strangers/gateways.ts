import { all, type Behaviour, error, type RawStep, sse } from '../behaviour'
import { chat, chunk, none, page, pieces, refused, wire } from './helpers'

const packed = (name: string, headers: Record<string, string>): Behaviour => ({ name, headers, expected: all })
const between = (frames: readonly string[], other: string) => frames.flatMap((frame) => [other, frame])
const finishes = (reason: string): Behaviour =>
  wire(`finishes with ${reason}`, chat, ({ frames, text }) => [
    ...frames.slice(0, 1),
    ...pieces(text).map((piece) => chunk({ index: 0, delta: { content: piece }, finish_reason: null })),
    chunk({ index: 0, delta: {}, finish_reason: reason }),
    'data: [DONE]\n\n',
  ])
const refusesField = (name: string, field: string, body: unknown, learned: object, status = 400): Behaviour => ({
  name,
  apis: chat,
  refuse: (asked) => (field in asked.body ? { status, body } : null),
  expected: { ...all, learned: { ...learned } },
})

/** Gateways and proxies: what they do to headers, frames and errors on the way. */
export const gateways: Behaviour[] = [
  packed('packs its stream with gzip', { 'content-encoding': 'gzip' }),
  packed('packs its stream with brotli', { 'content-encoding': 'br' }),
  packed('calls its stream JSON', { 'content-type': 'application/json' }),
  packed('calls its stream bytes', { 'content-type': 'application/octet-stream' }),
  packed('calls its stream a web page', { 'content-type': 'text/html; charset=utf-8' }),
  {
    ...wire('calls its whole reply plain text', undefined, ({ whole }) => [JSON.stringify(whole, null, 2)]),
    headers: { 'content-type': 'text/plain' },
  },
  wire('comments between all frames, with carriage returns', undefined, ({ frames }) =>
    between(frames, ': ping - 2026-11-27\n\n').map((frame) => frame.replaceAll('\n', '\r\n')),
  ),
  wire('writes no blank behind data', undefined, ({ frames }) =>
    frames.map((frame) => frame.replace(/^data: /gm, 'data:')),
  ),
  wire('numbers its events and says when to come again', undefined, ({ frames }) =>
    frames.map((frame, place) => `id: ${place}\nretry: 3000\n${frame}`),
  ),
  wire('ends without a blank line', undefined, ({ frames }) =>
    frames.map((frame, place) => (place === frames.length - 1 ? frame.trimEnd() : frame)),
  ),
  wire('writes frames over several lines', chat, ({ text }) =>
    pieces(text).map(
      (piece) =>
        `${JSON.stringify({ choices: [{ index: 0, delta: { content: piece } }] }, null, 1).replace(/^/gm, 'data: ')}\n\n`,
    ),
  ),
  wire('streams a list of chunks', chat, ({ text }) => [
    '[',
    ...pieces(text).map(
      (piece, place) =>
        `${place ? ',\n' : ''}${JSON.stringify({ choices: [{ index: 0, delta: { content: piece } }] })}`,
    ),
    '\n]',
  ]),
  wire('counts its tokens in each chunk', chat, ({ text }) =>
    pieces(text).map((piece, place) =>
      chunk(
        { index: 0, delta: { content: piece } },
        { usage: { prompt_tokens: 9, completion_tokens: place, total_tokens: 9 + place } },
      ),
    ),
  ),
  wire('counts its tokens as null', chat, ({ text }) => [
    ...pieces(text).map((piece) => chunk({ index: 0, delta: { content: piece } }, { usage: null })),
    chunk(
      { index: 0, delta: { content: null }, finish_reason: 'stop' },
      { usage: { prompt_tokens: null, completion_tokens: null } },
    ),
  ]),
  wire('answers twice at once', chat, ({ text }) =>
    pieces(text).flatMap((piece) => [
      chunk({ index: 0, delta: { content: piece } }),
      chunk({ index: 1, delta: { content: `DRAFT ${piece}` } }),
    ]),
  ),
  wire('answers twice in one frame', chat, ({ text }) =>
    pieces(text).map((piece) =>
      sse({
        choices: [
          { index: 1, delta: { content: 'DRAFT' } },
          { index: 0, delta: { content: piece } },
        ],
      }),
    ),
  ),
  wire('pings in frames of its own', chat, ({ frames }) => between(frames, sse({ type: 'ping' }))),
  wire('keeps its thoughts in an object', chat, ({ frames, open }) => [
    open,
    chunk({ index: 0, delta: { reasoning: { content: 'DRAFT {"id": 101, "reason": "DRAFT but not yet"}' } } }),
    ...frames.slice(1),
  ]),
  wire('keeps its thoughts in details, as OpenRouter does', chat, ({ frames, open }) => [
    open,
    chunk({
      index: 0,
      delta: {
        content: '',
        reasoning_details: [{ type: 'reasoning.text', text: 'DRAFT {"id":101,"reason":"DRAFT"}' }],
      },
    }),
    ...frames.slice(1),
  ]),
  wire('keeps its thoughts in parts, as Mistral does', chat, ({ text }) => [
    chunk({ index: 0, delta: { content: [{ type: 'thinking', thinking: [{ type: 'text', text: 'DRAFT' }] }] } }),
    ...pieces(text).map((piece) => chunk({ index: 0, delta: { content: piece } })),
  ]),
  wire('says everything once more when it is done', chat, ({ frames, text }) => [
    ...frames.slice(0, -1),
    chunk({ index: 0, delta: {}, message: { role: 'assistant', content: text }, finish_reason: 'stop' }),
  ]),
  wire('ends with neither a reason nor a mark', chat, ({ text }) =>
    pieces(text).map((piece) => chunk({ index: 0, delta: { content: piece } })),
  ),
  ...['length', 'content_filter', 'eos_token', 'STOP', 'COMPLETE', 'stop_sequence', 'tool_calls'].map(finishes),
  wire(
    'breaks off with an error after three',
    chat,
    ({ open, elements, delta }): RawStep[] => [
      open,
      ...elements.slice(0, 3).map((element) => delta(`${JSON.stringify(element)}\n`)),
      sse({ error: { message: 'Upstream provider timed out', code: 504 } }),
    ],
    { kept: 3, fault: 'error-frame', sentence: 'timed out' },
  ),
  wire('says its error as a text of JSON', chat, () => [sse(JSON.stringify({ detail: 'Model is at capacity' }))], {
    kept: 0,
    fault: 'error-frame',
    sentence: 'at capacity',
  }),
  refusesField(
    'names what is refused as LiteLLM does',
    'top_p',
    error(
      "litellm.UnsupportedParamsError: any does not support parameters: ['top_p'], for model=x. To drop these, set `litellm.drop_params=True`",
      { code: '400' },
    ),
    { topP: false },
  ),
  refusesField(
    'names what is refused as Azure does',
    'stream_options',
    error('Unrecognized request argument supplied: stream_options', { code: null, param: null }),
    { streamOptions: false },
  ),
  refusesField(
    'names what is refused as vLLM does',
    'temperature',
    {
      object: 'error',
      message:
        "[{'type': 'extra_forbidden', 'loc': ('body', 'temperature'), 'msg': 'Extra inputs are not permitted', 'input': 0.5}]",
      type: 'BadRequestError',
      param: null,
      code: 400,
    },
    { temperature: false },
  ),
  {
    name: 'takes temperature or top-p and not both, as Claude does',
    apis: chat,
    refuse: ({ body }) =>
      'temperature' in body && 'top_p' in body
        ? {
            status: 400,
            body: error('`temperature` and `top_p` cannot both be specified for this model. Please use only one.'),
          }
        : null,
    expected: { ...all, asks: 2, learned: { temperature: true, topP: false } },
  },
  {
    name: 'has no such format now, as DeepSeek says',
    apis: chat,
    refuse: ({ body }) =>
      (body.response_format as { type?: string } | undefined)?.type === 'json_schema'
        ? { status: 400, body: error('This response_format type is unavailable now') }
        : null,
    expected: { ...all, learned: { schema: 'json' } },
  },
  {
    name: 'cannot stream with a schema',
    apis: chat,
    refuse: ({ body }) =>
      body.stream === true && body.response_format
        ? { status: 400, body: error('response format `json_schema` is not supported with streaming') }
        : null,
    expected: all,
  },
  {
    name: 'has a template without a system message',
    apis: chat,
    refuse: ({ body }) =>
      (body.messages as { role: string }[]).some(({ role }) => role !== 'user')
        ? {
            status: 400,
            body: {
              object: 'error',
              message: 'Conversation roles must alternate user/assistant/user/assistant/... and start with user',
              code: 400,
            },
          }
        : null,
    expected: { ...all, learned: { role: 'user' } },
  },
  {
    name: 'knows two roles and names them',
    apis: chat,
    refuse: ({ body }) =>
      (body.messages as { role: string }[]).some(({ role }) => role === 'system' || role === 'developer')
        ? {
            status: 422,
            body: {
              detail: [
                { loc: ['body', 'messages', 0, 'role'], msg: "Input should be 'user' or 'assistant'", type: 'enum' },
              ],
            },
          }
        : null,
    expected: { ...all, learned: { role: 'user' } },
  },
  {
    name: 'does not think, as Ollama says',
    apis: chat,
    firstGuess: { reasoning: 'low' },
    refuse: ({ body }) =>
      'reasoning_effort' in body ? { status: 400, body: error('"smollm2" does not support thinking') } : null,
    expected: { ...all, asks: 2, learned: { reasoning: 'off' } },
  },
  refused(
    'has to pull the model first',
    { status: 404, body: error('model "x" not found, try pulling it first', { type: 'api_error' }) },
    none('http-404', 'try pulling'),
  ),
  refused(
    'loads its model and does not say for how long',
    { status: 503, body: { error: { code: 503, message: 'Loading model', type: 'unavailable_error' } } },
    none('http-5xx', 'Loading model', 1),
  ),
  refused(
    'times out at the edge',
    {
      status: 524,
      body: '<html><head><title>524: A timeout occurred</title></head><body>…</body></html>',
      headers: page,
    },
    none('http-5xx', 'A timeout occurred', 1),
  ),
  refused(
    'has too small a context, in the words of vLLM',
    {
      status: 400,
      body: error(
        "This model's maximum context length is 2048 tokens. However, you requested 3594 tokens (2694 in the messages, 900 in the completion).",
      ),
    },
    none('context', '2048 tokens', 1),
  ),
  refused(
    'has too small a context, in the words of LM Studio',
    {
      status: 400,
      body: {
        error:
          'Trying to keep the first 2694 tokens when context the overflows. However, the model is loaded with context length of only 2048 tokens',
      },
    },
    none('context', '2048 tokens', 1),
  ),
]
