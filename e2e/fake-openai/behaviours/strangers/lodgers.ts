import { all, type Behaviour, error, sse } from '../behaviour'
import {
  always,
  chat,
  chunk,
  each,
  framesOf,
  json,
  lines,
  none,
  pieces,
  refused,
  responses,
  wire,
  words,
} from './helpers'

/** Phones, notebooks and agents that call themselves compatible. */
export const lodgers: Behaviour[] = [
  // How it comes over the wire.
  wire('streams as MLC does, its last frame with everything', chat, ({ frames, text }) => [
    ...frames.slice(0, -1),
    chunk({ index: 0, delta: { role: 'assistant', content: '' }, finish_reason: 'stop' }, { extra: { text } }),
    'data: [DONE]\n\n',
  ]),
  wire('streams as Vertex does, a list that is one JSON', chat, ({ text }) => [
    '[',
    ...pieces(text).map(
      (piece, place) =>
        `${place > 0 ? ',\r\n' : ''}${JSON.stringify({ candidates: [{ content: { role: 'model', parts: [{ text: piece }] } }] })}`,
    ),
    ']',
  ]),
  wire(
    'streams as AI21 does',
    chat,
    framesOf((content, place) => ({
      id: 'x',
      choices: [{ index: 0, delta: place ? { content } : { role: 'assistant', content } }],
      usage: null,
      meta: { cost: 0 },
    })),
  ),
  wire(
    'streams as MiniMax does',
    chat,
    framesOf((text) => ({
      choices: [{ messages: [{ sender_type: 'BOT', sender_name: 'AI', text }] }],
      base_resp: { status_code: 0 },
    })),
  ),
  wire(
    'streams as Baidu does',
    chat,
    framesOf((result, sentence) => ({
      id: 'as-1',
      object: 'chat.completion',
      sentence_id: sentence,
      is_end: false,
      result,
    })),
  ),
  wire('streams as a Gradio space does', chat, ({ text }) =>
    pieces(text).map((piece) => `event: generating\ndata: ["${JSON.stringify(piece).slice(1, -1)}"]\n\n`),
  ),
  wire(
    'streams as Triton does',
    chat,
    framesOf((text) => ({ model_name: 'm', model_version: '1', sequence_end: false, text_output: text })),
  ),
  wire(
    'streams as Hugging Face’s old pipeline does',
    chat,
    framesOf((text) => [{ generated_text: text }]),
  ),
  wire(
    'streams operations on one document',
    chat,
    framesOf((value, place) => ({ p: '/message/content/parts/0', o: place ? 'append' : 'add', v: value })),
  ),
  wire(
    'streams as JSON-RPC does',
    chat,
    framesOf((text) => ({ jsonrpc: '2.0', method: 'message/stream', params: { delta: { text } } })),
  ),
  wire('answers whole in JSON-RPC', chat, ({ text }) => [
    JSON.stringify({ jsonrpc: '2.0', id: 1, result: { role: 'agent', parts: [{ kind: 'text', text }] } }),
  ]),
  wire('says its thoughts and its words by the same field, in order', chat, ({ text, delta }) => [
    chunk({ index: 0, delta: { content: 'DRAFT what they like…', phase: 'thinking' } }),
    ...pieces(text).map((content) => chunk({ index: 0, delta: { content, phase: 'answer' } })),
    delta(''),
    'data: [DONE]\n\n',
  ]),
  wire('keeps its thoughts in thinking', chat, ({ text }) => [
    chunk({ index: 0, delta: { thinking: 'DRAFT {"id":101,"reason":"DRAFT"}' } }),
    ...pieces(text).map((content) => chunk({ index: 0, delta: { content } })),
    'data: [DONE]\n\n',
  ]),
  wire('keeps its thoughts in thoughts beside the text', chat, ({ text }) =>
    pieces(text).map((content) => chunk({ index: 0, delta: { thought: 'DRAFT', content } })),
  ),
  wire('counts every second choice as a draft of another', chat, ({ text }) =>
    pieces(text).flatMap((content) => [
      chunk({ index: 1, delta: { content: 'DRAFT ' } }),
      chunk({ index: 0, delta: { content } }),
    ]),
  ),
  wire('sends its role in the middle again', chat, ({ text, delta }) =>
    pieces(text).flatMap((piece) => [chunk({ index: 0, delta: { role: 'assistant' } }), delta(piece)]),
  ),
  wire('says [DONE] before its words and after', chat, ({ frames }) => [
    ...frames.filter((frame) => !frame.includes('[DONE]')),
    'data: {"done": true}\n\n',
    'data: "[DONE]"\n\n',
    'data: [DONE]\n\n',
  ]),
  wire('sends an id and a time to come again with each frame', chat, ({ frames }) =>
    frames.map((frame, place) => `id: ${place}\nretry: 1000\n${frame}`),
  ),
  wire('sends a summary of its thoughts as an item', responses, ({ frames, open }) => [
    open,
    sse({
      type: 'response.reasoning_summary_part.added',
      item_id: 'rs_1',
      summary_index: 0,
      part: { type: 'summary_text', text: '' },
    }),
    sse({
      type: 'response.reasoning_summary_text.delta',
      item_id: 'rs_1',
      summary_index: 0,
      delta: 'DRAFT {"id":101,"reason":"DRAFT"}',
    }),
    sse({
      type: 'response.output_item.done',
      output_index: 0,
      item: { type: 'reasoning', id: 'rs_1', summary: [{ type: 'summary_text', text: 'DRAFT' }] },
    }),
    ...frames.slice(1),
  ]),
  wire('runs code in between', responses, ({ frames, open }) => [
    open,
    sse({
      type: 'response.code_interpreter_call_code.delta',
      item_id: 'ci_1',
      delta: 'print({"id":101,"reason":"DRAFT"})',
    }),
    ...frames.slice(1),
  ]),
  wire('queues before it begins', responses, ({ frames }) => [
    sse({ type: 'response.queued', response: { id: 'r', status: 'queued' } }),
    ...frames,
  ]),
  wire('answers whole with a list of its steps', responses, ({ text }) => [
    JSON.stringify({
      output: [
        { type: 'reasoning', summary: [{ type: 'summary_text', text: 'DRAFT' }] },
        { type: 'message', content: [{ type: 'output_text', text }] },
      ],
    }),
  ]),

  // What the text looks like.
  words('greets each person by a token', (text) => `<s>[INST] [/INST] ${text}</s>`),
  words('ends its turn with Gemma’s token', (text) => `<start_of_turn>model\n${text}<end_of_turn>\n<eos>`),
  words('says that it will answer with JSON', (text) => `json\n${text}`),
  words('says the sort of its content first', (text) => `Content-Type: application/json\n\n${text}`),
  words('writes a shell command that prints it', (text) => `\`\`\`bash\ncat <<'EOF'\n${text}\nEOF\n\`\`\``),
  words('fences with waves', (text) => `~~~json\n${text}\n~~~`),
  words('writes between quotation marks of three', (text) => `"""\n${text}\n"""`),
  words(
    'writes a type and its data of GraphQL',
    each(({ id, reason }) => ({ __typename: 'Pick', node: { id, reason } })),
  ),
  words(
    'gives each of its picks a confidence and a rank',
    each(({ id, reason }, place) => ({ rank: place + 1, confidence: 0.9 - place / 20, id, reason })),
  ),
  words(
    'keeps its score under the name of the id',
    each(({ id, reason }) => ({ id: { value: id, confidence: 0.8 }, reason: { value: reason, confidence: 0.8 } })),
  ),
  words(
    'writes its picks as links',
    lines(({ id, reason }) => `- [Sample ${id}](#${id}): ${reason}`),
  ),
  words(
    'writes its picks as a definition list',
    lines(({ id, reason }) => `${id}\n:   ${reason}\n`),
  ),
  words(
    'writes its picks as tasks',
    lines(({ id, reason }) => `- [ ] #${id} ${reason}`),
  ),
  words(
    'writes its ids in round brackets first',
    lines(({ id, reason }) => `(${id}) ${reason}`),
  ),
  words(
    'writes its picks as assignments',
    lines(({ id, reason }) => `pick[${id}] = ${JSON.stringify(reason)}`),
  ),
  words(
    'writes its rows with semicolons and marks',
    lines(({ id, reason }) => `id=${id}; reason="${reason}"`),
  ),
  words(
    'writes Rust',
    (_json, elements) =>
      `vec![\n${elements.map(({ id, reason }) => `    Pick { id: ${id}, reason: ${JSON.stringify(reason)}.to_string() },`).join('\n')}\n]`,
  ),
  words(
    'writes a statement of SQL',
    (_json, elements) =>
      `INSERT INTO picks (id, reason) VALUES\n${elements.map(({ id, reason }) => `(${id}, '${reason.replaceAll("'", "''")}')`).join(',\n')};`,
  ),
  words('thinks in the words of its template', (text) => `<|thinking_start|>DRAFT of it<|thinking_end|>${text}`),
  words(
    'thinks behind a heading of stars',
    (text) => `**Thought process:**\nDRAFT, they like dread.\n\n**JSON:**\n${text}`,
  ),
  words(
    'thinks as an agent does',
    (text) => `Thought: DRAFT, I should choose.\nAction: final_answer\nAction Input: ${text}`,
  ),
  words(
    'writes Portuguese keys',
    each(({ id, reason }) => ({ identificador: id, motivo: reason })),
  ),
  words(
    'writes Japanese keys',
    each(({ id, reason }) => ({ 映画ID: id, 理由: reason })),
  ),
  words(
    'writes Italian keys in a fence',
    (_text, elements) =>
      `Ecco la lista:\n\`\`\`json\n${JSON.stringify({ elementi: elements.map(({ id, reason }) => ({ id, motivo: reason })) })}\n\`\`\``,
  ),

  // What it refuses.
  {
    name: 'knows no stream_options and says so as Spring does',
    apis: chat,
    refuse: ({ body }) =>
      'stream_options' in body
        ? {
            status: 400,
            body: {
              timestamp: '2026-11-27T10:00:00Z',
              status: 400,
              error: 'Bad Request',
              message: 'JSON parse error: Unrecognized field "stream_options"',
              path: '/v1/chat/completions',
            },
          }
        : null,
    expected: { ...all, learned: { streamOptions: false } },
  },
  {
    name: 'allows a temperature up to 1 only when there is no top-p, in German',
    refuse: ({ body }) =>
      'temperature' in body && 'top_p' in body
        ? { status: 422, body: error('Bitte entweder temperature oder top_p angeben, nicht beides.') }
        : null,
    expected: all,
  },
  {
    name: 'says in French that it knows no such format',
    apis: chat,
    refuse: ({ body }) =>
      'response_format' in body ? { status: 400, body: { erreur: 'Paramètre inconnu : response_format' } } : null,
    expected: { ...all, learned: { schema: 'plain' } },
  },
  refused(
    'is asleep and says so with a 425',
    { status: 425, body: error('The model is cold. Try again later.') },
    none('http-4xx', 'cold'),
  ),
  refused(
    'has spent its money and says so with a 403',
    { status: 403, body: error('You have insufficient credits. Add more at our site.') },
    none('http-401', 'insufficient credits'),
  ),
  refused(
    'has no licence for this country',
    { status: 451, body: error('Unavailable in your region.') },
    none('http-4xx', 'region'),
  ),
  {
    name: 'wants its key in another header and says so',
    refuse: always({ status: 401, body: { message: 'No API key found in request' }, headers: json }),
    expected: none('http-401', 'No API key'),
  },
]
