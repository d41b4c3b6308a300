'use client'

import { createContext, type FormEvent, type ReactNode, startTransition, useContext } from 'react'
import { useSteadyAction } from '@/components/ui/use-steady-action'
import { editInterestAction } from '@/lib/actions/profile'

type EditForm = { action: (form: FormData) => void; onSubmit: (event: FormEvent<HTMLFormElement>) => void }

const EditContext = createContext<EditForm | null>(null)

/** Where every row's form sends to. */
export function useEditForm(): EditForm {
  const form = useContext(EditContext)
  if (!form) throw new Error('an interest row stands outside its board')
  return form
}

const outcomes: Record<string, (label: string) => string> = {
  more: (label) => `More of “${label}” from your next list on.`,
  less: (label) => `Less of “${label}” from your next list on.`,
  strength: (label) => `“${label}” is set. Your next list follows it.`,
  confirm: (label) => `“${label}” is confirmed and no longer fades.`,
  rename: (label) => `It is called “${label}” now.`,
  mute: (label) => `“${label}”: changed for your next list.`,
  delete: (label) => `“${label}” is struck out. It stays away, also from your next list.`,
  restore: (label) => `“${label}” is back, also for your next list.`,
}

/** Holds the answer to the last edit above all rows: a row that was struck out could not show it. */
export function InterestBoard({ children }: { children: ReactNode }) {
  const { answer, formAction, send } = useSteadyAction(editInterestAction)
  const editForm: EditForm = {
    action: formAction,
    onSubmit(event) {
      event.preventDefault()
      const data = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter)
      startTransition(() => send(data))
    },
  }
  return (
    <EditContext value={editForm}>
      <div className="grid gap-6">
        <div role="status" className="sticky top-0 z-10 flex min-h-11 flex-wrap items-center gap-x-4 bg-paper text-sm">
          {answer?.ok === false && (
            <span className="text-danger">
              {answer.message}{' '}
              {Object.values(answer.fieldErrors ?? {})
                .flat()
                .join(' ')}
            </span>
          )}
          {answer?.ok && <span>{outcomes[answer.data.intent]?.(answer.data.label)}</span>}
          {answer?.ok && answer.data.intent === 'delete' && (
            <form {...editForm}>
              <input type="hidden" name="facet" value={answer.data.facet} />
              <button type="submit" name="intent" value="restore" className="tap font-semibold underline">
                Undo
              </button>
            </form>
          )}
        </div>
        {children}
      </div>
    </EditContext>
  )
}
