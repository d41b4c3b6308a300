'use client'

import {
  type ComponentProps,
  createContext,
  type FormEvent,
  type ReactNode,
  startTransition,
  useContext,
  useOptimistic,
} from 'react'
import { classNames } from '@/components/ui/class-names'
import { useSteadyAction } from '@/components/ui/forms/use-steady-action'
import { editInterestAction } from '@/lib/actions/profile'
import { ReceiptText } from './receipt-text'

/** One change of a line, as the action reads it: what is to be done, of which line, and what else that takes. */
export type Edit = Readonly<Record<string, string>>

type Board = {
  action: (form: FormData) => void
  onSubmit: (event: FormEvent<HTMLFormElement>) => void
  underWay: readonly Edit[]
}

/** The one form of a board. Each line with forms of its own would send what React puts into them, a hundred times. */
const FORM = 'edits'
const none: readonly Edit[] = []

const BoardContext = createContext<Board | null>(null)

function useBoard(): Board {
  const board = useContext(BoardContext)
  if (!board) throw new Error('a line stands outside its board')
  return board
}

/** For a form with fields of its own. */
export function useEditForm() {
  const { action, onSubmit } = useBoard()
  return { action, onSubmit }
}

/** Edits the server has not answered yet, the last first: what a line shows meanwhile. */
export function useUnderWay(matches: (edit: Edit) => boolean): Edit | undefined {
  return useBoard().underWay.findLast(matches)
}

/** What makes any button of the board send an edit. */
export const sendsEdit = (edit: Edit) =>
  ({ type: 'submit', form: FORM, name: 'edit', value: new URLSearchParams(edit).toString() }) as const

export function EditButton({ edit, ...button }: { edit: Edit } & ComponentProps<'button'>) {
  return <button {...button} {...sendsEdit(edit)} />
}

/** Holds the answer to the last edit above all lines: one that was struck out could not show it. */
export function EditBoard({ close = false, children }: { close?: boolean; children: ReactNode }) {
  const { answer, formAction, send } = useSteadyAction(editInterestAction, 'edit')
  const [underWay, showAtOnce] = useOptimistic(none, (all, edit: Edit) => [...all, edit])

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const sent = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter)
    const edit = sent.get('edit')
    startTransition(() => {
      if (typeof edit === 'string') showAtOnce(Object.fromEntries(new URLSearchParams(edit)))
      send(sent)
    })
  }

  return (
    <BoardContext value={{ action: formAction, onSubmit, underWay }}>
      <div className={classNames('grid', close ? 'gap-5 sm:gap-10' : 'gap-12')}>
        <div
          role="status"
          className={classNames(
            close ? '-mt-5 -mb-5 sm:-mb-10' : '-mb-10',
            'flex min-h-11 flex-wrap items-center gap-x-4 text-sm',
            answer && 'sticky top-0 z-10 bg-paper low:static',
          )}
        >
          <form id={FORM} action={formAction} onSubmit={onSubmit} hidden />
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
          {answer?.ok && answer.data.undo && (
            <EditButton edit={answer.data.undo} className="tap font-semibold underline">
              Undo
            </EditButton>
          )}
        </div>
        {children}
      </div>
    </BoardContext>
  )
}
