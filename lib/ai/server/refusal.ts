import { fieldsOf } from '../wire/parts'
import { bareMinimum, type Capabilities } from './capabilities'

/** A server's no: its status, its own sentence, and the parameter it names. */
export type Refused = { status: number; sentence: string; param: string; mayGuess: boolean }

const softer = { strict: 'schema', schema: 'json', json: 'plain' } as const
const otherRole = { system: 'developer', developer: 'system' } as const
const SCHEMA =
  /response_format|json_schema|json_object|text\.format|\bstrict\b|\$schema|schema|grammar|guided|structured|additionalproperties|m(?:ax|in)(?:items|length)|\benum\b|word .?json|json_validate|(?:generate|valid(?:ate)?|produce|parse) json|json mode/
const CONTEXT =
  /context[ _](?:length|size|window)|context_length|maximum context|too many tokens|(?:prompt|input|request)s? (?:is|are) too (?:long|large)|too large for model|exceeds? the (?:available )?context|reduce the length|max_new_tokens` must be|input tokens? (?:exceed|limit)|maximum (?:prompt|input) (?:length|tokens)/

type Change = Partial<Capabilities>

/** Where both names are unknown, or the number is too large, the other name would be refused as well. */
const NO_OTHER_NAME =
  /unexpected|extra|unknown.*max_tokens.*max_completion|too (?:large|high)|at most|exceed|greater than|less than|range/

/** What a refusal may lead to, the most telling first; of its changes the first that has not been tried is made. */
const steps: { names: RegExp; changes: (known: Capabilities, said: string) => Change[] }[] = [
  {
    names: /max_(?:completion_|output_)?tokens/,
    changes: ({ limit }, said) => {
      const hasOther = limit === 'max_tokens' || limit === 'max_completion_tokens'
      const other = limit === 'max_tokens' ? 'max_completion_tokens' : 'max_tokens'
      return [...(hasOther && !NO_OTHER_NAME.test(said) ? [{ limit: other } as const] : []), { limit: 'none' }]
    },
  },
  { names: /stream_options|include_usage/, changes: () => [{ streamOptions: false }] },
  {
    names: /reasoning|effort/,
    changes: ({ reasoning }, said) => [{ reasoning: reasoning === 'none' && /\blow\b/.test(said) ? 'low' : 'off' }],
  },
  {
    names: /temperature.*top_p|top_p.*temperature/,
    changes: ({ temperature }) => (temperature ? [{ topP: false }] : []),
  },
  { names: /temperature/, changes: () => [{ temperature: false }] },
  { names: /top_p/, changes: () => [{ topP: false }] },
  { names: /\bstore\b/, changes: () => [{ store: false }] },
  {
    names: /\brole|developer|system (?:message|prompt|instruction)|system role/,
    changes: ({ role }) => [...(role === 'user' ? [] : [{ role: otherRole[role] }]), { role: 'user' }],
  },
  { names: SCHEMA, changes: ({ schema }) => (schema === 'plain' ? [] : [{ schema: softer[schema] }]) },
  { names: /\bstream(?:ing)?\b/, changes: () => [{ stream: false, streamOptions: false }] },
]

/** Whether a status says that the request itself is not taken. */
const isRefusal = (status: number) => [400, 415, 422, 500, 501].includes(status)

/** A 404 may be about what is asked for, not about where. */
export const isAboutRequest = (sentence: string): boolean =>
  /requested parameters|no endpoints? found|response_format|json_schema|temperature|top_p|max_tokens|reasoning|unsupported/i.test(
    sentence,
  )

/** A filter's no, whatever its status. */
export const isFiltered = (sentence: string): boolean =>
  /content[ _-]?(?:filter|management policy|policy)|responsible ai|was filtered|flagged as|safety (?:system|filter)|moderation/i.test(
    sentence,
  )

/** There is nothing at this address, in the words of servers that say so with a 200. */
export const isNoEndpoint = (sentence: string): boolean =>
  /unexpected endpoint|unknown endpoint|no such (?:route|endpoint)|cannot post|invalid url|route .{0,60}not found|no route/i.test(
    sentence,
  )

export const isContextFault = ({ sentence }: Pick<Refused, 'sentence'>): boolean => CONTEXT.test(sentence.toLowerCase())

/**
 * How to ask again after a refusal, or null when asking again would not help. What is named is dropped; when nothing is
 * named, everything that can be. `tried` are the ways asked before.
 */
export function afterRefusal(
  known: Capabilities,
  refused: Refused,
  tried: readonly Capabilities[],
): Capabilities | null {
  if (!isRefusal(refused.status) || isContextFault(refused)) return null
  const isNew = (next: Capabilities) => !tried.some((each) => JSON.stringify(each) === JSON.stringify(next))
  const said = refused.sentence.toLowerCase()
  for (const where of [refused.param.toLowerCase(), said]) {
    if (where === '') continue
    for (const { names, changes } of steps) {
      if (!names.test(where)) continue
      const found = changes(known, said)
        .map((change) => ({ ...known, ...change }))
        .find(isNew)
      if (found) return found
    }
  }
  // Broken servers say 500 too: only a refusal of the request is worth a guess.
  const bare = bareMinimum(known)
  return refused.mayGuess && (refused.status === 400 || refused.status === 422) && isNew(bare) ? bare : null
}

/** The parameter an error names in a field of its own. */
export function paramOf(body: unknown): string {
  const { error, param, detail } = fieldsOf(body)
  const named = fieldsOf(error).param ?? param
  if (typeof named === 'string') return named
  const [first] = Array.isArray(detail) ? detail : []
  const place = fieldsOf(first).loc
  return Array.isArray(place) ? place.slice(1).join('.') : ''
}
