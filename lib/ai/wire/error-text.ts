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

/** The sentence in the body of an error, in whichever field it stands. */
export function sentenceOf(body: unknown): string {
  if (typeof body === 'string') return body
  const { error, message, detail, msg, title, errors } = fieldsOf(body)
  if (typeof error === 'string') return error
  if (isFields(error)) return sentenceOf(error.message ?? error.detail ?? error.msg ?? error.type ?? '')
  const details = listOf(detail ?? errors).map((each) => {
    const { loc, msg: said, message: told } = fieldsOf(each)
    return [listOf(loc).join('.'), said ?? told ?? (typeof each === 'string' ? each : '')].filter(Boolean).join(': ')
  })
  if (details.length > 0) return details.join('; ')
  return [message, detail, msg, title].find((text) => typeof text === 'string' && text !== '')?.toString() ?? ''
}

/** An error said inside a reply. */
export function errorPart(error: unknown): ReplyPart {
  const { code, status } = fieldsOf(error)
  const number = Number(status ?? code)
  return {
    kind: 'error',
    status: Number.isInteger(number) && number >= 400 && number < 600 ? number : null,
    sentence: sentenceOf({ error }),
  }
}
