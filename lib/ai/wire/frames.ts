import { errorPart } from './error-text'
import { type Fields, type FinishReason, fieldsOf, isFields, listOf, type ReplyPart } from './parts'

const THOUGHT: ReplyPart = { kind: 'life', isThought: true }
const thoughtKeys = ['reasoning_content', 'reasoning', 'thinking', 'reasoning_details'] as const

/**
 * Reads the frames of one reply: chat completions, responses, completions of old and Ollama's own, streamed or whole.
 * A text that a server repeats when it is done is read once.
 */
export function createFrameReader() {
  let hasText = false

  const say = (text: unknown): ReplyPart[] => {
    if (typeof text !== 'string' || text === '') return []
    hasText = true
    return [{ kind: 'text', text }]
  }
  /** A whole text, unless it has come in pieces already. */
  const sayWhole = (parts: () => ReplyPart[]): ReplyPart[] => (hasText ? [] : parts())

  function content(value: unknown): ReplyPart[] {
    if (typeof value === 'string') return say(value)
    return listOf(value).flatMap((part) => {
      if (typeof part === 'string') return say(part)
      const { type, text, thinking, reasoning } = fieldsOf(part)
      if (/think|reason/.test(String(type)) || thinking || reasoning) return [THOUGHT]
      return say(isFields(text) ? text.value : text)
    })
  }

  const toolArguments = (call: unknown): ReplyPart[] => {
    const { function: called, arguments: bare } = fieldsOf(call)
    const given = fieldsOf(called).arguments ?? bare
    return say(isFields(given) || Array.isArray(given) ? JSON.stringify(given) : given)
  }

  function message(said: Fields): ReplyPart[] {
    const thinks = thoughtKeys.some((key) => said[key] && String(said[key]) !== '')
    const declined = typeof said.refusal === 'string' && said.refusal !== ''
    return [
      ...(thinks ? [THOUGHT] : []),
      ...content(said.content),
      ...listOf(said.tool_calls).flatMap(toolArguments),
      ...(said.function_call ? toolArguments({ function: said.function_call }) : []),
      ...(declined ? [{ kind: 'finish', reason: 'filter', sentence: String(said.refusal) } as const] : []),
    ]
  }

  function choice(given: unknown): ReplyPart[] {
    const { index, delta, message: whole, text, finish_reason: reason } = fieldsOf(given)
    if (typeof index === 'number' && index > 0) return []
    const parts = isFields(delta) ? message(delta) : isFields(whole) ? sayWhole(() => message(whole)) : say(text)
    return [...parts, ...finish(reason)]
  }

  function event(type: string, frame: Fields): ReplyPart[] {
    if (type === 'response.output_text.delta' || type === 'response.function_call_arguments.delta')
      return say(frame.delta)
    if (type === 'response.output_text.done') return sayWhole(() => say(frame.text))
    if (type === 'response.function_call_arguments.done') return sayWhole(() => say(frame.arguments))
    if (type === 'response.refusal.done') return [{ kind: 'finish', reason: 'filter', sentence: String(frame.refusal) }]
    if (/reasoning/.test(type)) return [THOUGHT]
    return /^response\.(completed|incomplete|failed)$/.test(type) ? response(fieldsOf(frame.response)) : []
  }

  function response(whole: Fields): ReplyPart[] {
    if (isFields(whole.error)) return [errorPart(whole.error)]
    const output = sayWhole(() =>
      listOf(whole.output).flatMap((item) => {
        const { type, content: said, arguments: given } = fieldsOf(item)
        if (type === 'reasoning') return [THOUGHT]
        return type === 'function_call' ? toolArguments({ arguments: given }) : content(said)
      }),
    )
    const text = output.length === 0 ? sayWhole(() => say(whole.output_text)) : []
    const { reason } = fieldsOf(whole.incomplete_details)
    return [...output, ...text, ...usage(whole.usage), ...finish(reason ?? whole.status)]
  }

  return {
    read(json: unknown): ReplyPart[] {
      if (!isFields(json)) return []
      const { type, error } = json
      if (type === 'error') return [errorPart(isFields(error) ? error : json)]
      if (error) return [errorPart(error)]
      if (typeof type === 'string' && type.startsWith('response.')) return event(type, json)
      if (Array.isArray(json.output) || json.object === 'response') return response(json)
      const [first] = listOf(json.choices)
      const counted = isFields(json.usage)
        ? usage(json.usage)
        : json.eval_count === undefined
          ? []
          : usage({ input_tokens: json.prompt_eval_count, output_tokens: json.eval_count })
      const own = isFields(json.message) ? message(json.message) : say(json.response)
      return [...choice(first), ...own, ...counted, ...(json.done === true ? finish(json.done_reason ?? 'stop') : [])]
    },
  }
}

function usage(given: unknown): ReplyPart[] {
  const { prompt_tokens, completion_tokens, input_tokens, output_tokens } = fieldsOf(given)
  const inputTokens = count(prompt_tokens ?? input_tokens)
  const outputTokens = count(completion_tokens ?? output_tokens)
  return inputTokens === undefined && outputTokens === undefined ? [] : [{ kind: 'usage', inputTokens, outputTokens }]
}

function count(value: unknown): number | undefined {
  const number = typeof value === 'string' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) && number >= 0 ? Math.round(number) : undefined
}

function finish(reason: unknown): ReplyPart[] {
  if (typeof reason !== 'string' || reason === 'in_progress') return []
  const named: FinishReason = /length|max_.*tokens/.test(reason)
    ? 'length'
    : /filter/.test(reason)
      ? 'filter'
      : /^(stop|completed|eos|end_turn|tool_calls|function_call)$/.test(reason)
        ? 'stop'
        : 'other'
  return [{ kind: 'finish', reason: named }]
}
