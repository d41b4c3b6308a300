import { all, type Behaviour, error, sse } from '../behaviour'
import { always, chat, chunk, each, framesOf, lines, none, pieces, responses, wire, words } from './helpers'

const plainFrames: NonNullable<Behaviour['raw']> = ({ text }) =>
  // A piece of plain text per event; a line break in it is a line of data of its own.
  pieces(text).map(
    (piece) =>
      `${piece
        .split('\n')
        .map((line) => `data: ${line}`)
        .join('\n')}\n\n`,
  )

/** Plain words as frames, forms of small models and of old servers, and refusals in yet other words. */
export const visitors: Behaviour[] = [
  // How it comes over the wire.
  wire('sends words that are no JSON as its data', chat, plainFrames),
  wire('sends words as its data and says when it is done', chat, (sent) => [...plainFrames(sent), 'data: [DONE]\n\n']),
  wire('names the event of its words', chat, ({ text }) => [
    'event: start\ndata: ok\n\n',
    ...pieces(text).map((piece) => `event: token\ndata: ${piece}\n\n`),
    'event: end\ndata: bye\n\n',
  ]),
  wire('sends prose as its data, line by line', chat, ({ elements }) =>
    elements.map(({ id, reason }) => `data: ${id}: ${reason}\ndata: \n\n`),
  ),
  wire('thinks in an event of its own, in words that are no JSON', chat, ({ text }) => [
    'event: thinking\ndata: DRAFT of what I think\n\n',
    ...pieces(text).map((piece) => `event: message\ndata: ${piece}\n\n`),
  ]),
  wire(
    'streams as PaLM did',
    chat,
    framesOf((output) => ({ candidates: [{ output, safetyRatings: [] }] })),
  ),
  wire('streams as Replicate does', chat, ({ text }) => [
    ...pieces(text).map((piece, id) => `event: output\nid: ${id}\ndata: ${piece}\n\n`),
    'event: done\ndata: {}\n\n',
  ]),
  wire(
    'streams as DashScope does',
    chat,
    framesOf((content) => ({
      output: { choices: [{ message: { role: 'assistant', content }, finish_reason: 'null' }] },
      usage: { total_tokens: 3, input_tokens: 2, output_tokens: 1 },
      request_id: 'r1',
    })),
  ),
  wire(
    'streams as watsonx does',
    chat,
    framesOf((text) => ({ model_id: 'm', results: [{ generated_text: text, stop_reason: 'not_finished' }] })),
  ),
  wire(
    'streams as text-generation-webui did',
    chat,
    framesOf((text, number) => ({ event: 'text_stream', message_num: number, text })),
  ),
  wire(
    'streams as NLP Cloud does',
    chat,
    framesOf((text) => ({ generation: { piece: { text } } })),
  ),
  wire('sends its frames in an envelope', chat, ({ frames }) =>
    frames.map((frame) =>
      frame.includes('[DONE]')
        ? frame
        : frame.replace(/data: (\{.*\})/g, (_all, inner) => `data: {"code":0,"data":${inner}}`),
    ),
  ),
  wire('sends its frames as texts of JSON', chat, ({ frames }) =>
    frames.map((frame) => frame.replace(/data: (\{.*\})/g, (_all, inner) => `data: ${JSON.stringify(inner)}`)),
  ),
  wire('writes several frames in one line after another, without a blank one', chat, ({ frames }) =>
    frames.map((frame) => frame.replace(/\n\n/g, '\n')),
  ),
  wire('begins each event with spaces', chat, ({ frames }) =>
    frames.map((frame) => frame.replace(/^data: /gm, ' data: ')),
  ),
  wire('writes Data with a capital', chat, ({ frames }) => frames.map((frame) => frame.replace(/^data: /gm, 'Data: '))),
  wire('starts with a byte order mark and a comment', undefined, ({ frames }) => ['\ufeff: hello\n\n', ...frames]),
  wire('sends nulls beside every text', chat, ({ text }) =>
    pieces(text).map((content) =>
      chunk({
        index: 0,
        delta: {
          role: null,
          content,
          refusal: null,
          tool_calls: null,
          function_call: null,
          reasoning_content: null,
          audio: null,
        },
        logprobs: null,
        finish_reason: null,
      }),
    ),
  ),
  wire('says that it stopped before it says the rest', chat, ({ text, delta }) => [
    delta(text.slice(0, 120)),
    chunk({ index: 0, delta: {}, finish_reason: 'stop' }),
    ...pieces(text.slice(120)).map(delta),
    'data: [DONE]\n\n',
  ]),
  wire('repeats every frame', chat, ({ elements, delta }) =>
    elements.flatMap((element) => {
      const frame = delta(`${JSON.stringify(element)}\n`)
      return [frame, frame]
    }),
  ),
  wire('searches the web in between', responses, ({ frames, open }) => [
    open,
    sse({ type: 'response.web_search_call.searching', item_id: 'ws_1', output_index: 0 }),
    sse({
      type: 'response.output_item.done',
      item: { type: 'web_search_call', status: 'completed', action: { query: '{"id":101,"reason":"DRAFT"}' } },
    }),
    ...frames.slice(1),
  ]),
  wire('numbers the events of its response and pads them', responses, ({ frames }) =>
    frames.map((frame, sequence) =>
      frame.replace(/data: \{/g, `data: {"sequence_number":${sequence},"obfuscation":"aB3dE","logprobs":[],`),
    ),
  ),
  wire('sends its answer whole in one delta with its usage', chat, ({ text }) => [
    chunk(
      { index: 0, delta: { role: 'assistant', content: text }, finish_reason: 'stop' },
      { usage: { prompt_tokens: 9, completion_tokens: 9 } },
    ),
  ]),
  wire('answers whole with a list of outputs', chat, ({ text }) => [
    JSON.stringify({ outputs: [{ text, stop_reason: 'stop' }] }),
  ]),
  wire('answers whole with a prediction', chat, ({ text }) => [
    JSON.stringify({ predictions: [{ content: text }], metadata: {} }),
  ]),

  // What the text looks like.
  words('opens with a role', (json) => `assistant: ${json}`),
  words(
    'opens with a role and a token',
    (json) => `<|start_header_id|>assistant<|end_header_id|>\n\n${json}<|eot_id|>`,
  ),
  words(
    'says its tool before its arguments',
    (json) => `<tool_call>\n{"name": "answer", "arguments": ${json}}\n</tool_call>`,
  ),
  words('writes arguments as a text within a text', (json) => JSON.stringify({ name: 'answer', arguments: json })),
  words(
    'calls Python to print it',
    (json) => `\`\`\`python\nimport json\nresult = ${json}\nprint(json.dumps(result))\n\`\`\``,
  ),
  words(
    'writes a constant of JavaScript',
    (_json, elements) =>
      `const picks = [\n${elements.map(({ id, reason }) => `  { id: ${id}, reason: \`${reason}\`, basis: [] },`).join('\n')}\n];`,
  ),
  words(
    'writes comments of every kind between its picks',
    (_json, elements) =>
      `{"elements": [ /* eight */\n${elements.map((element) => `// film ${element.id}\n${JSON.stringify(element)}`).join(',\n')}\n# done\n]}`,
  ),
  words(
    'breaks lines inside each of its reasons',
    (_json, elements) =>
      `{"elements":[${elements.map(({ id, reason }) => `{"id":${id},"reason":"${reason.replace(' ', '\n')}"}`).join(',')}]}`,
  ),
  words(
    'forgets the commas between its picks',
    (_json, elements) => `{"elements":[${elements.map((element) => JSON.stringify(element)).join(' ')}]}`,
  ),
  words(
    'forgets the commas between its fields',
    (_json, elements) =>
      `[${elements.map(({ id, reason }) => `{"id": ${id} "reason": ${JSON.stringify(reason)}}`).join(', ')}]`,
  ),
  words(
    'writes an equals sign for a colon',
    (_json, elements) =>
      `[${elements.map(({ id, reason }) => `{"id" = ${id}, "reason" = ${JSON.stringify(reason)}}`).join(', ')}]`,
  ),
  words(
    'counts its ids as decimals',
    each(({ id, reason }) => ({ id: `${id}.0`, reason })),
  ),
  words(
    'writes ids with a title in one text',
    each(({ id, reason }) => ({ film: `${id} | Sample ${id} (19${id % 100})`, reason })),
  ),
  words('nests its pick under its id', (_json, elements) =>
    JSON.stringify(Object.fromEntries(elements.map(({ id, reason }) => [`film_${id}`, { reason, basis: [] }]))),
  ),
  words(
    'writes headings and paragraphs',
    lines(({ id, reason }, place) => `### ${place + 1}. Sample ${id} (ID ${id})\n\n${reason}\n`),
  ),
  words(
    'writes a dialogue',
    lines(({ id, reason }) => `Q: Why ${id}?\nA: ${reason}`),
  ),
  words(
    'writes a table of boxes',
    (_json, elements) =>
      `┌─────┬──────────┐\n│ id  │ reason   │\n├─────┼──────────┤\n${elements.map(({ id, reason }) => `│ ${id} │ ${reason} │`).join('\n')}\n└─────┴──────────┘`,
  ),
  words(
    'writes a table of wide bars',
    (_json, elements) => `｜编号｜理由｜\n${elements.map(({ id, reason }) => `｜${id}｜${reason}｜`).join('\n')}`,
  ),
  words(
    'writes its list as bullets with bold ids and a dash',
    lines(({ id, reason }) => `• **${id}** — *${reason}*`),
  ),
  words(
    'says sorry, then answers',
    (json) => `I'm sorry, I can't be sure of your taste. That said, here is a list:\n\n${json}\n\nLet me know!`,
  ),
  words(
    'drafts in a fence and then answers in another',
    (json, elements) =>
      `First draft:\n\`\`\`json\n${JSON.stringify({ elements: elements.map((element) => ({ ...element, reason: 'DRAFT of it, not final' })) })}\n\`\`\`\nRevised final version:\n\`\`\`json\n${json}\n\`\`\``,
  ),
  words(
    'thinks behind a mark of its own',
    (json) =>
      `<|begin_of_thought|>\nDRAFT {"id":101,"reason":"DRAFT"}\n<|end_of_thought|>\n<|begin_of_solution|>\n${json}\n<|end_of_solution|>`,
  ),
  words('thinks in italics before a rule', (json) => `*Thinking: DRAFT, the person likes dread.*\n\n---\n\n${json}`),

  // What it refuses.
  {
    name: 'speaks of an unexpected keyword, as Python does',
    refuse: ({ body }) =>
      'top_p' in body
        ? { status: 500, body: { detail: "TypeError: generate() got an unexpected keyword argument 'top_p'" } }
        : null,
    expected: { ...all, learned: { topP: false } },
  },
  {
    name: 'says in Chinese that it knows no such parameter',
    refuse: ({ body }) => ('temperature' in body ? { status: 400, body: error('参数 temperature 不支持') } : null),
    expected: { ...all, learned: { temperature: false } },
  },
  {
    name: 'has had its day',
    refuse: always({ status: 410, body: error('This model version has been retired.') }),
    expected: none('http-404', 'retired'),
  },
]
