import type { LanguageModelV3CallOptions } from '@ai-sdk/provider'
import type { Api, Capabilities } from './capabilities'

type Body = Record<string, unknown>

/** The body of a request as this server takes it. */
export function requestBody(api: Api, name: string, options: LanguageModelV3CallOptions, can: Capabilities): Body {
  const system = textOf(options, 'system')
  const user = textOf(options, 'user')
  const messages =
    can.role === 'user' || system === ''
      ? [{ role: 'user', content: [system, user].filter(Boolean).join('\n\n') }]
      : [
          { role: can.role, content: system },
          { role: 'user', content: user },
        ]
  return api === 'chat' ? chatBody(name, messages, options, can) : responsesBody(name, messages, options, can)
}

type Message = { role: string; content: string }

function shared(name: string, options: LanguageModelV3CallOptions, can: Capabilities): Body {
  return {
    model: name,
    ...(can.stream ? { stream: true } : {}),
    ...(can.temperature && options.temperature !== undefined ? { temperature: options.temperature } : {}),
    ...(can.topP && options.topP !== undefined ? { top_p: options.topP } : {}),
    ...(can.limit !== 'none' && options.maxOutputTokens !== undefined ? { [can.limit]: options.maxOutputTokens } : {}),
  }
}

function chatBody(name: string, messages: Message[], options: LanguageModelV3CallOptions, can: Capabilities): Body {
  const wanted = schemaOf(options, can)
  const format =
    !wanted || can.schema === 'plain'
      ? {}
      : can.schema === 'json'
        ? { response_format: { type: 'json_object' } }
        : { response_format: { type: 'json_schema', json_schema: { ...wanted, strict: can.schema === 'strict' } } }
  if (can.schema === 'schema' && format.response_format?.type === 'json_schema') {
    const { strict: _, ...schema } = format.response_format.json_schema as Body
    format.response_format = { type: 'json_schema', json_schema: schema as never }
  }
  return {
    ...shared(name, options, can),
    messages,
    ...format,
    ...(can.stream && can.streamOptions ? { stream_options: { include_usage: true } } : {}),
    ...(can.reasoning === 'off' ? {} : { reasoning_effort: can.reasoning }),
  }
}

function responsesBody(
  name: string,
  messages: Message[],
  options: LanguageModelV3CallOptions,
  can: Capabilities,
): Body {
  const wanted = schemaOf(options, can)
  const format =
    !wanted || can.schema === 'plain'
      ? null
      : can.schema === 'json'
        ? { type: 'json_object' }
        : { type: 'json_schema', ...wanted, strict: can.schema === 'strict' }
  const input = messages.map(({ role, content }) => ({
    role,
    content: role === 'user' ? [{ type: 'input_text', text: content }] : content,
  }))
  return {
    ...shared(name, options, can),
    input,
    ...(format ? { text: { format } } : {}),
    ...(can.store ? { store: false } : {}),
    ...(can.reasoning === 'off' ? {} : { reasoning: { effort: can.reasoning } }),
  }
}

/** The schema of the answer without the key that names its dialect: some servers do not know it. */
function schemaOf(
  { responseFormat }: LanguageModelV3CallOptions,
  can: Capabilities,
): { name: string; schema: object } | null {
  if (responseFormat?.type !== 'json' || !responseFormat.schema) return null
  const { $schema: _, ...schema } = responseFormat.schema as Body
  return {
    name: responseFormat.name ?? 'answer',
    schema: can.schema === 'strict' ? (strictSchema(schema) as object) : schema,
  }
}

function textOf({ prompt }: LanguageModelV3CallOptions, role: 'system' | 'user'): string {
  return prompt
    .filter((message) => message.role === role)
    .flatMap(({ content }) =>
      typeof content === 'string' ? content : content.flatMap((part) => (part.type === 'text' ? part.text : [])),
    )
    .join('\n')
}

/** Lengths of texts, which strict schemas of some servers refuse; the instructions say them too. */
const REFUSED = new Set(['minLength', 'maxLength'])

/** A schema as a strict server takes it. */
export function strictSchema(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(strictSchema)
  if (typeof schema !== 'object' || schema === null) return schema
  const entries = Object.entries(schema).filter(([key]) => !REFUSED.has(key))
  return Object.fromEntries(entries.map(([key, value]) => [key, strictSchema(value)]))
}
