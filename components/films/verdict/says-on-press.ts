import type { MouseEvent } from 'react'
import type { ReactionWord } from '@/lib/feedback/schema'
import { SWITCHES_FORM } from './word-forms'

type Saying = { filmId: number; onSay: (word: ReactionWord) => void }

/** What makes a button say something of a film: "12 NOT_FOR_ME on slow" by the form, or at once where scripts run. */
export const saysOnPress = ({ filmId, onSay }: Saying, word: ReactionWord) => ({
  type: 'submit' as const,
  form: SWITCHES_FORM,
  name: 'says',
  value: [filmId, word.kind, word.on ? 'on' : 'off', word.reason].filter(Boolean).join(' '),
  onClick: (event: MouseEvent) => {
    event.preventDefault()
    // The second click of a double tap would take back what the first one said.
    if (event.detail < 2) onSay(word)
  },
})
