import { cleanText } from '../fence'
import { fieldsOf, isFields, listOf, type ReplyPart } from './parts'

const MOST_CHARS = 300

/** What looks like a key or a token of access, wherever it stands. */
const SECRET =
  /\b(?:Bearer\s+)?(?:sk|pk|rk|gsk|key|api|xai|hf|AIza)[-_A-Za-z0-9]{12,}|\bBearer\s+\S+|\beyJ[\w-]{8,}\.[\w.-]+/g

/** A provider's own sentence as it may be shown and kept: one line, no markup, no keys. */
export function providerSentence(text: string, key?: string): string {
  const known = key && key.length >= 4 ? text.replaceAll(key, '[key]') : text
  const bare = known
    .slice(0, 4_000)
    .replace(/<(script|style)[^>]*>[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<[^<>]*>/g, ' ')
    .replace(SECRET, '[key]')
  return cleanText(bare, MOST_CHARS)
}

/** Deeper than this no server hides its sentence. */
const MOST_LEVELS = 6
const sentenceKeys = [
  'message',
  'detail',
  'msg',
  'error_msg',
  'error_message',
  'status_msg',
  'title',
  'reason',
] as const

/** The sentence in the body of an error, in whichever field it stands, and however often it is wrapped. */
export function sentenceOf(body: unknown, levels = MOST_LEVELS): string {
  if (levels === 0) return ''
  if (typeof body === 'string') return unwrapped(body, levels)
  if (Array.isArray(body))
    return body
      .map((each) => placed(each, levels))
      .filter(Boolean)
      .join('; ')
  if (!isFields(body)) return ''
  const { error, errors, base_resp: wrapped, metadata, type } = body
  for (const inside of [error, wrapped]) {
    const said = sentenceOf(inside, levels - 1)
    if (said) return said
  }
  const own = [...sentenceKeys.map((key) => body[key]), errors].map((each) => sentenceOf(each, levels - 1))
  const first = own.find((text) => text !== '') ?? ''
  // A gateway's own sentence says little; what the provider behind it said stands beside it.
  const behind = sentenceOf(fieldsOf(metadata).raw, levels - 1)
  return [first, behind].filter(Boolean).join(': ') || (typeof type === 'string' ? type : '')
}

/** A sentence that is itself the JSON of an error. */
function unwrapped(text: string, levels: number): string {
  if (!/^\s*[{[]/.test(text)) return text
  try {
    return sentenceOf(JSON.parse(text), levels - 1) || text
  } catch {
    return text
  }
}

/** One of several complaints, with the place it is about. */
function placed(complaint: unknown, levels: number): string {
  const { loc } = fieldsOf(complaint)
  return [listOf(loc).join('.'), sentenceOf(complaint, levels - 1)].filter(Boolean).join(': ')
}

/** An error said inside a reply. */
export function errorPart(error: unknown): ReplyPart {
  const { code, status } = fieldsOf(error)
  const number = [status, code].map(Number).find((each) => Number.isInteger(each) && each >= 400 && each < 600)
  return { kind: 'error', status: number ?? null, sentence: sentenceOf({ error }) }
}
