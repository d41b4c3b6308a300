import type { ReactNode } from 'react'
import type { ReactionKind, ReactionWord } from '@/lib/feedback/schema'

type ReactionFormProps = {
  filmId: number
  action: (form: FormData) => void
  onSay: (word: ReactionWord) => void
  className?: string
  children: ReactNode
}

/** Some switches as one plain form that answers at once where scripts run: each button says what pressing it makes of a film. */
export function ReactionForm({ filmId, action, onSay, className, children }: ReactionFormProps) {
  return (
    <form
      action={action}
      className={className}
      onSubmit={(event) => {
        event.preventDefault()
        const { submitter } = event.nativeEvent as SubmitEvent
        if (submitter instanceof HTMLButtonElement) onSay(readWord(submitter.value))
      }}
    >
      <input type="hidden" name="filmId" value={filmId} />
      {children}
    </form>
  )
}

/** What a button of such a form is named and worth: "WANT on", "NOT_FOR_ME on slow". */
export const saysOnPress = ({ kind, on, reason }: ReactionWord) => ({
  type: 'submit' as const,
  name: 'says',
  value: [kind, on ? 'on' : 'off', reason].filter(Boolean).join(' '),
})

function readWord(value: string): ReactionWord {
  const [kind, on, reason] = value.split(' ')
  return { kind: kind as ReactionKind, on: on === 'on', ...(reason && { reason }) }
}
