import { type Behaviour, type RawStep, sse } from '../behaviour'
import { chat, chunk, pieces, responses, wire } from './helpers'

/** The wire, as particular servers use it. */
export const wires: Behaviour[] = [
  wire('ends its lines with a carriage return alone', undefined, ({ frames }) =>
    frames.map((frame) => frame.replaceAll('\n', '\r')),
  ),
  wire('sends everything in one packet', undefined, ({ frames }) => [frames.join('')]),
  wire('comments that it is at work, as OpenRouter does', undefined, ({ frames }) => [
    ': OPENROUTER PROCESSING\n\n',
    ': OPENROUTER PROCESSING\n\n',
    ...frames,
  ]),
  wire('sends blank lines until it has an answer', undefined, ({ whole }) => [
    '\n',
    '\n\n',
    ' \n',
    JSON.stringify(whole),
  ]),
  wire('quotes that it is done', chat, ({ frames }) => [...frames.slice(0, -1), 'data: "[DONE]"\n\n']),
  wire('begins with its filter and no choices, as Azure does', chat, ({ frames }) => [
    sse({ id: '', object: '', choices: [], prompt_filter_results: [{ prompt_index: 0, content_filter_results: {} }] }),
    ...frames,
  ]),
  wire('sends all of the text so far in each chunk', chat, ({ text }) =>
    pieces(text).map((_piece, place, all) => chunk({ index: 0, delta: { content: all.slice(0, place + 1).join('') } })),
  ),
  wire('sends its delta as a text', chat, ({ text }) => pieces(text).map((piece) => chunk({ index: 0, delta: piece }))),
  wire('names its text text', chat, ({ text }) =>
    pieces(text).map((piece) => chunk({ index: 0, delta: { text: piece } })),
  ),
  wire('sends an empty delta beside the message', chat, ({ text }) => [
    chunk({ index: 0, delta: {}, message: { role: 'assistant', content: text }, finish_reason: 'stop' }),
  ]),
  wire('sends its one choice without a list', chat, ({ text }) => [
    JSON.stringify({ choices: { index: 0, message: { role: 'assistant', content: text } } }),
  ]),
  wire('sends its content as an object of JSON', chat, ({ elements }) => [
    JSON.stringify({ choices: [{ message: { role: 'assistant', content: { elements } } }] }),
  ]),
  wire('sends its content as a list of picks', chat, ({ elements }) => [
    JSON.stringify({ choices: [{ message: { role: 'assistant', content: elements } }] }),
  ]),
  wire('sends its content parsed and no text', chat, ({ elements }) => [
    JSON.stringify({ choices: [{ message: { role: 'assistant', content: null, parsed: { elements } } }] }),
  ]),
  wire('sends a list with one completion', chat, ({ whole }) => [JSON.stringify([whole])]),
  wire('streams as Anthropic does', chat, ({ text }) => [
    'event: message_start\ndata: {"type":"message_start","message":{"role":"assistant","content":[]}}\n\n',
    'event: ping\ndata: {"type":"ping"}\n\n',
    ...pieces(text).map(
      (piece) =>
        `event: content_block_delta\n${sse({ type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: piece } })}`,
    ),
    'event: message_delta\ndata: {"type":"message_delta","delta":{"stop_reason":"end_turn"},"usage":{"output_tokens":9}}\n\n',
    'event: message_stop\ndata: {"type":"message_stop"}\n\n',
  ]),
  wire('answers whole as Anthropic does', chat, ({ text }) => [
    JSON.stringify({ type: 'message', role: 'assistant', content: [{ type: 'text', text }], stop_reason: 'end_turn' }),
  ]),
  wire('streams as Gemini does', chat, ({ text }) =>
    pieces(text).map((piece) =>
      sse({ candidates: [{ content: { role: 'model', parts: [{ text: piece }] }, index: 0 }] }),
    ),
  ),
  wire('answers with a generated text', chat, ({ text }) => [JSON.stringify([{ generated_text: text }])]),
  wire('wraps its answer in a result', chat, ({ text }) => [
    JSON.stringify({ result: { response: text }, success: true, errors: [] }),
  ]),
  wire('thinks in a field and drafts there', chat, ({ frames, open, elements }) => [
    open,
    ...['thinking', 'thought', 'reasoning_text'].map((key) =>
      chunk({ index: 0, delta: { [key]: `DRAFT ${JSON.stringify(elements[0])}` } }),
    ),
    ...frames.slice(1),
  ]),
  wire('marks parts of its text as thoughts', chat, ({ elements, text }) => [
    chunk({
      index: 0,
      delta: { content: [{ type: 'text', thought: true, text: `DRAFT ${JSON.stringify(elements[0])}` }] },
    }),
    ...pieces(text).map((piece) => chunk({ index: 0, delta: { content: [{ type: 'text', text: piece }] } })),
  ]),
  wire('ends with an error in the finish after eight', chat, ({ frames, elements: _ }) => [
    ...frames.slice(0, -1),
    sse({
      error: { code: 502, message: 'Provider disconnected' },
      choices: [{ index: 0, delta: { content: '' }, finish_reason: 'error' }],
    }),
  ]),
  wire(
    'says its error as plain text in an event',
    undefined,
    () => ['event: error\ndata: the upstream model is gone\n\n'],
    { kept: 0, fault: 'error-frame', sentence: 'upstream model is gone' },
  ),
  wire(
    'fails as a response',
    responses,
    () => [
      sse({
        type: 'response.failed',
        response: { status: 'failed', error: { code: 'server_error', message: 'The model produced invalid content' } },
      }),
    ],
    { kept: 0, fault: 'error-frame', sentence: 'invalid content' },
  ),
  wire(
    'has no room to answer after thinking',
    responses,
    () => [
      sse({
        type: 'response.completed',
        response: {
          status: 'incomplete',
          incomplete_details: { reason: 'max_output_tokens' },
          output: [{ type: 'reasoning', summary: [] }],
        },
      }),
    ],
    { kept: 0, fault: 'thought-only' },
  ),
  wire(
    'is cut inside the eighth pick',
    chat,
    ({ open, delta, text }): RawStep[] => [open, delta(text.slice(0, -30)), 'cut'],
    { kept: 7, fault: 'cut' },
  ),
]
