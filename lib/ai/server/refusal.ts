import { fieldsOf } from '../wire/parts'
import { bareMinimum, type Capabilities } from './capabilities'

/** A server's no: its status, its own sentence, and the parameter it names. */
export type Refused = { status: number; sentence: string; param: string; mayGuess: boolean }

const softer = { strict: 'schema', schema: 'json', json: 'plain' } as const
const SCHEMA =
  /response_format|json_schema|json_object|text\.format|\bstrict\b|\$schema|schema|grammar|guided|structured|additionalproperties|m(?:ax|in)(?:items|length)|\benum\b|word .?json|json_validate|(?:generate|valid(?:ate)?|produce|parse) json|json mode/
const CONTEXT =
  /context[ _](?:length|size|window)|context_length|maximum context|too many tokens|(?:prompt|input|request)s? (?:is|are) too (?:long|large)|too large for model|exceeds? the (?:available )?context|reduce the length|max_new_tokens` must be|input tokens? (?:exceed|limit)|maximum (?:prompt|input) (?:length|tokens)/

/** Steps a refusal may lead to, the most telling first; null where the parameter is not in the request. */
const steps: { names: RegExp; next: (known: Capabilities, said: string) => Capabilities | null }[] = [
  {
    names: /max_(?:completion_|output_)?tokens/,
    next: (known, said) => {
      if (known.limit === 'none') return null
      const other = known.limit === 'max_tokens' ? 'max_completion_tokens' : 'max_tokens'
      const hasOther = known.limit !== 'max_output_tokens'
      // Where both names are unknown, or the number is too large, the other name would be refused as well.
      const isUnknown =
        /unexpected|extra|unknown.*max_tokens.*max_completion|too (?:large|high)|at most|exceed|greater than|less than|range/
      return { ...known, limit: hasOther && !isUnknown.test(said) ? other : 'none' }
    },
  },
  {
    names: /stream_options|include_usage/,
    next: (known) => (known.streamOptions ? { ...known, streamOptions: false } : null),
  },
  {
    names: /reasoning|effort/,
    next: (known, said) => {
      if (known.reasoning === 'off') return null
      return { ...known, reasoning: known.reasoning === 'none' && /\blow\b/.test(said) ? 'low' : 'off' }
    },
  },
  {
    names: /temperature.*top_p|top_p.*temperature/,
    next: (known) => (known.temperature && known.topP ? { ...known, topP: false } : null),
  },
  { names: /temperature/, next: (known) => (known.temperature ? { ...known, temperature: false } : null) },
  { names: /top_p/, next: (known) => (known.topP ? { ...known, topP: false } : null) },
  { names: /\bstore\b/, next: (known) => (known.store ? { ...known, store: false } : null) },
  {
    names: /\brole|developer|system (?:message|prompt|instruction)|system role/,
    next: (known) => {
      const next = { system: 'developer', developer: 'system', user: null } as const
      const role = next[known.role]
      return role ? { ...known, role } : null
    },
  },
  {
    names: SCHEMA,
    next: (known) => (known.schema === 'plain' ? null : { ...known, schema: softer[known.schema] }),
  },
  {
    names: /\bstream(?:ing)?\b/,
    next: (known) => (known.stream ? { ...known, stream: false, streamOptions: false } : null),
  },
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
  const isNew = (next: Capabilities | null): next is Capabilities =>
    next !== null && !tried.some((each) => JSON.stringify(each) === JSON.stringify(next))
  const said = refused.sentence.toLowerCase()
  for (const where of [refused.param.toLowerCase(), said]) {
    if (where === '') continue
    for (const { names, next } of steps) {
      if (!names.test(where)) continue
      const found = next(known, said)
      if (isNew(found)) return found
      if (names.source.includes('max_') && isNew({ ...known, limit: 'none' })) return { ...known, limit: 'none' }
      if (names.source.includes('role') && isNew({ ...known, role: 'user' })) return { ...known, role: 'user' }
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
