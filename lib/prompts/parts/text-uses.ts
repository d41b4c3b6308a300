import { BECAUSE_MAX_CHARS, TAG_MAX_CHARS, TEXT_MAX_CHARS } from '../../catalog/film-limits'
import type { TextUse } from '../../text-gate/parts/given'
import { NOTE_MAX_CHARS, PORTRAIT_MAX_CHARS, REASON_MAX_CHARS } from './limits'

/** What the gate holds each kind of text to. */
export const textUses = {
  reason: { minChars: 12, maxChars: REASON_MAX_CHARS, about: 'one' },
  note: { minChars: 20, maxChars: NOTE_MAX_CHARS, about: 'one' },
  portrait: { minChars: 20, maxChars: PORTRAIT_MAX_CHARS, about: 'person' },
  enrichment: { minChars: 40, maxChars: TEXT_MAX_CHARS, about: 'some', namesNothing: true },
  tag: { minChars: 2, maxChars: TAG_MAX_CHARS, about: 'some', isPhrase: true, speaksToNobody: true },
  clause: { minChars: 2, maxChars: BECAUSE_MAX_CHARS, about: 'some', isPhrase: true, speaksToNobody: true },
} as const satisfies Record<string, TextUse>
