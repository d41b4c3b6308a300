import { all, type Behaviour, type RawStep, sse } from './behaviour'

const chatOnly = { apis: ['chat'] as const }
const responsesOnly = { apis: ['responses'] as const }
const chunk = (choice: object, rest: object = {}) =>
  sse({ id: 'c', object: 'chat.completion.chunk', choices: [choice], ...rest })
const pieces = (text: string) => text.match(/[\s\S]{1,60}/g) ?? []
const raw = (name: string, write: NonNullable<Behaviour['raw']>, expected: Behaviour['expected'] = all): Behaviour => ({
  name,
  raw: write,
  expected,
})
const between = (frames: readonly string[], what: string): RawStep[] => frames.flatMap((frame) => [frame, what])

/** The manners of the wire: what stands around the text. */
export const wires: Behaviour[] = [
  raw('keeps the line alive with comments', ({ frames }) => between(frames, ': keep-alive\n\n')),
  raw('keeps the line alive with empty data', ({ frames }) => between(frames, 'data:\n\n')),
  raw('sends pings', ({ frames }) => between(frames, 'event: ping\ndata: {"type":"ping"}\n\n')),
  raw('ends its lines as Windows does on the wire', ({ frames }) =>
    frames.map((frame) => frame.replaceAll('\n', '\r\n')),
  ),
  raw('writes data without a space', ({ frames }) => frames.map((frame) => frame.replaceAll('data: ', 'data:'))),
  raw('parts its frames by one line end only', ({ frames }) => frames.map((frame) => frame.replace(/\n\n$/, '\n'))),
  raw('begins its stream with a byte order mark', ({ frames }) => ['\ufeff', ...frames]),
  raw('numbers its frames', ({ frames }) => frames.map((frame, place) => `id: ${place}\nretry: 1000\n${frame}`)),
  raw('says nothing when it is done', ({ frames, open, close }) =>
    frames.filter((frame) => frame !== open && frame !== close),
  ),
  raw('goes on after it is done', ({ frames, delta }) => [
    ...frames,
    sse('[DONE]'),
    delta('{"id":101,"reason":"too late"}'),
    sse('[DONE]'),
  ]),
  raw('breaks one frame', ({ frames }) => [...frames.slice(0, 2), 'data: {"choices":[{"del\n\n', ...frames.slice(2)]),
  raw('sends null frames', ({ frames }) => between(frames, 'data: null\n\n')),
  raw('sends the whole text in one frame', ({ open, delta, text, close }) => [open, delta(text), close]),
  raw('sends letter by letter', ({ open, delta, text, close }) => [open, ...[...text].map(delta), close]),
  raw('sends the reply whole instead of a stream', ({ whole }) => [JSON.stringify(whole)]),
  raw('sends the reply whole, written wide', ({ whole }) => [JSON.stringify(whole, null, 2)]),
  raw('sends the reply whole inside one frame', ({ whole }) => [sse(whole), sse('[DONE]')]),
  raw('sends plain text', ({ text }) => [text]),
  {
    ...raw('sends usage in a chunk of its own', ({ frames }) => frames),
    ...chatOnly,
  },
  {
    ...raw('names no role', ({ text }) => [
      ...pieces(text).map((content) => chunk({ index: 0, delta: { content } })),
      sse('[DONE]'),
    ]),
    ...chatOnly,
  },
  {
    ...raw('names no index', ({ text }) => [
      ...pieces(text).map((content) => chunk({ delta: { content } })),
      sse('[DONE]'),
    ]),
    ...chatOnly,
  },
  {
    ...raw('names nothing but the text', ({ text }) =>
      pieces(text).map((content) => sse({ choices: [{ delta: { content } }] })),
    ),
    ...chatOnly,
  },
  {
    ...raw('sends chunks without choices', ({ frames }) =>
      between(frames, sse({ id: 'c', object: 'chat.completion.chunk' })),
    ),
    ...chatOnly,
  },
  {
    ...raw('sends null choices and null deltas', ({ frames }) => [
      sse({ choices: null }),
      sse({ choices: [{ index: 0, delta: null }] }),
      sse({ choices: [null] }),
      ...frames,
    ]),
    ...chatOnly,
  },
  {
    ...raw('sends its content as parts', ({ text }) =>
      pieces(text).map((piece) => chunk({ index: 0, delta: { content: [{ type: 'text', text: piece }] } })),
    ),
    ...chatOnly,
  },
  {
    ...raw('sends messages instead of deltas', ({ text }) => [
      chunk({ index: 0, message: { role: 'assistant', content: text }, finish_reason: 'stop' }),
    ]),
    ...chatOnly,
  },
  {
    ...raw('repeats all of it in the last chunk', ({ frames, text }) => [
      ...frames.slice(0, -1),
      chunk({ index: 0, message: { role: 'assistant', content: text }, finish_reason: 'stop' }),
    ]),
    ...chatOnly,
  },
  {
    ...raw('answers as a completion of old', ({ text }) =>
      pieces(text).map((piece) => chunk({ index: 0, text: piece })),
    ),
    ...chatOnly,
  },
  {
    ...raw('answers line by line as Ollama does', ({ text }) => [
      ...pieces(text).map((content) => `${JSON.stringify({ message: { role: 'assistant', content }, done: false })}\n`),
      `${JSON.stringify({ message: { content: '' }, done: true, prompt_eval_count: 9, eval_count: 8 })}\n`,
    ]),
    ...chatOnly,
  },
  {
    ...raw('calls a tool with the JSON', ({ text }) => [
      chunk({
        index: 0,
        delta: {
          role: 'assistant',
          content: null,
          tool_calls: [{ index: 0, id: 't', type: 'function', function: { name: 'picks', arguments: '' } }],
        },
      }),
      ...pieces(text).map((piece) =>
        chunk({ index: 0, delta: { tool_calls: [{ index: 0, function: { arguments: piece } }] } }),
      ),
      chunk({ index: 0, delta: {}, finish_reason: 'tool_calls' }),
      sse('[DONE]'),
    ]),
    ...chatOnly,
  },
  {
    ...raw('calls a tool without an index, all at once', ({ elements }) => [
      chunk({ delta: { tool_calls: [{ function: { name: 'picks', arguments: { elements } } }] } }),
    ]),
    ...chatOnly,
  },
  {
    ...raw('calls a function as of old', ({ text }) => [
      ...pieces(text).map((piece) =>
        chunk({ index: 0, delta: { function_call: { name: 'picks', arguments: piece } } }),
      ),
    ]),
    ...chatOnly,
  },
  {
    ...raw('calls a tool in a whole reply', ({ text }) => [
      JSON.stringify({
        choices: [
          {
            message: {
              role: 'assistant',
              content: '',
              tool_calls: [{ type: 'function', function: { name: 'picks', arguments: text } }],
            },
          },
        ],
      }),
    ]),
    ...chatOnly,
  },
  {
    ...raw('sends a whole reply with content parts', ({ text }) => [
      JSON.stringify({
        choices: [{ message: { content: [{ type: 'text', text }] } }],
        usage: { prompt_tokens: '12', completion_tokens: '9' },
      }),
    ]),
    ...chatOnly,
  },
  {
    ...raw('calls a tool with the JSON in events', ({ text }) => [
      ...pieces(text).map((delta) =>
        sse({ type: 'response.function_call_arguments.delta', item_id: 'f', output_index: 0, delta }),
      ),
      sse({
        type: 'response.completed',
        response: { status: 'completed', output: [{ type: 'function_call', name: 'picks', arguments: text }] },
      }),
    ]),
    ...responsesOnly,
  },
  {
    ...raw('sends no deltas, only what is done', ({ text }) => [
      sse({ type: 'response.output_text.done', item_id: 'm', text }),
      sse({ type: 'response.completed', response: { status: 'completed', output: [] } }),
    ]),
    ...responsesOnly,
  },
  {
    ...raw('sends nothing but the completed response', ({ whole }) => [
      sse({ type: 'response.completed', response: whole }),
    ]),
    ...responsesOnly,
  },
  raw('says an error first', () => [sse({ error: { message: 'upstream is overloaded', code: 529 } })], {
    kept: 0,
    fault: 'error-frame',
    sentence: 'upstream is overloaded',
  }),
  raw(
    'says an error after three picks',
    ({ frames, elements, open, delta }) => [
      open,
      delta(
        `{"elements":[${elements
          .slice(0, 3)
          .map((element) => JSON.stringify(element))
          .join(',')},`,
      ),
      sse({ error: { message: 'the GPU went away', type: 'server_error' } }),
      ...frames.slice(-1),
    ],
    { kept: 3, fault: 'error-frame', sentence: 'the GPU went away' },
  ),
  raw('says an error as an event', () => ['event: error\ndata: {"type":"error","message":"model crashed"}\n\n'], {
    kept: 0,
    fault: 'error-frame',
    sentence: 'model crashed',
  }),
  raw('says its error whole inside a 200', () => ['{"error":{"message":"no GPU is free","code":"busy"}}'], {
    kept: 0,
    fault: 'error-frame',
    sentence: 'no GPU is free',
  }),
  {
    ...raw(
      'stops at its filter',
      ({ open }) => [open, chunk({ index: 0, delta: {}, finish_reason: 'content_filter' }), sse('[DONE]')],
      {
        kept: 0,
        fault: 'filtered',
      },
    ),
    ...chatOnly,
  },
  {
    ...raw(
      'declines in a field of its own',
      ({ open }) => [
        open,
        chunk({ index: 0, delta: { refusal: 'I cannot do that.' }, finish_reason: 'stop' }),
        sse('[DONE]'),
      ],
      {
        kept: 0,
        fault: 'filtered',
        sentence: 'I cannot do that',
      },
    ),
    ...chatOnly,
  },
  {
    ...raw('breaks its first frame and goes on', ({ frames }) => [
      'data: {"id":"c","object":"chat.completion.chunk","choices":[{"index":0,"delta":{"role":"assi\n\n',
      ...frames,
    ]),
    ...chatOnly,
  },
  raw('sends an empty body', () => [], { kept: 0, fault: 'empty' }),
  raw('is done at once', () => [sse('[DONE]')], { kept: 0, fault: 'empty' }),
]
