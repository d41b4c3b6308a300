import { z } from 'zod'

/** How one model of one server is to be asked: what it takes, as far as is known. */
export const capabilitiesSchema = z.object({
  /** Strict schema, schema, any JSON object, or nothing but the instructions. */
  schema: z.enum(['strict', 'schema', 'json', 'plain']),
  /** The parameter for the most tokens; the responses API has one name for it. */
  limit: z.enum(['max_tokens', 'max_completion_tokens', 'max_output_tokens', 'none']),
  /** Who speaks the instructions; `user`: they stand before the data. */
  role: z.enum(['system', 'developer', 'user']),
  temperature: z.boolean(),
  topP: z.boolean(),
  streamOptions: z.boolean(),
  stream: z.boolean(),
  store: z.boolean(),
  /** Effort of reasoning as it is sent; off: not at all. */
  reasoning: z.enum(['off', 'none', 'low']),
  /** The setting of that effort when this was learned: with another, what was learned of it says nothing. */
  wanted: z.enum(['off', 'none', 'low']).optional(),
  /** What goes between the address and the route; null: the address as it was given. */
  path: z.string().nullable(),
})
export type Capabilities = z.infer<typeof capabilitiesSchema>

export type Api = 'chat' | 'responses'
export type Reasoning = Capabilities['reasoning']

/** Where everybody starts: what a server refuses is found out by asking. */
export function firstGuess(api: Api, name: string, reasoning?: Reasoning): Capabilities {
  return {
    schema: 'strict',
    limit: api === 'responses' ? 'max_output_tokens' : 'max_tokens',
    role: 'system',
    temperature: true,
    topP: true,
    streamOptions: api === 'chat',
    stream: true,
    store: api === 'responses',
    reasoning: reasoning ?? guessReasoning(name),
    ...(reasoning === undefined ? {} : { wanted: reasoning }),
    path: null,
  }
}

/** A person is waiting: no long thinking, where the name says that the model thinks. Only ever a first guess. */
function guessReasoning(name: string): Reasoning {
  if (/^gpt-5(?:$|-(?!chat|pro))/.test(name) || /^o\d/.test(name)) return 'low'
  if (/^gpt-5\.\d+(?:-(?:chat|pro))/.test(name)) return 'off'
  if (/^gpt-5\.\d+/.test(name)) return name.includes('codex') ? 'low' : 'none'
  return 'off'
}

/** What is left when a server refuses something and does not say what. */
export function bareMinimum(known: Capabilities): Capabilities {
  return {
    ...known,
    schema: 'plain',
    temperature: false,
    topP: false,
    streamOptions: false,
    store: false,
    reasoning: 'off',
  }
}
