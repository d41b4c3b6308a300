import { errorPart, sentenceOf } from './error-text'
import { type Fields, type FinishReason, fieldsOf, isFields, listOf, type ReplyPart } from './parts'
import { createToolCalls } from './tool-calls'
import { textOfUnknown } from './unknown-frame'

const THOUGHT: ReplyPart = { kind: 'life', isThought: true }
const thoughtKeys = [
  'reasoning_content',
  'reasoning',
  'reasoning_text',
  'reasoning_details',
  'thinking',
  'thought',
  'thoughts',
] as const
/** A chunk that begins with all that was said, when that is long enough to be no chance. */
const LEAST_AGAIN = 24
const MOST_AGAIN = 40_000
const MOST_IN_A_FRAME = 64

/**
 * Reads the frames of one reply: chat completions, responses, completions of old and Ollama's own, streamed or whole.
 * A text that a server repeats when it is done is read once.
 */
export function createFrameReader() {
  /** What has been said so far; servers that send it all over again in each chunk are heard once. */
  let said = ''
  let hasText = false
  /** The sentence a model declines with, which may come in pieces. */
  let declined = ''
  const calls = createToolCalls()

  const say = (text: unknown): ReplyPart[] => {
    if (typeof text !== 'string' || text === '') return []
    hasText = true
    const isAgain =
      said.length >= LEAST_AGAIN && said.length < MOST_AGAIN && text.length > said.length && text.startsWith(said)
    const fresh = isAgain ? text.slice(said.length) : text
    if (said.length < MOST_AGAIN) said += fresh
    return fresh === '' ? [] : [{ kind: 'text', text: fresh }]
  }
  /** A whole text, unless it has come in pieces already. */
  const sayWhole = (parts: () => ReplyPart[]): ReplyPart[] => (hasText ? [] : parts())

  function content(value: unknown): ReplyPart[] {
    if (typeof value === 'string') return say(value)
    if (isFields(value)) return Array.isArray(value.parts) ? content(value.parts) : part(value)
    return listOf(value).flatMap((each) => (typeof each === 'string' ? say(each) : part(fieldsOf(each))))
  }

  /** One part of a content: a text, a thought, or JSON that was handed over as what it is. */
  function part(given: Fields): ReplyPart[] {
    const { type, text, thinking, reasoning, thought } = given
    if (/think|reason/.test(String(type)) || thinking || reasoning || thought) return [THOUGHT]
    const own = isFields(text) ? text.value : text
    if (typeof own === 'string' && (type !== undefined || Object.keys(given).length === 1)) return say(own)
    if (type === undefined && Object.keys(given).length > 0) return say(`${JSON.stringify(given)}\n`)
    return say(own)
  }

  const toolArguments = (call: unknown): ReplyPart[] => say(calls.take(call))

  /** What waits until it is known that nothing more comes: calls of tools, and a no. */
  function rest(): ReplyPart[] {
    const sentence = declined
    declined = ''
    return [...say(calls.rest()), ...(sentence ? [{ kind: 'finish', reason: 'filter', sentence } as const] : [])]
  }

  function message(said: Fields): ReplyPart[] {
    const thinks = thoughtKeys.some((key) => said[key] && String(said[key]) !== '')
    if (typeof said.refusal === 'string') declined += said.refusal
    return [
      ...(thinks ? [THOUGHT] : []),
      ...content(said.content ?? said.text),
      ...(said.content === null || said.content === undefined ? sayWhole(() => content(said.parsed)) : []),
      ...listOf(said.tool_calls).flatMap(toolArguments),
      ...(said.function_call ? toolArguments({ function: said.function_call }) : []),
    ]
  }

  function choice(given: unknown): ReplyPart[] {
    const { index, delta, message: whole, text, finish_reason: reason, error } = fieldsOf(given)
    if (typeof index === 'number' && index > 0) return []
    const piece = isFields(delta) ? message(delta) : say(delta)
    const parts =
      piece.length > 0
        ? piece
        : isFields(whole)
          ? sayWhole(() => message(whole))
          : isFields(delta)
            ? []
            : say(text ?? textElsewhere(given))
    const ended = typeof reason === 'string' ? rest() : []
    return [...parts, ...(isFields(error) ? [errorPart(error)] : []), ...ended, ...finish(reason)]
  }

  function event(type: string, frame: Fields): ReplyPart[] {
    if (type === 'response.output_text.delta' || type === 'response.function_call_arguments.delta')
      return say(frame.delta)
    if (type === 'response.output_text.done') return sayWhole(() => say(frame.text))
    if (type === 'response.function_call_arguments.done') return sayWhole(() => say(frame.arguments))
    if (type === 'response.output_item.done') return sayWhole(() => item(frame.item))
    if (type === 'response.refusal.done') return [{ kind: 'finish', reason: 'filter', sentence: String(frame.refusal) }]
    if (/reasoning/.test(type)) return [THOUGHT]
    return /^response\.(completed|incomplete|failed)$/.test(type) ? response(fieldsOf(frame.response)) : []
  }

  function item(given: unknown): ReplyPart[] {
    const { type, content: said, arguments: args } = fieldsOf(given)
    if (type === 'reasoning') return [THOUGHT]
    return type === 'function_call' ? toolArguments({ arguments: args }) : content(said)
  }

  function response(whole: Fields): ReplyPart[] {
    if (isFields(whole.error)) return [errorPart(whole.error)]
    const output = sayWhole(() => listOf(whole.output).flatMap(item))
    const text = output.length === 0 ? sayWhole(() => say(whole.output_text)) : []
    const { reason } = fieldsOf(whole.incomplete_details)
    return [...output, ...text, ...usage(whole.usage), ...finish(reason ?? whole.status)]
  }

  /** Anthropic's events and Gemini's candidates, which some gateways pass on as they are. */
  function elsewhere({
    type,
    delta,
    candidates,
    content: whole,
    role,
    generated_text: generated,
  }: Fields): ReplyPart[] {
    const { type: kind, text, stop_reason: stop } = fieldsOf(delta)
    if (type === 'content_block_delta') return /think/.test(String(kind)) ? [THOUGHT] : say(text)
    if (type === 'message_delta') return finish(stop)
    if (role === 'assistant' || type === 'message') return sayWhole(() => content(whole))
    if (generated !== undefined) return say(generated)
    const [first] = listOf(candidates)
    const { content: said, output, finishReason } = fieldsOf(first)
    return [
      ...content(said),
      ...say(output),
      ...finish(typeof finishReason === 'string' ? finishReason.toLowerCase() : undefined),
    ]
  }

  function read(json: unknown): ReplyPart[] {
    if (!isFields(json)) return []
    const { type, error } = json
    if (type === 'error') return [errorPart(isFields(error) ? error : json)]
    if (error) return [errorPart(error)]
    if (typeof type === 'string' && type.startsWith('response.')) return event(type, json)
    if (Array.isArray(json.output) || json.object === 'response') return response(json)
    const first = Array.isArray(json.choices) ? firstChoice(json.choices) : json.choices
    const counted = isFields(json.usage)
      ? usage(json.usage)
      : json.eval_count === undefined
        ? []
        : usage({ input_tokens: json.prompt_eval_count, output_tokens: json.eval_count })
    const own = isFields(json.message) ? message(json.message) : say(json.response)
    const parts = [...choice(first), ...own, ...elsewhere(json), ...counted]
    return [...parts, ...(json.done === true ? finish(json.done_reason ?? 'stop') : [])]
  }

  /** A frame of a stream in a dialect we do not know. */
  function unknown(frame: Fields): ReplyPart[] {
    if ('choices' in frame || 'candidates' in frame || isComplaint(frame)) return []
    const text = textOfUnknown(frame)
    if (text === 'thought') return [THOUGHT]
    return text === null || text === said ? [] : say(text)
  }

  return {
    read,
    /** A frame of a stream; `kind` is the name of its event, which some say there alone. */
    readEvent(given: unknown, kind = ''): ReplyPart[] {
      const json = unwrapped(given)
      if (typeof json === 'string') return say(json)
      if (Array.isArray(json)) return json.slice(0, MOST_IN_A_FRAME).flatMap((each) => this.readEvent(each, kind))
      if (!isFields(json)) return []
      const frame = json.type === undefined && kind.startsWith('response.') ? { ...json, type: kind } : json
      const found = read(frame)
      const isTold = found.some((part) => part.kind !== 'usage')
      return isTold || (typeof frame.type === 'string' && frame.type.startsWith('response.'))
        ? found
        : [...unknown(frame), ...found]
    },
    /** Nothing more comes. */
    end: rest,
    /** What went wrong, of a frame that says that and nothing else; it counts where no text comes. */
    complaint: (json: unknown): ReplyPart[] =>
      !hasText && isFields(json) && isComplaint(json) && 'type' in json === false ? [errorPart(json)] : [],
    get hasText() {
      return hasText
    },
    /** A body of JSON, which may be no frame of any dialect: then it is an error of its own, or the answer itself. */
    readWhole(json: unknown, text: string): ReplyPart[] {
      if (Array.isArray(json) && json.length > 0 && json.every(isFrame)) return json.flatMap(read)
      const found = read(json)
      if (found.length > 0 || text.trim() === '') return found
      if (isFields(json) && isComplaint(json)) return [errorPart(json)]
      if (isFields(json) && (isFrame(json) || Object.keys(json).length === 0)) return []
      return [{ kind: 'text', text: `${text}\n` }]
    },
  }
}

