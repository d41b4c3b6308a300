import { all, type Behaviour, error, type RawStep, sse } from '../behaviour'
import { chat, chunk, each, formatOf, lines, none, pieces, responses, wire, words } from './helpers'

const utf8 = (text: string) => new TextEncoder().encode(text)
/** Bytes in runs of so many, whatever letter they cut in two. */
const inRuns = (text: string, length: number): RawStep[] => {
  const bytes = utf8(text)
  return Array.from({ length: Math.ceil(bytes.length / length) }, (_, at) => ({
    bytes: bytes.slice(at * length, (at + 1) * length),
  }))
}
const accented = each((element) => ({
  ...element,
  reason: `Ein schöner, kühler Film über Öl – „${element.reason}“ 🎬`,
}))
const frames =
  (write: (piece: string, place: number) => unknown, last?: (text: string) => unknown): NonNullable<Behaviour['raw']> =>
  ({ text }) => [...pieces(text).map((piece, place) => sse(write(piece, place))), ...(last ? [sse(last(text))] : [])]
const toolCall = (index: number, given: object) => chunk({ index: 0, delta: { tool_calls: [{ index, ...given }] } })
const quoted = (text: string) => text.replaceAll('"', '""')
const attribute = (text: string) => text.replaceAll('"', '&quot;')

