'use client'

import { createContext, type FormEvent, type ReactNode, startTransition, useContext } from 'react'
import { classNames } from '@/components/ui/class-names'
import { HiddenFields } from '@/components/ui/forms/hidden-fields'
import { useSteadyAction } from '@/components/ui/forms/use-steady-action'
import { editInterestAction } from '@/lib/actions/profile'
import { ReceiptText } from './receipt-text'

type Board = { action: (form: FormData) => void; send: (form: FormData) => void }

const BoardContext = createContext<Board | null>(null)

/** What a form on the board sends with. `showAtOnce` sets the optimistic state of its row. */
export function useEditForm(showAtOnce?: (sent: FormData) => void) {
  const board = useContext(BoardContext)
  if (!board) throw new Error('a line stands outside its board')
  return {
    action: board.action,
    onSubmit(event: FormEvent<HTMLFormElement>) {
      event.preventDefault()
      const sent = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter)
      startTransition(() => {
        showAtOnce?.(sent)
        board.send(sent)
      })
    },
  }
}

/** Holds the answer to the last edit above all lines: one that was struck out could not show it. */
export function EditBoard({ children }: { children: ReactNode }) {
  const { answer, formAction, send } = useSteadyAction(editInterestAction)
  return (
    <BoardContext value={{ action: formAction, send }}>
      <div className="grid gap-12">
        <div
          role="status"
          className={classNames(
            '-mb-10 flex min-h-11 flex-wrap items-center gap-x-4 text-sm',
            answer && 'sticky top-0 z-10 bg-paper',
          )}
        >
          {answer?.ok === false && (
            <span className="text-danger">
              {answer.message}{' '}
              {Object.values(answer.fieldErrors ?? {})
                .flat()
                .join(' ')}
            </span>
          )}
          {answer?.ok && <span>{answer.data.text}</span>}
          {answer?.ok && answer.data.receipt && <ReceiptText receipt={answer.data.receipt} />}
          {answer?.ok && answer.data.undo && <Undo fields={answer.data.undo} />}
        </div>
        {children}
      </div>
    </BoardContext>
  )
}

function Undo({ fields }: { fields: Record<string, string> }) {
  const form = useEditForm()
  return (
    <form {...form}>
      <HiddenFields values={fields} />
      <button type="submit" className="tap font-semibold underline">
        Undo
      </button>
    </form>
  )
}
