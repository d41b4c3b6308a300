'use client'

import type { ComponentProps, KeyboardEvent } from 'react'
import { FieldErrors, inputClass } from './field'

type TextFieldProps = { label: string; name: string; errors?: string[] | undefined } & Omit<
  ComponentProps<'textarea'>,
  'name'
>

/** Enter sends, as in a box of one line; with Shift it begins a new line. */
function sendOnEnter(event: KeyboardEvent<HTMLTextAreaElement>) {
  if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
  event.preventDefault()
  const { form } = event.currentTarget
  form?.requestSubmit(form.querySelector<HTMLButtonElement>('button[type=submit]'))
}

/** A labelled box for a few sentences: it grows with them where the browser knows how. */
export function TextField({ label, name, errors, id = name, ...box }: TextFieldProps) {
  const errorId = errors?.length ? `${id}-error` : undefined
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="text-sm font-semibold">
        {label}
      </label>
      <textarea
        id={id}
        name={name}
        rows={2}
        enterKeyHint="send"
        onKeyDown={sendOnEnter}
        className={`${inputClass} field-sizing-content min-h-18 resize-y py-2.5 leading-snug`}
        aria-invalid={errorId ? true : undefined}
        aria-describedby={errorId}
        {...box}
      />
      <FieldErrors id={errorId} errors={errors} />
    </div>
  )
}