/** Fields and forms of other houses, text cut anywhere, and refusals said in pieces. */
export const newcomers: Behaviour[] = [
  // What the text looks like.
  words(
    'echoes the whole prompt before its answer',
    (json) =>
      `<<<MATINEE DATA>>>\n{"task":"slate","interests":["dread | clear"],"candidates":["101 | Sample 101 (1971), Ida Example, 101 min | drama; eerie | A clerk finds a letter. | 1: both eerie","102 | Sample 102 (1972), Ida Example, 102 min | drama | A pilot stays ashore. | likes drama"]}\n<<<END OF MATINEE DATA>>>\nWrite the list now: one JSON object and nothing round it.\n${json}`,
  ),
  words(
    'writes XML with CDATA in a fence',
    (_json, elements) =>
      `\`\`\`xml\n<?xml version="1.0"?>\n<list>\n${elements.map(({ id, reason }) => `<item>\n<id><![CDATA[${id}]]></id>\n<reason><![CDATA[${reason}]]></reason>\n</item>`).join('\n')}\n</list>\n\`\`\``,
  ),
  words(
    'writes a dictionary as Python prints it',
    (_json, elements) =>
      `{'elements': [${elements.map(({ id, reason }) => `{'id': ${id}, 'reason': "It's so: ${reason}", 'basis': None, 'sure': True}`).join(', ')}]}`,
  ),
  words(
    'writes objects as Python prints them',
    (_json, elements) =>
      `Slate(elements=[${elements.map(({ id, reason }) => `Pick(id=${id}, reason='${reason}', basis=[])`).join(', ')}])`,
  ),
  words(
    'writes comma-separated values with a head',
    (_json, elements) =>
      `id,reason\n${elements.map(({ id, reason }) => `${id},"${quoted(reason)}, and more of it"`).join('\n')}`,
  ),
  words(
    'writes values between tabs',
    (_json, elements) =>
      `id\ttitle\treason\n${elements.map(({ id, reason }) => `${id}\tSample ${id}\t${reason}`).join('\n')}`,
  ),
  words(
    'writes sections of an INI file',
    lines(({ id, reason }) => `[${id}]\nreason = ${reason}\n`),
  ),
  words(
    'writes lists as Lisp does',
    (_json, elements) =>
      `(picks ${elements.map(({ id, reason }) => `(pick (id ${id}) (reason "${reason}"))`).join('\n')})`,
  ),
  words(
    'writes a list of LaTeX',
    (_json, elements) =>
      `\\begin{enumerate}\n${elements.map(({ id, reason }) => `\\item \\textbf{${id}}: ${reason}`).join('\n')}\n\\end{enumerate}`,
  ),
  words(
    'writes a list of HTML with ids as attributes',
    (_json, elements) =>
      `<ul>\n${elements.map(({ id, reason }) => `<li data-id="${id}"><b>Sample ${id}</b>: ${attribute(reason)}</li>`).join('\n')}\n</ul>`,
  ),
  words(
    'writes a table of HTML',
    (_json, elements) =>
      `<table><tr><th>ID</th><th>Reason</th></tr>${elements.map(({ id, reason }) => `<tr><td>${id}</td><td>${reason}</td></tr>`).join('')}</table>`,
  ),
  words('writes a patch of JSON', (_json, elements) =>
    JSON.stringify(elements.map((value, place) => ({ op: 'add', path: `/elements/${place}`, value }))),
  ),
  words(
    'says the schema and then fills it',
    (json) =>
      `{"type":"object","properties":{"elements":{"type":"array","items":{"type":"object","properties":{"id":{"type":"number"},"reason":{"type":"string"}}}}}}\n\n${json}`,
  ),
  words('fills the properties of its schema', (_json, elements) =>
    JSON.stringify({ type: 'object', properties: { elements: { type: 'array', items: elements } } }),
  ),
  words('sorts its picks by mood', (_json, elements) =>
    JSON.stringify({ recommendations: { cosy: elements.slice(0, 4), tense: { early: elements.slice(4) } } }),
  ),
  words(
    'says its reason in two languages',
    each(({ id, reason }) => ({ id, reason: { en: reason, de: `Denn: ${reason}` } })),
  ),
  words(
    'says its reason in parts',
    each(({ id, reason }) => ({ id, reason: [{ type: 'text', text: reason }] })),
  ),
  words(
    'says its reasons as several points',
    each(({ id, reason }) => ({
      film: { id, title: `Sample ${id}` },
      reasons: [reason, 'It is short enough for tonight.'],
    })),
  ),
  words(
    'repeats its keys, the last meant',
    (_json, elements) =>
      `{"elements":[${elements.map(({ id, reason }) => `{"id":${id},"reason":"DRAFT","reason":${JSON.stringify(reason)}}`).join(',')}]}`,
  ),
  words(
    'reasons beside its reason',
    each((element) => ({ reasoning: 'DRAFT: one could say', confidence: 0.9, ...element })),
  ),
  words('drafts under a key before its final list', (_json, elements) =>
    JSON.stringify({
      draft: elements.map((element) => ({ ...element, reason: 'DRAFT of a reason' })),
      final: elements,
    }),
  ),
  words('speaks of each film in a letter', (_json, elements) =>
    elements
      .map(({ id, reason }, place) => `${place + 1}) **Sample ${id}** [ID: ${id}]\n   - Why: ${reason}`)
      .join('\n\n'),
  ),
  words(
    'puts its answer into an envelope with a status',
    (json) => `{"status":"ok","code":200,"data":${json},"error":null}`,
  ),

  // How it comes over the wire.
  {
    ...wire('sends its bytes one at a time', undefined, ({ frames: sent }) => inRuns(sent.join(''), 1)),
    text: accented,
  },
  { ...wire('cuts letters in two', undefined, ({ frames: sent }) => inRuns(sent.join(''), 7)), text: accented },
  { name: 'packs its stream with deflate', headers: { 'content-encoding': 'deflate' }, expected: all },
  {
    ...wire('calls its stream plain text', undefined, ({ frames: sent }) => sent),
    headers: { 'content-type': 'text/plain; charset=iso-8859-1' },
  },
  wire(
    'sends events without data',
    undefined,
    () => ['event: start\n\n', 'event: delta\n\n', 'event: stop\n\n'],
    none('empty'),
  ),
  wire('names its events beside the data and not in it', responses, ({ frames: sent }) =>
    sent.map((frame) => frame.replace(/"type":"response\.[a-z_.]+",/g, '')),
  ),
  wire('sends items that are done and no deltas', responses, ({ text, open, close }) => [
    open,
    sse({
      type: 'response.output_item.done',
      item: { type: 'message', role: 'assistant', content: [{ type: 'output_text', text }] },
    }),
    close.replaceAll(/event: response\.output_text\.done[\s\S]*$/g, ''),
  ]),
  wire('calls a tool, its arguments in pieces', chat, ({ text }) => [
    toolCall(0, { id: 'call_1', type: 'function', function: { name: 'picks', arguments: '' } }),
    ...pieces(text).map((piece) => toolCall(0, { function: { arguments: piece } })),
    chunk({ index: 0, delta: {}, finish_reason: 'tool_calls' }),
  ]),
  wire('calls a tool for each pick, all at once', chat, ({ elements }) => {
    const halves = elements.map((element) => JSON.stringify(element)).map((json) => [json.slice(0, 20), json.slice(20)])
    return [
      ...halves.map(([first], place) =>
        toolCall(place, { id: `call_${place}`, function: { name: 'pick', arguments: first } }),
      ),
      ...halves.map(([, rest], place) => toolCall(place, { function: { arguments: rest } })),
      chunk({ index: 0, delta: {}, finish_reason: 'tool_calls' }),
    ]
  }),
  wire('is sure of every letter and says how sure', chat, ({ text }) =>
    pieces(text).map((piece) =>
      chunk({
        index: 0,
        delta: { content: piece },
        logprobs: { content: [{ token: '{"id":101,"reason":"DRAFT"}', logprob: -0.1, top_logprobs: [] }] },
      }),
    ),
  ),
  wire(
    'streams as Cohere does',
    chat,
    frames((text) => ({ type: 'content-delta', index: 0, delta: { message: { content: { text } } } })),
  ),
  wire(
    'streams as Cohere did',
    chat,
    frames(
      (text) => ({ event_type: 'text-generation', text }),
      (text) => ({ event_type: 'stream-end', response: { text }, finish_reason: 'COMPLETE' }),
    ),
  ),
  wire(
    'streams as Bedrock does',
    chat,
    frames((text) => ({ contentBlockDelta: { delta: { text }, contentBlockIndex: 0 } })),
  ),
  wire(
    'streams as TGI does of its own',
    chat,
    frames(
      (text, id) => ({ index: id, token: { id, text, logprob: -0.1, special: false }, generated_text: null }),
      (text) => ({ token: { id: 2, text: '</s>', special: true }, generated_text: text }),
    ),
  ),
  wire(
    'streams as llama.cpp does of its own',
    chat,
    frames(
      (content) => ({ content, stop: false }),
      () => ({ content: '', stop: true }),
    ),
  ),
  wire(
    'streams as KoboldCpp does',
    chat,
    frames((token) => ({ token })),
  ),
  wire('answers whole as KoboldCpp does', chat, ({ text }) => [JSON.stringify({ results: [{ text }] })]),
  wire(
    'streams as Workers AI does',
    chat,
    frames(
      (response) => ({ response, p: 'abdefg' }),
      () => ({ response: '', usage: {} }),
    ),
  ),
  wire('streams as an assistant’s thread does', chat, ({ text }) =>
    pieces(text).map(
      (value) =>
        `event: thread.message.delta\ndata: ${JSON.stringify({ id: 'm', object: 'thread.message.delta', delta: { content: [{ index: 0, type: 'text', text: { value } }] } })}\n\n`,
    ),
  ),
  wire(
    'streams as the AI SDK does',
    chat,
    frames((delta) => ({ type: 'text-delta', id: '0', delta })),
  ),
  wire(
    'streams texts of JSON',
    chat,
    frames((piece) => JSON.stringify(piece)),
  ),
  wire(
    'says at last that it failed, and why',
    chat,
    () => [
      chunk({
        index: 0,
        delta: { content: '' },
        finish_reason: 'error',
        error: { code: 502, message: 'Upstream went away' },
      }),
      'data: [DONE]\n\n',
    ],
    none('error-frame', 'went away'),
  ),

  // What it refuses.
  wire(
    'declines in pieces',
    chat,
    () => [
      ...['I am ', 'sorry, ', 'I cannot ', 'help.'].map((refusal) => chunk({ index: 0, delta: { refusal } })),
      chunk({ index: 0, delta: {}, finish_reason: 'stop' }),
    ],
    none('filtered', 'I am sorry, I cannot help.'),
  ),
  wire(
    'is stopped by its filter after three',
    chat,
    ({ elements, delta }) => [
      ...elements.slice(0, 3).map((element) => delta(`${JSON.stringify(element)}\n`)),
      chunk({ index: 0, delta: {}, finish_reason: 'content_filter' }),
    ],
    { kept: 3, fault: 'filtered' },
  ),
  {
    name: 'says its complaints under the names of fields',
    refuse: ({ body }) =>
      'temperature' in body ? { status: 422, body: { errors: { temperature: ['must be at most 1'] } } } : null,
    expected: { ...all, learned: { temperature: false } },
  },
  {
    name: 'does not know a keyword of the schema',
    refuse: (asked) =>
      formatOf(asked)?.type === 'json_schema'
        ? {
            status: 400,
            body: error(
              "Invalid schema for response_format 'picks': In context=('properties', 'elements'), 'maxItems' is not permitted.",
              {
                param: asked.api === 'chat' ? 'response_format' : 'text.format.schema',
              },
            ),
          }
        : null,
    expected: all,
  },
  {
    name: 'stands behind a guard that wants a browser',
    refuse: () => ({
      status: 403,
      body: '<!DOCTYPE html><html><head><title>Just a moment...</title></head><body>Enable JavaScript and cookies</body></html>',
      headers: { 'content-type': 'text/html' },
    }),
    expected: none('http-401', 'Just a moment'),
  },
]
