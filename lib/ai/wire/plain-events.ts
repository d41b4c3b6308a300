import type { ReplyPart } from './parts'

/** Names of events that carry words of the answer. */
const SPEAKS = /^(?:|message|token|text|output|delta|chunk|content|data|answer|completion|generation)$/i
const THINKS = /reason|think|thought/i

/** What frames say of themselves and answers do not. */
const OF_A_FRAME = /^\s{0,9}\{\s{0,9}"error"|"(?:choices|object|delta|candidates|created|finish_reason|model)"\s{0,9}:/

/** Whether data that is no JSON may be the words of an answer, and is not the JSON of a broken frame. */
export const isPlainEvent = (text: string, kind: string): boolean =>
  (SPEAKS.test(kind) || THINKS.test(kind)) && !OF_A_FRAME.test(text)

/** What an event says whose data is words as they are. */
export function plainEvent(text: string, kind: string): ReplyPart[] {
  if (THINKS.test(kind)) return [{ kind: 'life', isThought: true }]
  return SPEAKS.test(kind) && text !== '' ? [{ kind: 'text', text }] : []
}

const FIELD = /^[ \t]{0,8}(data|event|id|retry)[ \t]{0,4}:/gim
const BEGINS_AS_EVENT = /^\s{0,8}(?::|(?:data|event|id|retry)[ \t]{0,4}:)/i

/** Hands on whole lines alone, their fields written as the standard has them, where the first one is a field. */
export function createLines(hand: (text: string) => void, mostChars: number, onTooLong: () => never) {
  let open: string[] = []
  let openChars = 0
  let areFields: boolean | null = null
  return {
    feed(text: string): void {
      const end = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1
      if (end === 0) {
        open.push(text)
        openChars += text.length
        if (openChars > mostChars) onTooLong()
        return
      }
      const whole = open.join('') + text.slice(0, end)
      open = [text.slice(end)]
      openChars = text.length - end
      if (whole.trim() !== '') areFields ??= BEGINS_AS_EVENT.test(whole)
      hand(areFields ? whole.replace(FIELD, (_all, field: string) => `${field.toLowerCase()}:`) : whole)
    },
  }
}
