import type { ReactNode } from 'react'
import type { ReactionKind } from '@/lib/feedback/schema'

type ReactionFormProps = {
  filmId: number
  kind: ReactionKind
  /** What pressing makes of it; reasons come with the button pressed. */
  on: boolean
  action: (form: FormData) => void
  onSay: (word: { kind: ReactionKind; on: boolean; reason?: string }) => void
  className?: string
  children: ReactNode
}

/** One switch, or a row of reasons, as a plain form that answers at once where scripts run. */
export function ReactionForm({ filmId, kind, on, action, onSay, className, children }: ReactionFormProps) {
  return (
    <form
      action={action}
      className={className}
      onSubmit={(event) => {
        event.preventDefault()
        const { submitter } = event.nativeEvent as SubmitEvent
        const reason = submitter instanceof HTMLButtonElement ? submitter.value : ''
        onSay(reason ? { kind, on, reason } : { kind, on })
      }}
    >
      <input type="hidden" name="filmId" value={filmId} />
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="on" value={String(on)} />
      {children}
    </form>
  )
}
