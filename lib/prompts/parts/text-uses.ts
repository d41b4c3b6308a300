import { BECAUSE_MAX_CHARS, TAG_MAX_CHARS, TEXT_MAX_CHARS } from '../../catalog/film-limits'
import type { TextUse } from '../../text-gate/parts/given'
import { LABEL_MAX_CHARS, LINE_MAX_CHARS, NOTE_MAX_CHARS, PORTRAIT_MAX_CHARS, REASON_MAX_CHARS } from './limits'

/** What the gate holds each kind of text to. */
export const textUses = {
  reason: { minChars: 12, maxChars: REASON_MAX_CHARS, about: 'one' },
  note: { minChars: 20, maxChars: NOTE_MAX_CHARS, about: 'one' },
  portrait: { minChars: 20, maxChars: PORTRAIT_MAX_CHARS, about: 'person' },
  /** One sentence about somebody, and the name of a line of theirs. */
  insight: { minChars: 20, maxChars: LINE_MAX_CHARS, about: 'person' },
  label: { minChars: 3, maxChars: LABEL_MAX_CHARS, about: 'one', isPhrase: true },
  enrichment: { minChars: 40, maxChars: TEXT_MAX_CHARS, about: 'some', namesNothing: true },
  tag: { minChars: 2, maxChars: TAG_MAX_CHARS, about: 'some', isPhrase: true, speaksToNobody: true },
  clause: { minChars: 2, maxChars: BECAUSE_MAX_CHARS, about: 'some', isPhrase: true, speaksToNobody: true },
} as const satisfies Record<string, TextUse>
