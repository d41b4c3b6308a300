'use client'

import type { ReactNode } from 'react'
import { SubmitButton } from '@/components/ui/forms/submit-button'
import { type FormAction, useFormAction } from '@/components/ui/forms/use-form-action'
import { Notice } from '@/components/ui/notice'

type ReadAgainFormProps<Data> = { action: FormAction<Data>; importId: string; className: string; children: ReactNode }

/** How a file that waits was read, to be changed and read again. */
export function ReadAgainForm<Data>({ action, importId, className, children }: ReadAgainFormProps<Data>) {
  const [answer, form] = useFormAction(action)
  return (
    <form {...form} className={`grid rounded-sm border border-rule bg-raised p-4 ${className}`}>
      <input type="hidden" name="importId" value={importId} />
      {children}
      {answer?.ok === false && <Notice tone="error">{answer.message}</Notice>}
      <div>
        <SubmitButton look="quiet" pendingText="Reading it again…">
          Read it like this
        </SubmitButton>
      </div>
    </form>
  )
}

type ForgetFormProps = { form: ReturnType<typeof useFormAction>[1]; importId: string }

/** The other way on from a file that waits. */
export function ForgetForm({ form, importId }: ForgetFormProps) {
  return (
    <form {...form}>
      <input type="hidden" name="importId" value={importId} />
      <SubmitButton look="quiet" pendingText="Forgetting…">
        Forget this file
      </SubmitButton>
    </form>
  )
}

type Option = { value: string; label: string }
type ReadingChoiceProps = {
  name: string
  label: string
  /** What is said of it in paler words. */
  note?: string
  /** It is asked for, not only shown. */
  isAsked?: boolean
  value: string
  /** What choosing nothing means; without it something is always chosen. */
  none?: string
  options: readonly Option[]
}

/** One thing that was read, and what it may be instead. */
export function ReadingChoice({ name, label, note, isAsked, value, none, options }: ReadingChoiceProps) {
  return (
    <label className="grid content-end gap-1 text-sm">
      <span className={`[overflow-wrap:anywhere] ${isAsked ? 'font-semibold' : ''}`}>
        {label} {note && <span className="text-soft">{note}</span>}
      </span>
      <select
        name={name}
        defaultValue={value}
        className="tap w-full rounded-sm border border-control bg-raised px-3 text-base text-ink"
      >
        {none !== undefined && <option value="">{none}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  )
}
