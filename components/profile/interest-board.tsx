'use client'

import { createContext, type ReactNode, useActionState, useContext } from 'react'
import type { ActionResult } from '@/lib/action-result'
import { editInterestAction } from '@/lib/profile/actions'

type Answer = ActionResult<{ intent: string; facet: string; label: string }> | null

const SendContext = createContext<((form: FormData) => void) | null>(null)

/** The action every row's form sends to. */
export function useSendEdit(): (form: FormData) => void {
  const send = useContext(SendContext)
  if (!send) throw new Error('an interest row stands outside its board')
  return send
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
  const [answer, send] = useActionState<Answer, FormData>(editInterestAction, null)
  return (
    <SendContext value={send}>
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
            <form action={send}>
              <input type="hidden" name="facet" value={answer.data.facet} />
              <button type="submit" name="intent" value="restore" className="tap font-semibold underline">
                Undo
              </button>
            </form>
          )}
        </div>
        {children}
      </div>
    </SendContext>
  )
}
