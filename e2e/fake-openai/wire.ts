/** The two API styles of OpenAI, as far as a client that asks for text sees them. */

export type Api = 'responses' | 'chat'
export type Usage = { input: number; output: number }

export type Wire = {
  open(): string
  delta(text: string): string
  close(usage: Usage): string
  /** The whole reply at once, for requests that do not stream. */
  whole(text: string, usage: Usage): unknown
}

export function wireFor(api: Api, model: string, id: string): Wire {
  return api === 'chat' ? chatWire(model, id) : responsesWire(model, id)
}

const created = 1_700_000_000

function chatWire(model: string, id: string): Wire {
  const base = { id: `chatcmpl-${id}`, object: 'chat.completion.chunk', created, model }
  const chunk = (choices: unknown[], usage: unknown = null) =>
    `data: ${JSON.stringify({ ...base, choices, usage })}\n\n`
  const usageOf = ({ input, output }: Usage) => ({
    prompt_tokens: input,
    completion_tokens: output,
    total_tokens: input + output,
  })
  return {
    open: () => chunk([{ index: 0, delta: { role: 'assistant', content: '' }, finish_reason: null }]),
    delta: (text) => chunk([{ index: 0, delta: { content: text }, finish_reason: null }]),
    close: (usage) =>
      `${chunk([{ index: 0, delta: {}, finish_reason: 'stop' }])}${chunk([], usageOf(usage))}data: [DONE]\n\n`,
    whole: (text, usage) => ({
      ...base,
      object: 'chat.completion',
      choices: [{ index: 0, message: { role: 'assistant', content: text }, finish_reason: 'stop' }],
      usage: usageOf(usage),
    }),
  }
}

function responsesWire(model: string, id: string): Wire {
  let sequence = 0
  const event = (type: string, fields: object) =>
    `event: ${type}\ndata: ${JSON.stringify({ type, sequence_number: sequence++, ...fields })}\n\n`
  const itemId = `msg_${id}`
  const place = { item_id: itemId, output_index: 0, content_index: 0 }
  const response = (status: string, fields: object = {}) => ({
    response: {
      id: `resp_${id}`,
      object: 'response',
      created_at: created,
      status,
      model,
      output: [],
      error: null,
      incomplete_details: null,
      ...fields,
    },
  })
  const item = (status: string, text: string) => ({
    type: 'message',
    id: itemId,
    role: 'assistant',
    status,
    content: status === 'completed' ? [{ type: 'output_text', text, annotations: [] }] : [],
  })
  const usageOf = ({ input, output }: Usage) => ({
    input_tokens: input,
    input_tokens_details: { cached_tokens: 0 },
    output_tokens: output,
    output_tokens_details: { reasoning_tokens: 0 },
    total_tokens: input + output,
  })
  let said = ''
  return {
    open: () =>
      event('response.created', response('in_progress')) +
      event('response.in_progress', response('in_progress')) +
      event('response.output_item.added', { output_index: 0, item: item('in_progress', '') }) +
      event('response.content_part.added', { ...place, part: { type: 'output_text', text: '', annotations: [] } }),
    delta: (text) => {
      said += text
      return event('response.output_text.delta', { ...place, delta: text, logprobs: [] })
    },
    close: (usage) =>
      event('response.output_text.done', { ...place, text: said, logprobs: [] }) +
      event('response.content_part.done', { ...place, part: { type: 'output_text', text: said, annotations: [] } }) +
      event('response.output_item.done', { output_index: 0, item: item('completed', said) }) +
      event('response.completed', response('completed', { output: [item('completed', said)], usage: usageOf(usage) })),
    whole: (text, usage) =>
      response('completed', { output: [item('completed', text)], usage: usageOf(usage) }).response,
  }
}

export const errorBody = (status: number, message: string) => ({
  error: {
    message,
    type: status === 429 ? 'rate_limit_exceeded' : 'error',
    param: null,
    code: status === 401 ? 'invalid_api_key' : null,
  },
})

type Part = { type?: string; text?: string }
type Message = { role?: string; content?: string | Part[] }
export type RequestBody = { model?: string; stream?: boolean; messages?: Message[]; input?: Message[] | string }

/** All that people's data is written in: the text of the user's messages. */
export function promptOf(body: RequestBody): string {
  if (typeof body.input === 'string') return body.input
  return (body.messages ?? body.input ?? [])
    .filter((message) => message.role === 'user')
    .flatMap(({ content }) => (typeof content === 'string' ? content : (content ?? []).map((part) => part.text ?? '')))
    .join('\n')
}