/** The words of a choice that names neither delta nor message. */
function textElsewhere(choice: unknown): string | null {
  const text = isFields(choice) ? textOfUnknown(choice) : null
  return text === 'thought' ? null : text
}

/** Where a server answers several times at once, one of the answers counts. */
const firstChoice = (choices: unknown[]): unknown => choices.find((each) => fieldsOf(each).index === 0) ?? choices[0]

const frameKeys = ['choices', 'candidates', 'generated_text', 'usage', 'object', 'role', 'done']
const isFrame = (json: unknown): boolean => isFields(json) && frameKeys.some((key) => key in json)

/** A frame that was sent as a text of JSON. */
function unwrapped(given: unknown): unknown {
  if (typeof given !== 'string' || !given.startsWith('{')) return given
  try {
    const inside: unknown = JSON.parse(given)
    return isFrame(inside) ? inside : given
  } catch {
    return given
  }
}

const complaintKeys = new Set([
  'code',
  'status',
  'status_code',
  'error_code',
  'error_msg',
  'message',
  'msg',
  'detail',
  'success',
  'errors',
  'request_id',
  'id',
  'result',
  'data',
  'base_resp',
  'title',
  'type',
  'object',
  'timestamp',
  'path',
  'messages',
])
/** An object that says what went wrong and nothing else. */
const isComplaint = (json: Fields): boolean =>
  Object.keys(json).every((key) => complaintKeys.has(key)) && json.success !== true && sentenceOf(json) !== ''

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
