'use client'

import type { ComponentProps, KeyboardEvent } from 'react'
import { inputClass, Labelled } from './field'
import { TextArea } from './text-area'

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
  return (
    <Labelled id={id} label={label} errors={errors}>
      {(told) => (
        <TextArea
          id={id}
          name={name}
          rows={2}
          enterKeyHint="send"
          onKeyDown={sendOnEnter}
          className={`${inputClass} field-sizing-content min-h-18 resize-y py-2.5 leading-snug`}
          {...told}
          {...box}
        />
      )}
    </Labelled>
  )
}
